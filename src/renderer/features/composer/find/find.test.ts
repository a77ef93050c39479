import { EditorState, TextSelection } from '@tiptap/pm/state';
import { history, undo } from '@tiptap/pm/history';
import { EditorView } from '@tiptap/pm/view';
import type { Node } from '@tiptap/pm/model';
import { describe, expect, it, vi } from 'vitest';
import { element, marked, p, page, photo } from '../../../../../tests/story-builder';
import {
  findPlugin,
  replaceAll,
  replaceMatch,
  selectMatch,
  setQuery,
  type FindCount,
} from './find-plugin';
import { findWords, type FindQuery } from './matcher';

const query = (words: string, changes: Partial<FindQuery> = {}): FindQuery => ({
  words,
  caseSensitive: false,
  wholeWord: false,
  ...changes,
});
const found = (text: string, words: string, changes: Partial<FindQuery> = {}): string[] =>
  findWords(text, query(words, changes)).map(({ from, to }) => text.slice(from, to));

describe('finding words in a text', () => {
  it.each<[string, string, Partial<FindQuery>, string[]]>([
    ['River and river', 'river', {}, ['River', 'river']],
    ['River and river', 'river', { caseSensitive: true }, ['river']],
    ['river rivers driver', 'river', { wholeWord: true }, ['river']],
    ['the council’s plan', "council's", {}, ['council’s']],
    ['“flood” and "flood"', '"flood"', {}, ['“flood”', '"flood"']],
    ['10\u00a0km', '10 km', {}, ['10\u00a0km']],
    ['aaaa', 'aa', {}, ['aa', 'aa']],
    ['İstanbul and river', 'river', {}, ['river']],
    ['a.b axb', 'a.b', {}, ['a.b']],
    ['naïve naïveté', 'naïve', { wholeWord: true }, ['naïve']],
    ['(river)', '(river)', { wholeWord: true }, ['(river)']],
    ['words', '', {}, []],
  ])('in “%s” finds “%s”', (text, words, changes, expected) => {
    expect(found(text, words, changes)).toEqual(expected);
  });
});

function openPage(doc: Node): { view: EditorView; told: FindCount[] } {
  const told: FindCount[] = [];
  const view = new EditorView(document.createElement('div'), {
    state: EditorState.create({
      doc,
      plugins: [history(), findPlugin((count) => told.push(count))],
    }),
  });
  return { view, told };
}

const whole = page({
  kicker: 'River',
  headline: 'The river',
  standfirst: 'A river runs',
  photo: photo('The river at noon', 'River Agency', { role: 'lead' }),
  editorsNote: [element('slot', 'River Weir'), ' writes of the river'],
  body: [
    p(['The ri', marked('ver', 'strong'), ' rose']),
    element('bulletList', [element('listItem', p('river'))]),
  ],
  authorBios: ['Of the river'],
  contributorCall: 'River call',
});

describe('finding on the page', () => {
  it('reaches every field, marks and chips', () => {
    const { view, told } = openPage(whole);
    setQuery(view, query('river'));
    expect(told.at(-1)).toEqual({ count: 11, at: 0 });
  });

  it('goes round from match to match and says which', () => {
    const { view, told } = openPage(page({ headline: 'river', body: ['river'] }));
    setQuery(view, query('river'));
    const seen = [1, 1, 1, -1].map((direction) => {
      selectMatch(view, direction === 1 ? 1 : -1);
      return told.at(-1)?.at;
    });
    expect(seen).toEqual([1, 2, 1, 2]);
  });

  it('finds what is typed meanwhile, once the writer pauses', () => {
    vi.useFakeTimers();
    const { view, told } = openPage(page({ body: ['river '] }));
    setQuery(view, query('river'));
    view.dispatch(view.state.tr.insertText('river', view.state.doc.content.size - 2));
    expect(told.at(-1)?.count).toBe(1);
    vi.advanceTimersByTime(200);
    expect(told.at(-1)?.count).toBe(2);
    vi.useRealTimers();
  });

  it('replaces the selected match and goes to the next', () => {
    const { view } = openPage(page({ headline: 'river', body: ['A river'] }));
    setQuery(view, query('river'));
    replaceMatch(view, 'stream');
    replaceMatch(view, 'stream');
    expect(view.state.doc.textContent).toBe('streamA river');
    expect(view.state.doc.textBetween(view.state.selection.from, view.state.selection.to)).toBe(
      'river',
    );
  });

  it('replaces all in one step, which one undo takes back', () => {
    const { view } = openPage(whole);
    setQuery(view, query('river'));
    expect(replaceAll(view, 'stream')).toEqual({ replaced: 11, locked: 0 });
    view.state.doc.check();
    expect(view.state.doc.textContent).not.toMatch(/river/iu);
    undo(view.state, view.dispatch);
    expect(view.state.doc.eq(whole)).toBe(true);
  });

  it('keeps chips whole where a match runs over their edge', () => {
    const { view } = openPage(page({ editorsNote: [element('slot', 'Ana'), ' writes'] }));
    setQuery(view, query('Ana writes'));
    expect(replaceAll(view, 'Ben wrote')).toEqual({ replaced: 1, locked: 0 });
    expect(
      view.state.doc.child(3).children.map(({ type, textContent }) => [type.name, textContent]),
    ).toEqual([['slot', 'Ben wrote']]);
  });

  it('removes what is replaced by nothing', () => {
    const { view } = openPage(page({ headline: 'river', body: ['The river.'] }));
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, 1)));
    setQuery(view, query('river'));
    replaceAll(view, '');
    expect(view.state.doc.child(1).childCount).toBe(0);
    expect(view.state.doc.child(1).type.name).toBe('headline');
  });
});
