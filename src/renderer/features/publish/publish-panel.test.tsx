import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeskError } from '@shared/contract/desk-error';
import { element, page, photo, story } from '../../../../tests/story-builder';
import { DeskProvider } from '../../desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../../desk/memory-desk';
import { shippedHouseStyles } from '../../desk/memory-house-styles';
import { OpenStory } from '../../desk/open-story/open-story';
import { shownMatch } from '../../../../tests/style-rules';
import { styleOf } from '../../desk/story-style/story-style';
import { PublishPanel } from './publish-panel';
import { sendOut } from './publishing';
import { guest } from '@shared/story/contributor';

afterEach(cleanup);
// jsdom has no layout, and so nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

const newsroom = shippedHouseStyles().find(({ id }) => id === 'newsroom');
const houseStyle = newsroom && {
  ...newsroom,
  photos: { ...newsroom.photos, lead: 'optional' as const },
};
const ready = page({
  kicker: 'Opinion',
  headline: 'Room for the river',
  standfirst: 'Give it back.',
  body: ['Words.'],
});
const writers = [guest('Marit Oduya-Lind')];
const diskFull: DeskError = {
  code: 'disk-full',
  message: 'The disk is full.',
  copy: 'The story is safe in the library.',
  wayOn: 'Free some space and try again.',
};

interface Opened {
  readonly desk: MemoryDesk;
  readonly openStory: OpenStory;
  readonly onGoTo: ReturnType<typeof vi.fn>;
  readonly onNote: ReturnType<typeof vi.fn>;
}

async function open(
  doc = ready,
  style = houseStyle,
  prepare: (desk: MemoryDesk, id: string) => void = () => undefined,
): Promise<Opened> {
  const start = story(doc, { contributors: writers, updatedAt: '2026-03-28T19:45:00Z' });
  const desk = createMemoryDesk({ stories: [start], exportFolder: '/home/brisk/Out' });
  prepare(desk, start.id);
  const openStory = new OpenStory(
    { story: start, revision: 1, place: null, recoveredAt: null },
    {
      save: (request) => desk.ask('story:save', request),
      keepPlace: (request) => desk.ask('story:keep-place', request),
    },
  );
  styleOf(openStory).setState({ phase: 'checked' });
  const onGoTo = vi.fn();
  const onNote = vi.fn();
  render(
    <DeskProvider desk={desk}>
      <PublishPanel
        openStory={openStory}
        houseStyle={style ?? null}
        onGoTo={onGoTo}
        onPreview={vi.fn()}
        onNote={onNote}
      />
    </DeskProvider>,
  );
  await settle();
  return { desk, openStory, onGoTo, onNote };
}

const settle = () => act(() => new Promise<void>((done) => setTimeout(done, 20)));
const button = (name: RegExp) => screen.getByRole('button', { name });
const asked = (desk: MemoryDesk, channel: string) =>
  desk.asked.filter((each) => each.channel === channel).map(({ request }) => request);

describe('what stands in the way', () => {
  it('says when nothing does', async () => {
    await open();
    expect(screen.getByText('Nothing stands in the way.')).toBeTruthy();
  });

  it('groups the checks by level and leads to the cause', async () => {
    const { onGoTo } = await open(
      page({
        kicker: 'Opinion',
        standfirst: 'Give it back.',
        body: ['Words.', photo('The quay.', '')],
      }),
    );
    expect(screen.getByRole('heading', { name: 'Must fix 3' })).toBeTruthy();
    fireEvent.click(button(/Go to headline/u));
    fireEvent.click(screen.getAllByRole('button', { name: /Go to photo/u })[0] ?? document.body);
    expect(onGoTo.mock.calls).toEqual([
      ['headline', expect.any(Number)],
      ['photo', expect.any(Number)],
    ]);
  });

  it('is looked at again when the story comes to rest', async () => {
    const { openStory } = await open();
    act(() => openStory.changeRecord({ contributors: [] }));
    expect(screen.queryByText(/names no writer/u)).toBeNull();
    await act(() => new Promise<void>((done) => setTimeout(done, 700)));
    expect(screen.getByText(/names no writer/u)).toBeTruthy();
  });

  it('names a house style that is not at hand', () => {
    const start = story();
    const desk = createMemoryDesk({ stories: [start] });
    const openStory = new OpenStory(
      { story: start, revision: 1, place: null, recoveredAt: null },
      {
        save: (request) => desk.ask('story:save', request),
        keepPlace: (request) => desk.ask('story:keep-place', request),
      },
    );
    render(
      <DeskProvider desk={desk}>
        <PublishPanel
          openStory={openStory}
          houseStyle={null}
          onGoTo={vi.fn()}
          onPreview={vi.fn()}
          onNote={vi.fn()}
        />
      </DeskProvider>,
    );
    expect(screen.getByText(/“newsroom” is not on this computer/u)).toBeTruthy();
  });
});

describe('the targets', () => {
  it('are the usual ones until all are asked for', async () => {
    const { desk, openStory } = await open();
    expect(screen.queryByLabelText(/^Ghost/u)).toBeNull();
    fireEvent.click(button(/^Show all 12/u));
    fireEvent.click(screen.getByLabelText(/^Ghost/u));
    fireEvent.click(button(/^Show fewer/u));
    expect(screen.getByLabelText<HTMLInputElement>(/^Ghost/u).checked).toBe(true);
    fireEvent.click(button(/^Export Ghost…/u));
    await settle();
    expect(asked(desk, 'export:write')).toEqual([
      { storyId: openStory.id, target: 'ghost', again: false },
    ]);
  });

  it('are the house’s own favourites first', async () => {
    await open(ready, houseStyle && { ...houseStyle, targets: ['rss', 'page', 'gopher'] });
    expect(screen.getAllByRole('radio').map((each) => each.parentElement?.textContent)).toEqual([
      'Web page.html',
      'RSS item.xml',
    ]);
  });
});

describe('an export', () => {
  it('saves the story first and names the files', async () => {
    const { desk, openStory } = await open();
    act(() => openStory.changeRecord({ section: 'Cities' }));
    fireEvent.click(button(/^Export page…/u));
    await settle();
    expect(desk.state.stories.get(openStory.id)?.story.section).toBe('Cities');
    expect(asked(desk, 'export:write')).toEqual([
      { storyId: openStory.id, target: 'page', again: false, draft: false },
    ]);
    expect(screen.getByRole('region', { name: 'Last export' }).textContent).toContain(
      'story.html/home/brisk/Out',
    );
  });

  it('goes to the same folder again', async () => {
    const { desk } = await open();
    fireEvent.click(screen.getByLabelText(/^Fragment/u));
    fireEvent.click(button(/^Export fragment…/u));
    await settle();
    fireEvent.click(button(/^Export again/u));
    await settle();
    expect(asked(desk, 'export:write')).toMatchObject([
      { target: 'fragment', again: false },
      { target: 'fragment', again: true },
    ]);
  });

  it('says nothing when the folder dialog was closed', async () => {
    const { desk } = await open();
    desk.state.exportFolder = null;
    fireEvent.click(button(/^Export page…/u));
    await settle();
    expect(screen.queryByRole('region', { name: 'Last export' })).toBeNull();
  });

  it('says that the story has changed since, and how readers can be told', async () => {
    const { openStory, onNote } = await open();
    fireEvent.click(button(/^Export page…/u));
    await settle();
    expect(screen.queryByText('The story has changed since.')).toBeNull();
    act(() => openStory.changeRecord({ section: 'Cities' }));
    expect(screen.getByText('The story has changed since.')).toBeTruthy();
    fireEvent.click(button(/^Clarification/u));
    expect(onNote).toHaveBeenCalledWith('insert-clarification');
  });

  it('tells what happened, where the copy is and the way on, and tries again', async () => {
    const { desk } = await open();
    desk.failWith('export:write', diskFull);
    fireEvent.click(button(/^Export page…/u));
    await settle();
    const told = screen.getByRole('region', { name: 'Last export' }).textContent;
    expect(told).toContain(
      'Not exportedThe disk is full.The story is safe in the library.Free some space and try again.',
    );
    desk.failWith('export:write', null);
    fireEvent.click(button(/^Try again/u));
    await settle();
    expect(screen.getByText('Exported')).toBeTruthy();
  });

  it('writes nothing that could not be saved', async () => {
    const { desk, openStory } = await open();
    desk.failWith('story:save', diskFull);
    act(() => openStory.changeRecord({ section: 'Cities' }));
    fireEvent.click(button(/^Export page…/u));
    await settle();
    expect(asked(desk, 'export:write')).toEqual([]);
    expect(screen.getByText('The disk is full.')).toBeTruthy();
  });

  it('is blocked by what must be fixed, and leads to the first of it', async () => {
    const { desk } = await open(
      page({ kicker: 'Opinion', standfirst: 'Give it back.', body: ['Words.'] }),
    );
    expect(screen.getByText('Blocked by 1 check')).toBeTruthy();
    expect(button(/^Export page…/u).getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button(/^Export page…/u));
    expect(document.activeElement).toBe(button(/Go to headline/u));
    expect(asked(desk, 'export:write')).toEqual([]);
  });

  it('saves a draft copy of what is blocked', async () => {
    const { desk, openStory } = await open(
      page({ kicker: 'Opinion', standfirst: 'Give it back.', body: ['Words.'] }),
    );
    fireEvent.click(button(/^Save draft copy/u));
    await settle();
    expect(asked(desk, 'export:write')).toEqual([
      { storyId: openStory.id, target: 'page', again: false, draft: true },
    ]);
    expect(screen.getByRole('region', { name: 'Last export' }).textContent).toContain(
      'story.draft.html',
    );
  });

  it('is refused from the menu as well, and says why', async () => {
    const { desk, openStory } = await open(
      page({ headline: 'Room for the river', body: [element('paragraph')] }),
    );
    if (houseStyle)
      await act(() =>
        sendOut(desk, openStory, houseStyle, { kind: 'export', target: 'page', again: false }),
      );
    expect(screen.getByRole('region', { name: 'Last export' }).textContent).toMatch(
      /no body copy.*Nothing was written/u,
    );
  });

  it('copies HTML', async () => {
    const { desk, openStory } = await open();
    fireEvent.click(button(/^Copy as HTML/u));
    await settle();
    expect(asked(desk, 'export:copy')).toEqual([{ storyId: openStory.id }]);
    expect(screen.getByText('Copied as HTML', { selector: 'h2' })).toBeTruthy();
  });

  it('of an earlier day is told, with what has become of the story since', async () => {
    const earlier = { folder: '/home/brisk/Out', files: ['story.html'], warnings: [] };
    await open(ready, houseStyle, (desk, id) => desk.state.exports.set(id, earlier));
    const told = screen.getByRole('region', { name: 'Last export' }).textContent;
    expect(told).toMatch(/^Exported as Web page, 28 March/u);
    expect(told).toContain('The story has changed since.');
    expect(button(/^Export again/u)).toBeTruthy();
  });

  it('says when there is nothing to show in its folder', async () => {
    const { desk, openStory } = await open();
    fireEvent.click(button(/^Export page…/u));
    await settle();
    desk.state.exports.clear();
    fireEvent.click(button(/^Show in folder/u));
    await settle();
    expect(asked(desk, 'export:reveal')).toEqual([{ storyId: openStory.id }]);
    expect(screen.getByText('No export to show')).toBeTruthy();
  });
});

describe('what the house style says', () => {
  const checked = { phase: 'checked' as const, checkedAt: '2026-03-28T12:04:00Z' };

  it('is said not to be known before the first check', async () => {
    const { openStory } = await open();
    expect(screen.getByText('House style: not checked yet.')).toBeTruthy();
    act(() => styleOf(openStory).setState(checked));
    expect(screen.queryByText('House style: not checked yet.')).toBeNull();
  });

  it('blocks while something must be fixed, says which, and leads there', async () => {
    const { desk, openStory, onGoTo } = await open();
    const found = [shownMatch('a'), shownMatch('b'), shownMatch('c', { level: 'warning' })];
    act(() => styleOf(openStory).setState({ ...checked, open: found }));
    expect(screen.getByText('Blocked by 1 check')).toBeTruthy();
    expect(screen.getByText('House style: 1 should fix.')).toBeTruthy();
    fireEvent.click(button(/^Export page…/u));
    const row = button(/House style: 2 must fix. First: Rule a, ¶1/u);
    expect(document.activeElement).toBe(row);
    fireEvent.click(row);
    expect(onGoTo).toHaveBeenCalledWith('houseStyle', null);
    expect(asked(desk, 'export:write')).toEqual([]);
  });

  it('is asked once more before a story goes out', async () => {
    const { desk, openStory } = await open();
    const store = styleOf(openStory);
    const checkNow = () => {
      store.setState({ ...checked, open: [shownMatch('a')] });
      return Promise.resolve();
    };
    act(() => store.setState({ ...checked, checkNow }));
    fireEvent.click(button(/^Export page…/u));
    await settle();
    expect(asked(desk, 'export:write')).toEqual([]);
    expect(screen.getByText(/Rule a, ¶1. Nothing was written/u)).toBeTruthy();
  });

  it('stops a story where the check itself has failed, until the desk lets it out', async () => {
    const { desk, openStory } = await open();
    const failed = { ...checked, phase: 'failed' as const, failure: 'A bug.', open: [] };
    act(() => styleOf(openStory).setState(failed));
    expect(screen.getByText('House style: the check failed.')).toBeTruthy();
    fireEvent.click(button(/^Export page…/u));
    await settle();
    expect(asked(desk, 'export:write')).toEqual([]);
    expect(screen.getByText(/could not be checked. A bug. Nothing was written/u)).toBeTruthy();
    fireEvent.click(button(/^Export unchecked/u));
    await settle();
    expect(asked(desk, 'export:write')).toHaveLength(1);
  });

  it('is waited for, with a way round it', async () => {
    const { desk, openStory } = await open();
    act(() => styleOf(openStory).setState({ phase: 'waiting' }));
    fireEvent.click(button(/^Export page…/u));
    await screen.findByText('Waiting for the house style…');
    expect(asked(desk, 'export:write')).toEqual([]);
    fireEvent.click(button(/^Export unchecked/u));
    await settle();
    expect(asked(desk, 'export:write')).toHaveLength(1);
    expect(screen.queryByText('Waiting for the house style…')).toBeNull();
  });

  it('goes out by itself once the first check is there', async () => {
    const { desk, openStory } = await open();
    act(() => styleOf(openStory).setState({ phase: 'waiting' }));
    fireEvent.click(button(/^Export page…/u));
    await screen.findByText('Waiting for the house style…');
    act(() => styleOf(openStory).setState(checked));
    await settle();
    expect(asked(desk, 'export:write')).toHaveLength(1);
  });

  it('lists what is ignored by its number, and shows it', async () => {
    const { openStory, onGoTo } = await open();
    const ignore = {
      rule: 'T.Figures',
      words: 'eleven',
      before: '',
      after: '',
      scope: 'story' as const,
      by: '',
      at: '2026-03-28T12:00:00Z',
    };
    const ignored = [{ ignore, title: 'Figures', places: 1 }];
    act(() => styleOf(openStory).setState({ ...checked, ignored }));
    fireEvent.click(button(/House style: 1 ignored in this story/u));
    expect(onGoTo).toHaveBeenCalledWith('ignored', null);
  });
});
