import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { KeptVersion } from '@shared/contract/version-channels';
import { docOf } from '@shared/story/parse-story';
import type { Story } from '@shared/story/story';
import { element, marked, p, page, story, type Page } from '../../../../../tests/story-builder';
import { until } from '../../../../../tests/until';
import { DeskProvider } from '../../../desk/desk-context';
import { createMemoryDesk, type MemoryDesk } from '../../../desk/memory-desk';
import { OpenStory } from '../../../desk/open-story/open-story';
import { toasts } from '../../../ui/toast-store';
import { VersionComparison } from './version-comparison';

const written = (...body: NonNullable<Page['body']>) =>
  story(page({ headline: 'Room for the river', body }));
const row = (id: number): KeptVersion => ({
  id,
  kind: 'milestone',
  name: `Version ${id}`,
  reason: '',
  who: 'Ines Hart',
  keptAt: '2026-03-28T09:05:00Z',
  words: 640,
});

afterEach(() => {
  cleanup();
  toasts.setState({ shown: null });
});

interface Opened {
  readonly desk: MemoryDesk;
  readonly openStory: OpenStory;
  readonly onLeave: ReturnType<typeof vi.fn>;
}

/** The first of `kept` compared with the page, or with the second. */
function compare(kept: readonly Story[], now: Story, prepare?: (desk: MemoryDesk) => void): Opened {
  const versions = kept.map((of, at) => ({ ...row(at + 1), storyId: of.id, story: of }));
  const desk = createMemoryDesk({ stories: [now], versions });
  prepare?.(desk);
  const openStory = new OpenStory(
    { story: now, revision: 1, place: null, recoveredAt: null },
    {
      save: (request) => desk.ask('story:save', request),
      keepPlace: (request) => desk.ask('story:keep-place', request),
    },
  );
  const onLeave = vi.fn();
  render(
    <DeskProvider desk={desk}>
      <VersionComparison
        openStory={openStory}
        compared={{ a: row(1), b: kept.length > 1 ? row(2) : 'now' }}
        onLeave={onLeave}
      />
    </DeskProvider>,
  );
  return { desk, openStory, onLeave };
}

const same = ['One.', 'Two.', 'Three.', 'Four.'];
const texts = () => screen.getByRole('group', { name: 'Both texts' });
const marks = (name: string) =>
  [...texts().querySelectorAll(name)].map(({ textContent }) => textContent);
const current = () => texts().querySelector('[data-current]');
const body = ({ story: of }: { readonly story: Story }) =>
  docOf(of)
    .child(3)
    .children.map(({ textContent }) => textContent);
const press = (key: string): void => {
  fireEvent.keyDown(document.activeElement ?? document.body, { key });
};

describe('two texts of a story beside each other', () => {
  it('show the words that came and went, and fold what is the same', async () => {
    const { onLeave } = compare(
      [written('The wall is high.', ...same, 'It cost a lot.')],
      written('The quay is high.', ...same, 'It cost nothing.'),
    );
    await screen.findByText('2 changes: 2 words in, 3 out');
    expect(marks('del').join()).toContain('wall');
    expect(marks('ins').join()).toContain('quay');
    expect(within(texts()).queryByText('Two.')).toBeNull();
    fireEvent.click(within(texts()).getByRole('button', { name: '4 paragraphs unchanged' }));
    expect(within(texts()).getAllByText('Two.')).toHaveLength(2);
    const sides = () => texts().querySelector('[data-change]')?.querySelectorAll('p') ?? [];
    expect([...sides()].map(({ textContent }) => textContent)).toEqual([
      expect.not.stringContaining('quay'),
      expect.not.stringContaining('wall'),
    ]);
    fireEvent.click(screen.getByRole('radio', { name: 'In line' }));
    expect(sides()).toHaveLength(1);
    expect(marks('del').join()).toContain('wall');
    expect(marks('ins').join()).toContain('quay');
    fireEvent.keyDown(texts(), { key: 'Escape' });
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('are walked change by change, with buttons and with arrows', async () => {
    compare(
      [written('The wall is high.', ...same, 'It cost a lot.')],
      written('The quay is high.', ...same, 'It cost nothing.'),
    );
    await screen.findByText('1 of 2');
    fireEvent.click(screen.getByRole('button', { name: 'Next change' }));
    screen.getByText('2 of 2');
    expect(document.activeElement).toBe(current());
    expect(current()?.textContent).toContain('nothing');
    press('ArrowDown');
    expect(current()?.textContent).toContain('wall');
    press('ArrowUp');
    screen.getByText('2 of 2');
  });

  it('may be two versions, of which nothing is brought back to the page', async () => {
    compare([written('The wall.'), written('The quay.')], written('Other.'));
    await screen.findByText('1 change: 1 word in, 1 out');
    expect(screen.queryByRole('button', { name: /^Restore/u })).toBeNull();
    screen.getByText('Version 2');
  });

  it('say what has moved, and what differs but in words', async () => {
    const never = p(['It ', marked('never', 'emphasis'), ' was.']);
    compare(
      [
        written(
          'The river rose at night.',
          'Walls fail.',
          'It never was.',
          element('sectionBreak'),
        ),
      ],
      written('Walls fail.', never, 'The river rose at night.'),
    );
    await screen.findByText(/^3 changes/u);
    screen.getByText('Moved down from here');
    screen.getByText('Moved here from above');
    screen.getByText('The words are the same: emphasis, links or settings differ.');
    screen.getByText('Section break');
    expect(marks('del')).toEqual([' taken out: Without words, ']);
  });

  it('may be the same', async () => {
    compare([written('One.')], written('One.'));
    await screen.findByText('The two are the same.');
    expect(screen.queryByRole('button', { name: 'Next change' })).toBeNull();
  });

  it('say what happened where a version cannot be read', async () => {
    compare([written('One.')], written('Two.'), (desk) =>
      desk.failWith('version:read', {
        code: 'story-unreadable',
        message: 'This version cannot be read.',
        copy: 'The others are as they were.',
        wayOn: 'Choose another version.',
      }),
    );
    expect((await screen.findByRole('alert')).textContent).toBe(
      'This version cannot be read. The others are as they were. Choose another version.',
    );
  });
});

describe('one change taken back', () => {
  it('brings the paragraph back, keeps the text before it, and is undone', async () => {
    const { desk, openStory } = compare([written('One.', 'The wall is high.')], written('One.'));
    fireEvent.click(await screen.findByRole('button', { name: /^Restore paragraph/u }));
    await until(() => expect(body(openStory)).toEqual(['One.', 'The wall is high.']));
    expect(desk.state.versions.at(-1)).toMatchObject({ name: 'Before: paragraph restored' });
    expect(desk.state.versions.map(body)).toEqual([['One.', 'The wall is high.'], ['One.']]);
    await screen.findByText('The two are the same.');
    expect(toasts.getState().shown?.words).toBe(
      'Paragraph restored. The text before it is kept in the history.',
    );
    act(() => toasts.getState().shown?.actions[0]?.act());
    expect(body(openStory)).toEqual(['One.']);
    await openStory.close();
  });

  it('goes on with R from change to change, and keeps the text before them once', async () => {
    const old = written('The wall is high.', 'Towns pay for both.');
    const now = story(page({ headline: 'The tide', body: ['The wall is low.', 'And more.'] }));
    const { desk, openStory } = compare([old], now);
    await screen.findByText(/^4 changes/u);
    texts().focus();
    // The last change, whose row goes with it.
    press('ArrowUp');
    for (const left of ['3 changes', '2 changes', '1 change']) {
      press('r');
      await screen.findByText(new RegExp(`^${left}:`, 'u'));
      expect(document.activeElement).toBe(texts());
    }
    press('r');
    await screen.findByText('The two are the same.');
    expect(openStory.story.doc).toEqual(old.doc);
    expect(desk.state.versions).toHaveLength(2);
    await openStory.close();
  });

  it('gives a field of the furniture its words back', async () => {
    const now = written('One.');
    const { openStory } = compare([{ ...now, section: 'Harbour' }], now);
    fireEvent.click(await screen.findByRole('button', { name: /^Restore section/u }));
    await until(() => expect(openStory.record.section).toBe('Harbour'));
    act(() => toasts.getState().shown?.actions[0]?.act());
    expect(openStory.record.section).toBe('');
    await openStory.close();
  });

  it('changes nothing where the text before it cannot be kept', async () => {
    const { desk, openStory } = compare([written('One.', 'Two.')], written('One.'));
    desk.failWith('version:keep', { code: 'disk-full', message: 'Full.', copy: '', wayOn: '' });
    fireEvent.click(await screen.findByRole('button', { name: /^Restore paragraph/u }));
    await until(() => expect(toasts.getState().shown?.words).toMatch(/^Full\./u));
    expect(body(openStory)).toEqual(['One.']);
    await openStory.close();
  });
});
