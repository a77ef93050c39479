import type { Node } from '@tiptap/pm/model';
import { EditorState, NodeSelection, TextSelection, type Command } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { element, marked, p, page, photo } from '../../../../../tests/story-builder';
import { moveBlock } from './move-block';
import {
  setParagraph,
  toggleBlockQuote,
  toggleCrosshead,
  toggleList,
  togglePullQuote,
} from './set-blocks';
import {
  clearFormatting,
  clearOnWords,
  setOnWords,
  stretchOf,
  toggleWords,
} from './set-marks-on-words';

function at(doc: Node, words: string): number {
  let found = -1;
  doc.descendants((node, pos) => {
    if (found < 0 && node.text?.includes(words)) found = pos + node.text.indexOf(words);
    return true;
  });
  return found;
}
/** A state whose selection covers `words`, or stands before them. */
function on(doc: Node, words: string, length = 0): EditorState {
  const from = at(doc, words);
  return EditorState.create({ doc, selection: TextSelection.create(doc, from, from + length) });
}
function run(state: EditorState, command: Command): EditorState {
  let next = state;
  expect(
    command(state, (tr) => {
      next = state.apply(tr);
    }),
  ).toBe(true);
  next.doc.check();
  return next;
}
const body = (state: EditorState): string[] =>
  state.doc.child(3).children.map(({ type, textContent }) => `${type.name}: ${textContent}`);

describe('blocks of the body', () => {
  it('become crossheads and back', () => {
    const cross = run(on(page({ body: ['One', 'Two'] }), 'Two'), toggleCrosshead);
    expect(body(cross)).toEqual(['paragraph: One', 'crosshead: Two']);
    expect(body(run(cross, toggleCrosshead))).toEqual(['paragraph: One', 'paragraph: Two']);
  });

  it('lift selected words into a pull quote after the paragraph', () => {
    const quoted = run(
      on(page({ body: ['A wall is a promise.'] }), 'a promise', 9),
      togglePullQuote,
    );
    expect(body(quoted)).toEqual([
      'paragraph: A wall is a promise.',
      'pullQuote: a promise',
      'paragraph: ',
    ]);
  });

  it('become a quotation and back', () => {
    const quoted = run(on(page({ body: ['One'] }), 'One'), toggleBlockQuote);
    expect(body(quoted)).toEqual(['blockQuote: One']);
    expect(body(run(quoted, toggleBlockQuote))).toEqual(['paragraph: One']);
  });

  it('become a list, another list, and paragraphs', () => {
    const bullets = run(on(page({ body: ['One'] }), 'One'), toggleList('bulletList'));
    expect(body(bullets)).toEqual(['bulletList: One']);
    const numbers = run(bullets, toggleList('orderedList'));
    expect(body(numbers)).toEqual(['orderedList: One']);
    expect(body(run(numbers, setParagraph))).toEqual(['paragraph: One']);
  });

  it.each([
    toggleCrosshead,
    togglePullQuote,
    toggleBlockQuote,
    toggleList('bulletList'),
    setParagraph,
  ])('are nothing that a headline can become', (command) => {
    expect(command(on(page({ headline: 'Head' }), 'Head', 4))).toBe(false);
  });
});

describe('moving blocks', () => {
  const doc = page({
    body: [
      'One',
      'Two',
      photo('Cap', 'Cred'),
      element('bulletList', [element('listItem', p('A')), element('listItem', p('B'))]),
    ],
  });

  it('carries the caret along', () => {
    const moved = run(on(doc, 'Two'), moveBlock(-1));
    expect(body(moved).slice(0, 2)).toEqual(['paragraph: Two', 'paragraph: One']);
    expect(moved.selection.$head.parent.textContent).toBe('Two');
  });

  it('moves a photo from its caption, and selected', () => {
    expect(body(run(on(doc, 'Cap'), moveBlock(-1)))[1]).toBe('photo: CapCred');
    let pos = 0;
    doc.descendants((node, at) => {
      if (node.type.name === 'photo') pos = at;
      return true;
    });
    const state = EditorState.create({ doc, selection: NodeSelection.create(doc, pos) });
    const moved = run(state, moveBlock(-1));
    expect(body(moved)[1]).toBe('photo: CapCred');
    expect(moved.selection).toBeInstanceOf(NodeSelection);
  });

  it('moves a point within its list, then the list', () => {
    const moved = run(on(doc, 'B'), moveBlock(-1));
    expect(body(moved)[3]).toBe('bulletList: BA');
    expect(body(run(moved, moveBlock(-1)))[2]).toBe('bulletList: BA');
  });

  it('moves all selected blocks together', () => {
    const from = at(doc, 'One');
    const state = EditorState.create({
      doc,
      selection: TextSelection.create(doc, from, at(doc, 'Two') + 1),
    });
    expect(body(run(state, moveBlock(1))).slice(0, 3)).toEqual([
      'photo: CapCred',
      'paragraph: One',
      'paragraph: Two',
    ]);
  });

  it('stops at the edges of the body, and leaves fields where they are', () => {
    expect(moveBlock(-1)(on(doc, 'One'))).toBe(false);
    expect(moveBlock(1)(on(page({ headline: 'Head' }), 'Head'))).toBe(false);
  });
});

describe('marks', () => {
  const href = 'https://example.org/';

  it('are refused where the field does not allow them', () => {
    expect(toggleWords('strong')(on(page({ headline: 'Head' }), 'Head', 4))).toBe(false);
    expect(toggleWords('emphasis')(on(page({ headline: 'Head' }), 'Head', 4))).toBe(true);
  });

  it('are cleared, but links stay', () => {
    const doc = page({ body: [p([marked('bold', 'strong'), marked('linked', 'link', { href })])] });
    const from = at(doc, 'bold');
    const cleared = run(
      EditorState.create({ doc, selection: TextSelection.create(doc, from, from + 10) }),
      clearFormatting,
    );
    expect(
      cleared.doc
        .child(3)
        .child(0)
        .children.map(({ marks }) => marks.map(({ type }) => type.name)),
    ).toEqual([[], ['link']]);
  });

  it('make a link of the selected words, change it from the caret, and take it off', () => {
    const linked = run(
      on(page({ body: ['See here now'] }), 'here', 4),
      setOnWords('link', { href }),
    );
    expect(stretchOf(linked, 'link')).toMatchObject({ mark: { attrs: { href } } });
    const changed = run(linked, setOnWords('link', { href: 'https://example.com/' }));
    const words = changed.doc
      .child(3)
      .child(0)
      .children.map(({ text, marks }) => [text, marks[0]?.attrs['href'] as unknown]);
    expect(words).toEqual([
      ['See ', undefined],
      ['here', 'https://example.com/'],
      [' now', undefined],
    ]);
    expect(run(changed, clearOnWords('link')).doc.child(3).child(0).childCount).toBe(1);
  });

  it('put an address in as its own words where nothing is selected', () => {
    const linked = run(on(page({ body: ['See '] }), 'See '), setOnWords('link', { href }, href));
    expect(linked.doc.child(3).child(0).child(0)).toMatchObject({ text: href });
  });
});
