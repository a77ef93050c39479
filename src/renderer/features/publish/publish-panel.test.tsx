import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeskError } from '@shared/contract/desk-error';
import {
  asked,
  button,
  houseStyle,
  openPanel as open,
  ready,
  settle,
} from '../../../../tests/publish-window';
import { element, page, photo, story } from '../../../../tests/story-builder';
import { DeskProvider } from '../../desk/desk-context';
import { createMemoryDesk } from '../../desk/memory-desk';
import { OpenStory } from '../../desk/open-story/open-story';
import { PublishPanel } from './publish-panel';
import { sendOut } from './send-out';

afterEach(cleanup);

const diskFull: DeskError = {
  code: 'disk-full',
  message: 'The disk is full.',
  copy: 'The story is safe in the library.',
  wayOn: 'Free some space and try again.',
};

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
          styleActions={null}
          mediaUrl={(hash) => `standfirst-media://${hash}`}
          onNote={vi.fn()}
          onCorrectionsLog={vi.fn()}
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
    fireEvent.click(button(/^Show all 14/u));
    fireEvent.click(screen.getByLabelText(/^Ghost/u));
    fireEvent.click(screen.getByLabelText(/^Web page/u));
    fireEvent.click(button(/^Show fewer/u));
    expect(screen.getByLabelText<HTMLInputElement>(/^Ghost/u).checked).toBe(true);
    fireEvent.click(button(/^Export Ghost…/u));
    await settle();
    expect(asked(desk, 'export:write')).toEqual([
      { storyId: openStory.id, targets: ['ghost'], again: false, draft: false },
    ]);
  });

  it('are the house’s own favourites first', async () => {
    await open(ready, { ...houseStyle, targets: ['rss', 'page', 'gopher'] });
    expect(screen.getAllByRole('checkbox').map((each) => each.parentElement?.textContent)).toEqual([
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
      { storyId: openStory.id, targets: ['page'], again: false, draft: false },
    ]);
    expect(screen.getByRole('region', { name: 'Last export' }).textContent).toContain(
      'story.html/home/brisk/Out',
    );
  });

  it('goes to the same folder again', async () => {
    const { desk } = await open();
    fireEvent.click(screen.getByLabelText(/^Fragment/u));
    fireEvent.click(screen.getByLabelText(/^Web page/u));
    fireEvent.click(button(/^Export fragment…/u));
    await settle();
    fireEvent.click(button(/^Export again/u));
    await settle();
    expect(asked(desk, 'export:write')).toMatchObject([
      { targets: ['fragment'], again: false },
      { targets: ['fragment'], again: true },
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
      { storyId: openStory.id, targets: ['page'], again: false, draft: true },
    ]);
    expect(screen.getByRole('region', { name: 'Last export' }).textContent).toContain(
      'story.draft.html',
    );
    expect(screen.getByText('Draft copy saved')).toBeTruthy();
    // What went out before is still what went out: a draft is no export to be made again.
    expect(screen.queryByRole('button', { name: /^Export again/u })).toBeNull();
  });

  it('goes out with a waiver, which has a name and a reason and can be taken back', async () => {
    const { desk, openStory } = await open(
      page({
        kicker: 'Opinion',
        headline: 'Room for the river',
        standfirst: 'Give it back.',
        body: ['Words.', photo('The quay.', '', { altText: 'A quay' })],
      }),
    );
    expect(screen.getByText(/^Blocked by/u)).toBeTruthy();
    for (let turn = 0; turn < 4; turn += 1) {
      const [ask] = document.querySelectorAll<HTMLElement>(
        '[data-level="error"] li > button:not([class*="row"])',
      );
      if (!ask) break;
      fireEvent.click(ask);
      fireEvent.click(button(/^Waive$/u));
      expect(openStory.record.waivers).not.toContainEqual(expect.objectContaining({ reason: '' }));
      fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'It comes at noon.' } });
      fireEvent.change(screen.getByLabelText('Your name'), { target: { value: 'Hanne Brisk' } });
      fireEvent.click(button(/^Waive$/u));
    }
    expect(openStory.record.waivers[0]).toMatchObject({
      name: 'Hanne Brisk',
      reason: 'It comes at noon.',
    });
    expect(screen.queryByText(/^Blocked by/u)).toBeNull();
    fireEvent.click(button(/^Export page…/u));
    await settle();
    expect(asked(desk, 'export:write')).toHaveLength(1);
    const [takeBack] = screen.getAllByRole('button', { name: 'Take back the waiver' });
    if (takeBack) fireEvent.click(takeBack);
    expect(screen.getByText('Blocked by 1 check')).toBeTruthy();
  });

  it('is refused from the menu as well, and says why', async () => {
    const { desk, openStory } = await open(
      page({ headline: 'Room for the river', body: [element('paragraph')] }),
    );
    await act(() =>
      sendOut(desk, openStory, houseStyle, { kind: 'export', targets: ['page'], again: false }),
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
