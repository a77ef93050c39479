import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  asked,
  button,
  openPanel as open,
  settle,
  type Opened,
} from '../../../../tests/publish-window';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { ok, type Result } from '@shared/result/result';

afterEach(() => {
  vi.restoreAllMocks();
  cleanup();
});

const box = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const outcome = () => screen.getByRole('region', { name: 'Last export' }).textContent;

/** Lets the next export stand until it is let go. */
function held({ desk }: Pick<Opened, 'desk'>): (answer: Reply<'export:write'>) => Promise<void> {
  let letGo: (answer: Result<Reply<'export:write'>, DeskError>) => void = () => undefined;
  const ask: typeof desk.ask = desk.ask.bind(desk);
  vi.spyOn(desk, 'ask').mockImplementation((channel, request) =>
    channel === 'export:write'
      ? (new Promise<unknown>((done) => {
          letGo = done;
        }) as ReturnType<typeof ask>)
      : ask(channel, request),
  );
  return async (answer) => {
    letGo(ok(answer));
    await settle();
  };
}

describe('several targets', () => {
  it('go out together, in the order of the list, and their files are named', async () => {
    const { desk, openStory } = await open();
    fireEvent.click(box(/^Word\.docx/u));
    fireEvent.click(box(/^Fragment/u));
    fireEvent.click(button(/^Export 3 targets…/u));
    await settle();
    expect(asked(desk, 'export:write')).toEqual([
      {
        storyId: openStory.id,
        targets: ['page', 'fragment', 'docx'],
        again: false,
        draft: false,
      },
    ]);
    expect(outcome()).toContain('story.htmlstory.fragment.htmlstory.docx.docx');
  });

  it('can be none, which goes nowhere and leads to the list', async () => {
    const { desk } = await open();
    fireEvent.click(box(/^Web page/u));
    expect(screen.getByText('Choose what the story goes out as.')).toBeTruthy();
    expect(button(/^Export…/u).getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button(/^Export…/u));
    expect(document.activeElement).toBe(box(/^Web page/u));
    expect(asked(desk, 'export:write')).toEqual([]);
  });
});

describe('an export under way', () => {
  it('says what it is at and how far it is, of this story alone', async () => {
    const opened = await open();
    const letGo = held(opened);
    fireEvent.click(button(/^Export page…/u));
    await settle();
    expect(screen.getByText('Exporting…')).toBeTruthy();
    const progress = { step: 'pictures', done: 2, total: 5 } as const;
    act(() => opened.desk.emit('export:progressed', { storyId: opened.openStory.id, ...progress }));
    expect(screen.getByText('Making pictures, 2 of 5…')).toBeTruthy();
    const other = '00000000-0000-4000-8000-00000000000f';
    act(() => opened.desk.emit('export:progressed', { storyId: other, ...progress, done: 4 }));
    expect(screen.getByRole('progressbar', { name: 'Export' }).getAttribute('value')).toBe('2');
    await letGo({ folder: '/home/brisk/Out', files: ['story.html'], warnings: [] });
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(outcome()).toContain('Exported');
  });

  it('can be called off, and then nothing was written', async () => {
    const opened = await open();
    const letGo = held(opened);
    fireEvent.click(button(/^Export page…/u));
    await settle();
    fireEvent.click(button(/^Call off/u));
    await letGo(null);
    expect(asked(opened.desk, 'export:cancel')).toEqual([{ storyId: opened.openStory.id }]);
    expect(outcome()).toContain('Called offNothing was written; the story is as it was.');
    expect(screen.queryByRole('button', { name: /^Call off/u })).toBeNull();
  });
});
