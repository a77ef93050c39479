import type { Node } from '@tiptap/pm/model';
import {
  Plugin,
  PluginKey,
  TextSelection,
  type EditorState,
  type Transaction,
} from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { isLocked } from '@shared/templates/locked-words';
import { flatText, piecesOf } from '../page/flat-text';
import styles from '../fields/text-marks.module.css';
import { findWords, type FindQuery, type Stretch } from './matcher';

/** Where a search stands: how many matches the page has, and which of them is selected (from 1; 0 for none). */
export interface FindCount {
  readonly count: number;
  readonly at: number;
}

interface FindState {
  readonly query: FindQuery | null;
  /** In page order, positions of the document. */
  readonly matches: readonly Stretch[];
  readonly set: DecorationSet;
}

const key = new PluginKey<FindState>('find');
const NOTHING: FindState = { query: null, matches: [], set: DecorationSet.empty };

/** After a change the page is searched again when the writer has paused this long, in ms. */
const PAUSE = 150;

/** Finds in every field, and marks what it finds. Without a query it does nothing at all. */
export function findPlugin(onCount: (found: FindCount) => void): Plugin<FindState> {
  return new Plugin<FindState>({
    key,
    state: {
      init: () => NOTHING,
      apply: (tr, was, _old, state) => {
        const asked = queryOf(tr);
        if (asked !== undefined) return asked === null ? NOTHING : search(state, asked);
        if (was.query === null) return was;
        if (!tr.docChanged) return tr.selectionSet ? draw(state, was.query, was.matches) : was;
        return draw(
          state,
          was.query,
          was.matches
            .map(({ from, to }) => ({ from: tr.mapping.map(from, 1), to: tr.mapping.map(to, -1) }))
            .filter(({ from, to }) => from < to),
        );
      },
    },
    props: { decorations: (state) => key.getState(state)?.set ?? null },
    view: (view) => watchCount(view, onCount),
  });
}

/** Searches for the words, or ends the search with null. */
export function setQuery(view: EditorView, query: FindQuery | null): void {
  view.dispatch(view.state.tr.setMeta(key, { query }));
}

function queryOf(tr: Transaction): FindQuery | null | undefined {
  const meta = tr.getMeta(key) as { readonly query: FindQuery | null } | undefined;
  return meta === undefined ? undefined : meta.query;
}

function watchCount(
  view: EditorView,
  onCount: (found: FindCount) => void,
): { update: (view: EditorView, old: EditorState) => void; destroy: () => void } {
  let told: FindCount = { count: 0, at: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    update(_view, old) {
      const state = key.getState(view.state);
      if (!state) return;
      if (state.query && old.doc !== view.state.doc) {
        clearTimeout(timer);
        timer = setTimeout(() => setQuery(view, key.getState(view.state)?.query ?? null), PAUSE);
      }
      const found = countOf(view.state);
      if (found.count !== told.count || found.at !== told.at) onCount(found);
      told = found;
    },
    destroy: () => clearTimeout(timer),
  };
}

function countOf(state: EditorState): FindCount {
  const { matches } = key.getState(state) ?? NOTHING;
  const { from, to } = state.selection;
  return {
    count: matches.length,
    at: matches.findIndex((match) => match.from === from && match.to === to) + 1,
  };
}

function search(state: EditorState, query: FindQuery): FindState {
  return draw(state, query, matchesIn(state.doc, query));
}

/** Every match on the page. */
function matchesIn(doc: Node, query: FindQuery): Stretch[] {
  const matches: Stretch[] = [];
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true;
    const flat = flatText(node, pos);
    for (const { from, to } of findWords(flat.text, query)) {
      const pieces = piecesOf(flat, from, to);
      const [first] = pieces;
      const last = pieces.at(-1);
      if (first && last) matches.push({ from: first.from, to: last.to });
    }
    return false;
  });
  return matches;
}

function draw(
  { doc, selection }: EditorState,
  query: FindQuery,
  matches: readonly Stretch[],
): FindState {
  const decorations = matches.map(({ from, to }) => {
    const isCurrent = from === selection.from && to === selection.to;
    return Decoration.inline(from, to, {
      class: `${styles.match ?? ''} ${isCurrent ? (styles.current ?? '') : ''}`,
    });
  });
  return { query, matches, set: DecorationSet.create(doc, decorations) };
}

/** The next match after the selection, or before it; round the page's end. Null without any. */
function nextMatch(state: EditorState, direction: 1 | -1): Stretch | null {
  const { matches } = key.getState(state) ?? NOTHING;
  const { from, to } = state.selection;
  const next =
    direction > 0
      ? matches.find((match) => match.from >= to && !(match.from === from && match.to === to))
      : matches.findLast((match) => match.to <= from);
  return next ?? (direction > 0 ? matches[0] : matches.at(-1)) ?? null;
}

/** Selects the next match, or the one before. */
export function selectMatch(view: EditorView, direction: 1 | -1): boolean {
  const match = nextMatch(view.state, direction);
  if (!match) return false;
  view.dispatch(
    view.state.tr.setSelection(TextSelection.create(view.state.doc, match.from, match.to)),
  );
  return true;
}

/**
 * Puts words in place of the match that is selected and selects the next. Without one selected, or
 * with one in locked words, only selects; false says that it was locked.
 */
export function replaceMatch(view: EditorView, words: string): boolean {
  const isLockedMatch =
    countOf(view.state).at > 0 && isInLocked(view.state.doc, view.state.selection);
  if (countOf(view.state).at > 0 && !isLockedMatch) {
    const { from, to } = view.state.selection;
    const tr = replaceStretch(view.state.tr, { from, to }, words);
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(to))));
  }
  selectMatch(view, 1);
  return !isLockedMatch;
}

/** What a replacement of all came to; matches that touch a template's locked words stay. */
export interface Replaced {
  readonly replaced: number;
  readonly locked: number;
}

/** Puts words in place of every match that may be changed, as one step. */
export function replaceAll(view: EditorView, words: string): Replaced {
  const { matches } = key.getState(view.state) ?? NOTHING;
  const { doc, tr } = view.state;
  const free = matches.filter((match) => !isInLocked(doc, match));
  for (const match of free.toReversed()) replaceStretch(tr, match, words);
  if (free.length > 0) view.dispatch(tr);
  return { replaced: free.length, locked: matches.length - free.length };
}

/** Whether a stretch touches locked words. */
function isInLocked(doc: Node, { from, to }: Stretch): boolean {
  let isTouched = false;
  doc.nodesBetween(from, to, (node, pos) => {
    const $pos = doc.resolve(pos);
    if (node.type.name === 'lockedWords' && isLocked($pos.parent)) isTouched = true;
    return !isTouched;
  });
  return isTouched;
}

/** A match may run over the edge of a chip: the words go into its first piece, the rest is taken out piece by piece. */
function replaceStretch(tr: Transaction, { from, to }: Stretch, words: string): Transaction {
  const pieces: Stretch[] = [];
  tr.doc.nodesBetween(from, to, (node, pos) => {
    if (node.isText)
      pieces.push({ from: Math.max(from, pos), to: Math.min(to, pos + node.nodeSize) });
    return true;
  });
  const joined = joinTouching(pieces);
  for (const piece of joined.slice(1).toReversed()) tr.delete(piece.from, piece.to);
  const [first] = joined;
  return first ? tr.insertText(words, first.from, first.to) : tr;
}

/** Pieces of one run of text that only differ in marks are one. */
function joinTouching(pieces: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.to === piece.from) joined.splice(-1, 1, { from: last.from, to: piece.to });
    else joined.push(piece);
  }
  return joined;
}
