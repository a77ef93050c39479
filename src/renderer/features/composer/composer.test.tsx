import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Node } from '@tiptap/pm/model';
import { houseStyleNamed, withoutLayout } from '../../../../tests/open-page';
import { element, marked, p, page, photo, story } from '../../../../tests/story-builder';
import { OpenStory } from '../../desk/open-story/open-story';
import { Composer } from './composer';
import type { ComposerHandle } from './page/composer-handle';
import { PageCounts } from './status/page-counts';

const NO_SHORTCUTS = {};
const ports = {
  choosePhotos: vi.fn(() => Promise.resolve([])),
  takePhotos: vi.fn(() => Promise.resolve([])),
  editPhoto: vi.fn(() => Promise.resolve(null)),
  readClipboardText: vi.fn(() => Promise.resolve(null)),
  openLink: vi.fn(),
  editFurniture: vi.fn(),
  editStyleRule: vi.fn(),
  who: () => '',
  notice: vi.fn(),
};

interface Desk {
  readonly composer: ComposerHandle;
  readonly openStory: OpenStory;
  readonly onLeave: ReturnType<typeof vi.fn>;
}

function open(doc: Node, focusMode = false): Desk {
  const openStory = new OpenStory(
    { story: story(doc), revision: 1, place: null, recoveredAt: null },
    {
      save: ({ revision }) =>
        Promise.resolve({ ok: true, value: { revision, savedAt: '2026-03-28T12:00:00Z' } }),
      keepPlace: () => Promise.resolve({ ok: true, value: {} }),
    },
  );
  const houseStyle = houseStyleNamed('newsroom');
  const onLeave = vi.fn();
  const ready: { composer: ComposerHandle | null } = { composer: null };
  function Shell() {
    const [composer, setComposer] = useState<ComposerHandle | null>(null);
    return (
      <>
        <button type="button" onClick={(event) => composer?.openInsertMenu(event.currentTarget)}>
          Insert
        </button>
        <Composer
          openStory={openStory}
          houseStyle={houseStyle}
          ports={ports}
          platform="other"
          shortcuts={NO_SHORTCUTS}
          focusMode={focusMode}
          onLeaveFocusMode={onLeave}
          onReady={(handle) => {
            ready.composer = handle;
            setComposer(handle);
          }}
        />
        <PageCounts composer={composer} />
      </>
    );
  }
  render(<Shell />);
  if (!ready.composer) throw new Error('The page is not ready');
  return { composer: ready.composer, openStory, onLeave };
}

/** Selects words as a writer does, with the pointer, and waits until the selection has settled. */
async function select({ composer }: Desk, words: string): Promise<void> {
  const sheet = screen.getByRole('textbox', { name: 'Story' });
  const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  let text = texts.nextNode();
  while (
    text &&
    (text.parentElement?.closest('[aria-hidden]') || !text.textContent?.includes(words))
  )
    text = texts.nextNode();
  if (!text) throw new Error(`No “${words}” on the page`);
  const from = text.textContent?.indexOf(words) ?? 0;
  const found = text;
  await act(async () => {
    composer.focus();
    document.getSelection()?.setBaseAndExtent(found, from, found, from + words.length);
    document.dispatchEvent(new Event('selectionchange'));
    await vi.advanceTimersByTimeAsync(700);
  });
}

const wait = (ms = 400): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });
const bodyText = ({ composer }: Desk): string[] =>
  composer
    .doc()
    .lastChild?.children.map(({ type, textContent }) => `${type.name}: ${textContent}`) ?? [];

beforeEach(() => {
  withoutLayout();
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe('the formatting toolbar', () => {
  it('appears once words are selected, with what the field allows', async () => {
    const desk = open(page({ headline: 'A headline', body: ['Some words here'] }));
    expect(screen.queryByRole('toolbar')).toBeNull();
    await select(desk, 'words');
    expect(
      screen.getAllByRole('button', {
        name: /Bold|Italic|Link|Crosshead|pull quote|Block quote|Language/u,
      }),
    ).toHaveLength(7);
    await select(desk, 'headline');
    expect(screen.getByRole('toolbar').querySelectorAll('button')).toHaveLength(2);
  });

  it('sets a mark and shows that it is set', async () => {
    const desk = open(page({ body: ['Some words here'] }));
    await select(desk, 'words');
    fireEvent.click(screen.getByRole('button', { name: 'Bold' }));
    await wait();
    expect(screen.getByRole('button', { name: 'Bold' }).getAttribute('aria-pressed')).toBe('true');
  });

  it("is not for words in a template's chip", async () => {
    const desk = open(
      page({ editorsNote: [element('slot', 'Ana Weir', { slotId: 'author' }), ' writes'] }),
    );
    await select(desk, 'Weir');
    expect(screen.queryByRole('toolbar')).toBeNull();
  });
});

describe('links', () => {
  it('are added to the selected words, the address completed', async () => {
    const desk = open(page({ body: ['See here now'] }));
    await select(desk, 'here');
    act(() => void desk.composer.run('link'));
    await wait();
    fireEvent.change(screen.getByLabelText('Address'), { target: { value: 'example.org/a' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add link' }));
    expect(document.querySelector('[role=textbox] a')?.outerHTML).toBe(
      '<a href="https://example.org/a">here</a>',
    );
  });

  it('are refused where the address is none, and say how one begins', async () => {
    const desk = open(page({ body: ['See here now'] }));
    await select(desk, 'here');
    act(() => void desk.composer.run('link'));
    await wait();
    fireEvent.change(screen.getByLabelText('Address'), {
      target: { value: 'javascript:alert(1)' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Add link' }));
    expect(screen.getByRole('alert').textContent).toMatch(/^Not an address that can be linked/u);
    expect(document.querySelector('[role=textbox] a')).toBeNull();
  });

  it('are opened, changed and removed from the link itself', async () => {
    const desk = open(
      page({ body: [p(['See ', marked('here', 'link', { href: 'https://example.org/' })])] }),
    );
    await select(desk, 'er');
    act(() => void desk.composer.run('link'));
    await wait();
    fireEvent.click(screen.getByRole('button', { name: 'Open in browser' }));
    expect(ports.openLink).toHaveBeenCalledWith('https://example.org/');
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(desk.composer.doc().textContent).toBe('See here');
  });
});

describe('find and replace', () => {
  it('counts, steps and replaces over every field', async () => {
    const desk = open(page({ headline: 'The river', body: ['A river runs. River!'] }));
    act(() => void desk.composer.run('replace'));
    await wait();
    fireEvent.change(screen.getByLabelText('Find'), { target: { value: 'river' } });
    expect(screen.getByRole('search').textContent).toContain('3 matches');
    fireEvent.keyDown(screen.getByLabelText('Find'), { key: 'Enter' });
    expect(screen.getByRole('search').textContent).toContain('2 of 3');
    fireEvent.click(screen.getByRole('button', { name: 'Match case' }));
    expect(screen.getByRole('search').textContent).toContain('2 of 2');
    fireEvent.change(screen.getByLabelText('Replace with'), { target: { value: 'stream' } });
    fireEvent.click(screen.getByRole('button', { name: 'Replace all' }));
    expect(desk.composer.doc().textContent).toBe('The streamA stream runs. River!');
    expect(ports.notice).toHaveBeenCalledWith('2 places changed.');
  });

  it('starts from the selected words and goes back to the text with Esc', async () => {
    const desk = open(page({ body: ['Some words here, words there'] }));
    await select(desk, 'words');
    act(() => void desk.composer.run('find'));
    await wait();
    expect(screen.getByLabelText<HTMLInputElement>('Find').value).toBe('words');
    fireEvent.keyDown(screen.getByLabelText('Find'), { key: 'Escape' });
    expect(screen.queryByRole('search')).toBeNull();
    expect(document.activeElement?.getAttribute('role')).toBe('textbox');
    expect(document.querySelector('[class*=match]')).toBeNull();
  });

  it('says when there is no match', async () => {
    const desk = open(page({ body: ['Some words'] }));
    act(() => void desk.composer.run('find'));
    await wait();
    fireEvent.change(screen.getByLabelText('Find'), { target: { value: 'flodwall' } });
    expect(screen.getByRole('search').textContent).toContain('No match');
  });
});

describe('the Insert menu', () => {
  it('narrows as one types and inserts with Enter', async () => {
    const desk = open(page({ body: ['One'] }));
    act(() => void desk.composer.focusField('body'));
    fireEvent.click(screen.getByRole('button', { name: 'Insert' }));
    await wait();
    const field = screen.getByRole('combobox', { name: 'Insert' });
    fireEvent.change(field, { target: { value: 'sec br' } });
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Section break',
    ]);
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(bodyText(desk)).toEqual(['paragraph: One', 'sectionBreak: ', 'paragraph: ']);
  });

  it("offers each of the house style's templates, and only what can stand here", async () => {
    open(page({ headline: 'Head' }));
    fireEvent.click(screen.getByRole('button', { name: 'Insert' }));
    await wait();
    const offered = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(offered).toEqual(
      expect.arrayContaining([
        'Editor’s note',
        'Note on an interview',
        'Author bio',
        'Contributor call',
        'Correction',
      ]),
    );
    expect(offered).not.toContain('Crosshead');
  });
});

describe("a photo's facts", () => {
  it('hold as they are typed', async () => {
    const desk = open(page({ body: [photo('Cap', 'Cred'), 'One'] }));
    fireEvent.click(screen.getByRole('button', { name: /Add alt text/u }));
    await wait();
    fireEvent.change(screen.getByLabelText('Alt text'), { target: { value: 'A river' } });
    const attrs = (): unknown => desk.composer.doc().lastChild?.firstChild?.attrs;
    expect(attrs()).toMatchObject({ altText: 'A river', decorative: false });
    fireEvent.click(screen.getByRole('checkbox'));
    expect(attrs()).toMatchObject({ decorative: true });
    fireEvent.click(screen.getByRole('radio', { name: 'Lead' }));
    expect(desk.composer.doc().child(3).attrs).toMatchObject({ role: 'lead', altText: 'A river' });
  });
});

describe('special characters', () => {
  it('are found by name and put in with Enter', async () => {
    const desk = open(page({ body: ['One'] }));
    act(() => void desk.composer.focusField('headline'));
    act(() => void desk.composer.run('special-characters'));
    await wait();
    const search = screen.getByPlaceholderText('Find a character by its name');
    fireEvent.change(search, { target: { value: 'euro' } });
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(desk.composer.doc().child(1).textContent).toBe('€');
  });
});

describe('focus mode', () => {
  it('is left with Esc twice', () => {
    const desk = open(page(), true);
    const sheet = screen.getByRole('textbox', { name: 'Story' });
    fireEvent.keyDown(sheet, { key: 'Escape' });
    expect(desk.onLeave).not.toHaveBeenCalled();
    fireEvent.keyDown(sheet, { key: 'Escape' });
    expect(desk.onLeave).toHaveBeenCalledTimes(1);
  });
});

describe("the status line's counts", () => {
  it('follow the page when it rests, and the selection', async () => {
    const desk = open(page({ headline: 'Two words', body: ['Some words here'] }));
    await wait(2500);
    expect(document.body.textContent).toContain('3 words1 min read');
    await select(desk, 'Some words');
    expect(document.body.textContent).toContain('2 selected');
  });
});
