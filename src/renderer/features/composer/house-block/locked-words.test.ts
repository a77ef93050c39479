import type { Node } from '@tiptap/pm/model';
import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { template } from '../../../../../tests/house-style-builder';
import {
  caretAt,
  openPage,
  press,
  select,
  type,
  type OpenPage,
} from '../../../../../tests/open-page';
import { page } from '../../../../../tests/story-builder';
import { guest } from '@shared/story/contributor';
import { replaceAll, setQuery } from '../find/find-plugin';

const note = template(`
id: note
version: 1
kind: editorsNote
name: Note
wording: "{author} is {post}. Views are the author’s own.< Write to us.>"
slots:
  author: { label: Author, kind: person, from: author.name }
  post: { label: Post, from: author.post }
`);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

function open(): OpenPage {
  const desk = openPage(page({ headline: 'Head', body: ['One', 'Two'] }), {
    contributors: [guest('Ana Weir', { post: 'a pilot' })],
  });
  desk.editor.insertTemplate(note);
  return desk;
}
const noteOf = (desk: OpenPage): Node => desk.doc().child(3);
const words = (desk: OpenPage): string => noteOf(desk).textContent;
const MADE = 'Ana Weir is a pilot. Views are the author’s own. Write to us.';

describe('locked words', () => {
  it('resist typing, and say how they can be changed', () => {
    const desk = open();
    caretAt(desk, 'Views are');
    type(desk, 'x');
    expect(words(desk)).toBe(MADE);
    expect(desk.ports.notice).toHaveBeenCalledWith(expect.stringContaining('Unlock words'));
  });

  it('say it once while the key is held', () => {
    const desk = open();
    caretAt(desk, 'Views are');
    type(desk, 'xxxxxxxx');
    expect(desk.ports.notice).toHaveBeenCalledOnce();
  });

  it.each([
    ['Backspace in their middle', 'Views', 'after', 'Backspace'],
    ['Backspace at their end', 'own.', 'after', 'Backspace'],
    ['Delete in their middle', 'Views', 'after', 'Delete'],
    ['Backspace at the start of a slot', 'a pilot', 'before', 'Backspace'],
    ['Delete at the end of a slot', 'a pilot', 'after', 'Delete'],
  ] as const)('resist %s', (_what, at, side, key) => {
    const desk = open();
    caretAt(desk, at, side);
    press(desk, key);
    expect(words(desk)).toBe(MADE);
  });

  it('stay when a selection over them and slots is erased: the slots are emptied', () => {
    const desk = open();
    const from = caret(desk, 'Weir', 'before');
    const to = caret(desk, 'Views', 'after');
    setSelection(desk, from, to);
    press(desk, 'Delete');
    expect(words(desk)).toBe('Ana  is . Views are the author’s own. Write to us.');
    type(desk, 'Brandt');
    expect(words(desk)).toBe('Ana Brandt is . Views are the author’s own. Write to us.');
  });

  it('stay when a selection over them is typed over, the words going to the first slot', () => {
    const desk = open();
    setSelection(desk, caret(desk, 'Weir', 'before'), caret(desk, 'Views', 'after'));
    type(desk, 'Lock');
    expect(words(desk)).toBe('Ana Lock is . Views are the author’s own. Write to us.');
  });

  it('stay when half the page is selected and erased', () => {
    const desk = open();
    setSelection(desk, caret(desk, 'are the', 'before'), caret(desk, 'On', 'after'));
    press(desk, 'Backspace');
    expect(words(desk)).toBe('Ana Weir is a pilot. Views are the author’s own.');
    expect(desk.doc().child(4).textContent).toBe('eTwo');
  });

  it('go with their block when all of it is selected', () => {
    const desk = open();
    press(desk, 'Control-a');
    press(desk, 'Control-a');
    press(desk, 'Delete');
    expect(desk.doc().children.some(({ type: { name } }) => name === 'editorsNote')).toBe(false);
  });

  it('resist a paste; one beside a slot goes into the slot', () => {
    const desk = open();
    caretAt(desk, 'Views are');
    paste(desk, 'alien');
    expect(words(desk)).toBe(MADE);
    const afterChip = caret(desk, 'a pilot', 'after') + 1;
    setSelection(desk, afterChip, afterChip);
    paste(desk, ' of ships');
    expect(words(desk)).toBe(
      'Ana Weir is a pilot of ships. Views are the author’s own. Write to us.',
    );
  });

  it('are copied by a paste of chips into a slot as plain words', () => {
    const desk = open();
    select(desk, 'a pilot');
    desk.view.pasteHTML('<p><b>an <span data-element="slot">old</span> hand</b></p>', pasteEvent());
    expect(words(desk)).toContain('Ana Weir is an old hand.');
    expect(noteOf(desk).childCount).toBe(5);
  });

  it('resist a cut; what stands in slots is cut', () => {
    const desk = open();
    setSelection(desk, caret(desk, 'Weir', 'before'), caret(desk, 'Views', 'after'));
    const { state } = desk.view;
    desk.view.dispatch(state.tr.deleteSelection().setMeta('uiEvent', 'cut'));
    expect(words(desk)).toBe('Ana  is . Views are the author’s own. Write to us.');
  });

  it('resist commands: bold, a split, a join, a replacement', () => {
    const desk = open();
    select(desk, 'Views');
    desk.editor.run('strong');
    const pos = caret(desk, 'Views', 'after');
    desk.view.dispatch(desk.view.state.tr.insertText('x', pos));
    desk.view.dispatch(desk.view.state.tr.delete(pos - 2, pos + 2));
    expect(noteOf(desk).eq(noteOf(open()))).toBe(true);
  });

  it('are passed over by find and replace, which says how many stay', () => {
    const desk = open();
    setQuery(desk.view, { words: 'a', caseSensitive: false, wholeWord: false });
    const { replaced, locked } = replaceAll(desk.view, 'o');
    expect(words(desk)).toBe('ono Weir is o pilot. Views are the author’s own. Write to us.');
    expect({ replaced, locked }).toEqual({ replaced: 4, locked: 2 });
  });

  it('can be marked by a reviewer', () => {
    const desk = open();
    select(desk, 'Views');
    const { from, to } = desk.view.state.selection;
    const comment = desk.view.state.schema.mark('comment', { id: 'c1' });
    desk.view.dispatch(desk.view.state.tr.addMark(from, to, comment));
    expect(JSON.stringify(noteOf(desk).toJSON())).toContain('c1');
  });
});

describe('open words', () => {
  it('are typed in like copy, and can be emptied and written again', () => {
    const desk = open();
    caretAt(desk, 'Write');
    type(desk, ' soon');
    expect(words(desk)).toContain('Write soon to us.');
    select(desk, ' Write soon to us.');
    press(desk, 'Backspace');
    expect(words(desk)).toBe('Ana Weir is a pilot. Views are the author’s own.');
    const end = desk.view.state.selection.head;
    desk.view.dispatch(desk.view.state.tr.insertText(' Call.', end));
    expect(words(desk)).toContain('own. Call.');
  });
});

describe('a slot in a locked block', () => {
  it('takes what is typed right before or after it', () => {
    const desk = open();
    const after = caret(desk, 'a pilot', 'after') + 1;
    setSelection(desk, after, after);
    type(desk, '!');
    expect(words(desk)).toContain('a pilot!. Views');
    expect(desk.view.state.selection.$head.parent.textContent).toBe('a pilot!');
  });

  it('is emptied, not removed, when its chip is selected and erased', () => {
    const desk = open();
    const pos = caret(desk, 'a pilot', 'before') - 1;
    desk.view.dispatch(
      desk.view.state.tr.setSelection(NodeSelection.create(desk.view.state.doc, pos)),
    );
    press(desk, 'Backspace');
    expect(words(desk)).toBe('Ana Weir is . Views are the author’s own. Write to us.');
    expect(noteOf(desk).child(2).attrs).toMatchObject({ slotId: 'post', overridden: true });
  });

  it('is given back by undo as it was, still following the story', () => {
    const desk = open();
    const before = desk.doc();
    vi.advanceTimersByTime(1000);
    caretAt(desk, 'a pilot');
    type(desk, ' now');
    desk.editor.run('undo');
    expect(desk.doc().eq(before)).toBe(true);
  });
});

/** jsdom has no clipboard events; ProseMirror only hands this one on. */
function pasteEvent(): ClipboardEvent {
  return new Event('paste') as ClipboardEvent;
}

function paste(desk: OpenPage, text: string): void {
  desk.view.pasteText(text, pasteEvent());
}

function caret(desk: OpenPage, at: string, side: 'before' | 'after'): number {
  caretAt(desk, at, side);
  return desk.view.state.selection.head;
}

function setSelection(desk: OpenPage, from: number, to: number): void {
  const { tr, doc } = desk.view.state;
  desk.view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)));
}
