import { EditorState, NodeSelection, TextSelection, type Command } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { crossEdge } from './stretch-edges';
import { insertSlot, selectionState, toggleOpen, toggleOptional } from './wording-commands';
import { readWordingDoc, writeWordingDoc } from './wording-doc';

/** A wording with a stretch selected: from and to are places between its characters, a slot being one. */
function selected(wording: string, from: number, to = from): EditorState {
  const doc = readWordingDoc(wording);
  if (!doc.ok) throw new Error(doc.error.message);
  const state = EditorState.create({ doc: doc.value });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
}

function after(state: EditorState, command: Command): EditorState {
  let next = state;
  const ran = command(state, (tr) => {
    next = state.apply(tr);
  });
  if (!ran) throw new Error('The command refused');
  return next;
}

const written = (state: EditorState): string => writeWordingDoc(state.doc);
const typed = (state: EditorState, words: string): EditorState => {
  const marks = state.storedMarks ?? state.selection.$from.marks();
  return state.apply(state.tr.replaceSelectionWith(state.schema.text(words, marks), false));
};

describe('words of a wording', () => {
  it('open where they are selected and lock again', () => {
    const open = after(selected('{a} writes on towns.', 1, 8), toggleOpen);
    expect(written(open)).toBe('{a}< writes> on towns.');
    expect(written(after(open, toggleOpen))).toBe('{a} writes on towns.');
  });

  it('open as one stretch with the open words that they touch', () => {
    expect(written(after(selected('<one> two', 3, 7), toggleOpen))).toBe('<one two>');
  });

  it('stay locked in an optional part, which comes and goes by itself', () => {
    const state = selected('[{a}, b]', 1, 3);
    expect(selectionState(state).canOpen).toBe(false);
    expect(toggleOpen(state)).toBe(false);
  });

  it('become an optional part with a slot among them, and plain words again', () => {
    const optional = after(selected('{a} and {b}.', 1, 7), toggleOptional);
    expect(written(optional)).toBe('{a}[ and {b}].');
    expect(written(after(optional, toggleOptional))).toBe('{a} and {b}.');
  });

  it('become no optional part without a slot, for it could never vanish', () => {
    expect(toggleOptional(selected('{a} and more', 1, 6))).toBe(false);
  });

  it('lose their openness in an optional part', () => {
    expect(written(after(selected('<open >{a}', 0, 6), toggleOptional))).toBe('[open {a}]');
  });
});

describe('a slot', () => {
  it('goes in where the caret is, and in place of what is selected', () => {
    expect(written(after(selected('By .', 3), insertSlot('name')))).toBe('By {name}.');
    expect(written(after(selected('By nobody.', 3, 9), insertSlot('name')))).toBe('By {name}.');
  });

  it('belongs to the optional part in which it is put', () => {
    expect(written(after(selected('[{a}, b]', 3), insertSlot('c')))).toBe('[{a}, {c}b]');
  });

  it('is stepped over as one character', () => {
    const state = selected('{a}', 0);
    const on = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 0)));
    expect(on.selection.to).toBe(1);
  });
});

describe('the edge of a stretch', () => {
  it('is crossed by the arrows: inside first, then outside', () => {
    const atEnd = selected('[{a} b]c', 3);
    expect(written(typed(atEnd, '!'))).toBe('[{a} b!]c');
    const crossed = crossEdge(atEnd, 'right');
    expect(crossed).not.toBeNull();
    if (crossed === null) return;
    const outside = atEnd.apply(crossed);
    expect(written(typed(outside, '!'))).toBe('[{a} b]!c');
    expect(crossEdge(outside, 'right')).toBeNull();
    const back = crossEdge(outside, 'left');
    expect(back === null ? null : written(typed(outside.apply(back), '!'))).toBe('[{a} b!]c');
  });

  it('lets words be typed before an optional part that begins the wording', () => {
    const start = selected('[{a}]b', 0);
    const out = crossEdge(start, 'left');
    expect(out === null ? null : written(typed(start.apply(out), 'x'))).toBe('x[{a}]b');
  });

  it('is no edge in the middle of words', () => {
    expect(crossEdge(selected('words', 2), 'right')).toBeNull();
  });
});
