import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { photoRecord } from '../../../../../tests/photo-builder';
import type { PhotoRecord } from '@shared/contract/photo-channels';
import { element, marked, page, photo } from '../../../../../tests/story-builder';
import {
  caretAt,
  openPage,
  press,
  select,
  type,
  type OpenPage,
} from '../../../../../tests/open-page';
import { guest } from '@shared/story/contributor';

const hash = 'a'.repeat(64);
const media = {
  hash,
  name: 'river.jpg',
  type: 'image/jpeg' as const,
  width: 1200,
  height: 800,
  bytes: 9,
};
const field = (desk: OpenPage, name: string): HTMLElement => {
  const found = desk.view.dom.querySelector<HTMLElement>(`[data-field="${name}"]`);
  if (!found) throw new Error(`No field ${name}`);
  return found;
};
const body = (desk: OpenPage): string[] => {
  const blocks: string[] = [];
  desk.doc().forEach((node) => {
    if (node.type.name === 'body')
      node.forEach((block) => blocks.push(`${block.type.name}: ${block.textContent}`));
  });
  return blocks;
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the page', () => {
  it("is one text box in the story's language, its fields named groups", () => {
    const desk = openPage(page({ headline: 'A bridge too low' }), { language: 'de' });
    expect([...desk.view.dom.attributes].map(({ name, value }) => `${name}=${value}`)).toEqual(
      expect.arrayContaining([
        'role=textbox',
        'aria-multiline=true',
        'lang=de',
        'spellcheck=false',
      ]),
    );
    expect(field(desk, 'headline').getAttribute('aria-label')).toBe(
      'Headline, 16 of 70 characters',
    );
  });

  it('says what an empty field is for', () => {
    const desk = openPage();
    expect(desk.view.dom.querySelector('h1')?.dataset['ghost']).toBe(
      'Headline, up to 70 characters',
    );
    type(desk, 'A');
    expect(desk.view.dom.querySelector('h1')?.dataset['empty']).toBeUndefined();
  });

  it('counts the headline as it is typed, and the body when the writer pauses', () => {
    const desk = openPage(page({ headline: 'Low', body: ['One two'] }));
    caretAt(desk, 'Low');
    type(desk, 'er');
    expect(field(desk, 'headline').getAttribute('aria-label')).toBe('Headline, 5 of 70 characters');
    caretAt(desk, 'two');
    type(desk, ' three');
    expect(field(desk, 'body').getAttribute('aria-label')).toBe('Body, 2 of 1,200 words');
    vi.advanceTimersByTime(250);
    expect(field(desk, 'body').getAttribute('aria-label')).toBe('Body, 3 of 1,200 words');
  });

  it('underlines what runs over the limit', () => {
    const desk = openPage(page({ headline: 'x'.repeat(72) }));
    expect(desk.view.dom.querySelector('[class*=overrun]')?.textContent).toBe('xx');
  });

  it('turns the label of the part in work blue, and only that', () => {
    const desk = openPage(page({ headline: 'Head', body: ['One', photo('Cap', 'Cred')] }));
    const active = (): (string | undefined)[] =>
      [...desk.view.dom.querySelectorAll<HTMLElement>('[class*=active]')].map(
        (each) => each.dataset['field'],
      );
    caretAt(desk, 'Head');
    expect(active()).toEqual(['headline']);
    caretAt(desk, 'One');
    expect(active()).toEqual(['body']);
    caretAt(desk, 'Cap');
    expect(active()).toEqual(['photo']);
  });

  it('draws byline and stamp from the record, and follows them', () => {
    const desk = openPage(page(), { updatedAt: '2026-03-28T19:45:00Z' });
    const row = field(desk, 'byline');
    expect(row.textContent).toContain('No byline yet');
    desk.openStory.changeRecord({
      contributors: [guest('Ana Weir')],
    });
    expect(row.textContent).toContain('By Ana Weir');
    expect(row.querySelector('time')?.getAttribute('datetime')).toBe('2026-03-28T19:45:00Z');
    row.querySelector('button')?.click();
    expect(desk.ports.editFurniture).toHaveBeenCalled();
  });

  it('restores the caret, as near as the text allows', () => {
    const desk = openPage(page({ headline: 'Head' }));
    expect(desk.openStory.place).toMatchObject({ anchor: 7, head: 7 });
  });
});

describe('what is written', () => {
  it('is saved, with the record', async () => {
    const desk = openPage();
    type(desk, 'A bridge');
    expect(desk.openStory.saveState.kind).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(300);
    expect(desk.openStory.saveState.kind).toBe('saved');
    expect(desk.openStory.story.doc.content?.[1]?.content?.[0]?.text).toBe('A bridge');
  });

  it('cannot be written where nothing could be kept, and can again once it could', async () => {
    const desk = openPage(page(), {}, 'newsroom', ['library-read-only', null]);
    type(desk, 'A');
    await vi.advanceTimersByTimeAsync(300);
    expect(desk.view.dom.getAttribute('contenteditable')).toBe('false');
    await desk.openStory.flush();
    expect(desk.view.dom.getAttribute('contenteditable')).toBe('true');
  });

  it("is set in the language's quotes, and a Backspace at once gives back what was typed", () => {
    const desk = openPage();
    type(desk, 'He said "no');
    expect(desk.doc().child(1).textContent).toBe('He said “no');
    type(desk, '"');
    press(desk, 'Backspace');
    expect(desk.doc().child(1).textContent).toBe('He said “no"');
  });

  it('is taken back step by step, a set quote by itself', () => {
    const desk = openPage();
    type(desk, 'So "it');
    desk.editor.run('undo');
    expect(desk.doc().child(1).textContent).toBe('So “');
    desk.editor.run('undo');
    expect(desk.doc().child(1).textContent).toBe('So "');
  });

  it('is set in the language of the words around it', () => {
    const desk = openPage(page({ body: ['x'] }), { language: 'de' });
    caretAt(desk, 'x');
    type(desk, ' "ja"');
    expect(body(desk)).toEqual(['paragraph: x „ja“']);
  });

  it('goes into each field by Enter and Tab, and never merges two', () => {
    const desk = openPage();
    type(desk, 'Head');
    press(desk, 'Enter');
    type(desk, 'Stand');
    press(desk, 'Tab');
    type(desk, 'Body');
    for (let count = 0; count < 8; count += 1) press(desk, 'Backspace');
    caretAt(desk, 'Stand', 'before');
    press(desk, 'Backspace');
    press(desk, 'Alt-Backspace');
    expect(
      desk
        .doc()
        .children.map(({ textContent }) => textContent)
        .slice(0, 3),
    ).toEqual(['', 'Head', 'Stand']);
  });

  it('over several fields empties each and goes into the first', () => {
    const desk = openPage(
      page({ headline: 'Headline', standfirst: 'Stand', body: ['One', 'Two'] }),
    );
    desk.editor.run('undo');
    press(desk, 'Control-a');
    press(desk, 'Control-a');
    type(desk, 'N');
    expect(desk.doc().eq(page({ kicker: 'N' }))).toBe(true);
  });

  it('asks for the Insert menu with a slash on an empty line only', () => {
    const desk = openPage(page({ body: ['One', ''] }));
    caretAt(desk, 'One');
    type(desk, '/');
    expect(desk.store.getState().layer).toBeNull();
    press(desk, 'Enter');
    type(desk, '/');
    expect(desk.store.getState().layer).toMatchObject({ kind: 'insert', slash: true });
    expect(body(desk)).toEqual(['paragraph: One/', 'paragraph: ', 'paragraph: ']);
  });
});

describe('commands', () => {
  it('run from their keys where the menu leaves them to the page', () => {
    const desk = openPage(page({ body: ['One', 'Two'] }));
    caretAt(desk, 'Two');
    expect(press(desk, 'Alt-ArrowUp')).toBe(true);
    expect(body(desk)).toEqual(['paragraph: Two', 'paragraph: One']);
    expect(press(desk, 'Control-Shift-2')).toBe(true);
    expect(body(desk)[0]).toBe('crosshead: Two');
    select(desk, 'One');
    press(desk, 'Control-b');
    expect(desk.view.dom.querySelector('strong')?.textContent).toBe('One');
  });

  it('say whether they can run where the caret is', () => {
    const desk = openPage(page({ headline: 'Head', body: ['One'] }));
    caretAt(desk, 'Head');
    expect(
      ['strong', 'crosshead', 'link', 'emphasis', 'find'].map((id) =>
        desk.editor.canRun(id as 'find'),
      ),
    ).toEqual([false, false, false, true, true]);
    expect(desk.editor.run('export')).toBe(false);
  });

  it('tell the store which can run once the caret is in another kind of place', () => {
    const desk = openPage(page({ headline: 'Head', body: ['One'] }));
    vi.advanceTimersByTime(200);
    expect(desk.store.getState().runnable.has('crosshead')).toBe(false);
    caretAt(desk, 'One');
    vi.advanceTimersByTime(20);
    expect(desk.store.getState().runnable.has('crosshead')).toBe(true);
  });

  it("set quotes and dashes of the whole page in one step, but not the template's words", () => {
    const doc = page({
      headline: 'The "wall"',
      editorsNote: [element('lockedWords', '"as it is"')],
      body: ["It's so - really"],
    });
    const desk = openPage(doc);
    desk.editor.run('smart-typography');
    expect(desk.doc().textContent).toBe('The “wall”"as it is"It’s so – really');
    expect(desk.ports.notice).toHaveBeenCalledWith('4 marks set.');
    desk.editor.run('undo');
    expect(desk.doc().eq(doc)).toBe(true);
  });
});

describe('photos', () => {
  it('that are chosen fill the place that waits for them, even if it has moved meanwhile', async () => {
    const desk = openPage(page({ body: ['One', photo('To come', 'Agency')] }));
    let give: (chosen: readonly PhotoRecord[]) => void = () => undefined;
    desk.ports.choosePhotos.mockReturnValue(
      new Promise((resolve) => {
        give = resolve;
      }),
    );
    field(desk, 'photo').querySelector<HTMLButtonElement>('button')?.click();
    caretAt(desk, 'One');
    type(desk, ' and more');
    give([photoRecord(media)]);
    await vi.advanceTimersByTimeAsync(0);
    expect(field(desk, 'photo').querySelector('img')?.getAttribute('src')).toBe(
      `standfirst-media://${hash}`,
    );
    expect(desk.openStory.record.media).toEqual([{ ...media, facts: {} }]);
    expect(body(desk)).toEqual(['paragraph: One and more', 'photo: To comeAgency']);
  });

  it('whose file is missing say so and can be replaced', () => {
    const desk = openPage(page({ body: [photo('Cap', 'Cred', { mediaHash: hash })] }), {
      media: [media],
    });
    field(desk, 'photo').querySelector('img')?.dispatchEvent(new Event('error'));
    expect(field(desk, 'photo').textContent).toContain('The picture’s file is missing');
    field(desk, 'photo').querySelector<HTMLButtonElement>('button')?.click();
    expect(desk.ports.choosePhotos).toHaveBeenCalled();
  });

  it('take the role of the place that they are moved to', () => {
    const desk = openPage(page({ photo: photo('Cap', 'Cred', { role: 'lead' }), body: ['One'] }));
    const { tr, doc } = desk.view.state;
    const lead = doc.child(3);
    const pos = doc.child(0).nodeSize + doc.child(1).nodeSize + doc.child(2).nodeSize;
    desk.view.dispatch(tr.insert(doc.content.size - 1, lead).delete(pos, pos + lead.nodeSize));
    expect(desk.doc().child(3).lastChild?.attrs['role']).toBe('inline');
    desk.editor.run('undo');
    expect(desk.doc().child(3).attrs['role']).toBe('lead');
  });

  it('say how their alt text stands', () => {
    const desk = openPage(
      page({ body: [photo('Cap', 'Cred', { mediaHash: hash, altText: 'A river in flood' })] }),
      { media: [media] },
    );
    expect(field(desk, 'photo').textContent).toContain('Alt text, 16 characters');
    expect(field(desk, 'photo').textContent).toContain('3:2');
  });
});

describe('slots', () => {
  const slot = (words: string, attrs = {}) =>
    element('slot', words, { slotId: 'author', label: 'Author', binding: 'author.name', ...attrs });

  it('follow the record until the writer types into them', () => {
    const desk = openPage(page({ editorsNote: [slot('Ana'), ' writes'] }), {
      contributors: [guest('Ana')],
    });
    desk.openStory.changeRecord({
      contributors: [guest('Ben')],
    });
    expect(desk.doc().child(3).textContent).toBe('Ben writes');
    caretAt(desk, 'Ben');
    type(desk, ' Lock');
    desk.openStory.changeRecord({
      contributors: [guest('Cleo')],
    });
    expect(desk.doc().child(3).textContent).toBe('Ben Lock writes');
  });

  it('are undone without taking the record back', () => {
    const desk = openPage(page({ editorsNote: [slot('Ana'), ' writes'], body: ['One'] }), {
      contributors: [guest('Ana')],
    });
    caretAt(desk, 'One');
    type(desk, '!');
    desk.openStory.changeRecord({
      contributors: [guest('Ben')],
    });
    desk.editor.run('undo');
    expect(desk.doc().child(3).textContent).toBe('Ben writes');
    expect(body(desk)).toEqual(['paragraph: One']);
  });

  it('bring the wording that depends on them as soon as they are filled, the caret still in them', () => {
    const desk = openPage(page(), {
      contributors: [guest('Ana', { post: 'a poet' })],
    });
    const note = desk.editor.context.houseStyle.templates.find(({ id }) => id === 'editors-note');
    if (note) desk.editor.insertTemplate(note);
    expect(desk.view.state.selection.$head.parent.attrs['slotId']).toBe('disclosure');
    type(desk, 'She');
    expect(desk.doc().child(3).textContent).toMatch(/^Ana is a poet\. She /u);
    expect(desk.view.state.selection.$head.parent.textContent).toBe('She');
  });

  it('that are missing ask for what belongs there', () => {
    const desk = openPage(page({ editorsNote: [slot('', { label: 'Disclosure' })] }));
    const chip = desk.view.dom.querySelector<HTMLElement>('[role=button][data-ask]');
    expect(chip?.dataset['ask']).toBe('Add disclosure');
    expect(chip?.getAttribute('aria-label')).toBe('Disclosure, required, empty');
  });

  it('that may stay empty are not called missing', () => {
    const note = [slot('', { label: 'Disclosure', required: false })];
    const desk = openPage(page({ editorsNote: note }));
    const chip = desk.view.dom.querySelector('[data-ask]');
    expect(chip?.getAttribute('aria-label')).toBe('Disclosure, optional, empty');
  });

  it('that hold a link are no buttons, so that the link can be reached', () => {
    const address = element(
      'slot',
      [marked('desk@example.org', 'link', { href: 'mailto:desk@example.org' })],
      { slotId: 'contact', label: 'Address' },
    );
    const desk = openPage(page({ contributorCall: [address] }));
    expect(desk.view.dom.querySelector('[data-ask]')?.getAttribute('role')).toBe('group');
  });
});
