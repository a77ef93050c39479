import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Mapping, type StepMap } from '@tiptap/pm/transform';
import { DecorationSet, type Decoration, type EditorView } from '@tiptap/pm/view';
import { caretWord, isWordAt } from './caret-word';
import styles from './style-marks.module.css';

/** What a mark on the page stands for. */
export interface MarkSpec {
  /** Equal for marks that are drawn and act alike. */
  readonly key: string;
  /** The match; null for a place that is right as it is. */
  readonly id: string | null;
}

/** Marks as they stand: those that are drawn, and those that wait until the caret leaves their word. */
interface Marks {
  readonly shown: DecorationSet;
  readonly held: DecorationSet;
  /** Where a word is being typed; null once the caret has left it. */
  readonly typedAt: number | null;
}

/** What a transaction tells the marks. */
type Change =
  | { readonly kind: 'marks'; readonly wanted: readonly Decoration[] }
  /** Nothing is being typed any more. */
  | { readonly kind: 'left' };

const key = new PluginKey<Marks>('style-marks');
const NO_MARKS: Marks = { shown: DecorationSet.empty, held: DecorationSet.empty, typedAt: null };

/**
 * Draws what the house style says of the page. Between two checks marks only move with the text; one whose
 * words are edited goes at once, and none comes up under the word that is being typed.
 */
export function styleMarks(
  onClick: (view: EditorView, pos: number) => void,
  attach: (view: EditorView) => () => void,
): Plugin<Marks> {
  return new Plugin<Marks>({
    key,
    view: (view) => ({ destroy: attach(view) }),
    state: {
      init: () => NO_MARKS,
      apply: (tr, was, _old, { doc, selection }) => {
        const change = tr.getMeta(key) as Change | undefined;
        if (!tr.docChanged && !tr.selectionSet && change === undefined) return was;
        const typedAt = change?.kind === 'left' ? null : typedPlace(tr, was.typedAt);
        const moved: Marks = { ...follow(tr, was), typedAt };
        const now =
          change?.kind === 'marks' ? replaced(doc, moved, change.wanted) : released(doc, moved);
        return isSame(now, was) ? was : { ...now, typedAt: selection.empty ? typedAt : null };
      },
    },
    props: {
      decorations: (state) => key.getState(state)?.shown ?? null,
      handleDOMEvents: {
        // By what is pressed, not by where: the sign in the margin stands for its words.
        click: (view, { target }) => {
          const words = target instanceof Element ? target.closest(`.${styles.match}`) : null;
          if (words && view.state.selection.empty) onClick(view, view.posAtDOM(words, 0));
          return false;
        },
        blur: (view) => {
          const { typedAt } = key.getState(view.state) ?? NO_MARKS;
          if (typedAt !== null) view.dispatch(view.state.tr.setMeta(key, { kind: 'left' }));
          return false;
        },
      },
    },
  });
}

/** Marks the page; a mark that stands already is not drawn anew. */
export function showMarks(view: EditorView, wanted: readonly Decoration[]): void {
  const change: Change = { kind: 'marks', wanted };
  const marks = key.getState(view.state) ?? NO_MARKS;
  if (isSame(replaced(view.state.doc, marks, wanted), marks)) return;
  view.dispatch(view.state.tr.setMeta(key, change));
}

/** A match where it stands now. */
export interface MarkedMatch {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** The matches that still stand, in page order, whether they are drawn or wait. */
export function markedMatches(state: EditorState): readonly MarkedMatch[] {
  const { shown, held } = key.getState(state) ?? NO_MARKS;
  return [...shown.find(), ...held.find()]
    .flatMap(({ from, to, spec }) => {
      const { id = null } = spec as Partial<MarkSpec>;
      return id === null ? [] : [{ id, from, to }];
    })
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
}

/** The drawn matches that a place lies in, the shortest first. */
export function matchesAt(state: EditorState, pos: number): readonly MarkedMatch[] {
  const { shown } = key.getState(state) ?? NO_MARKS;
  return shown
    .find(pos, pos)
    .flatMap(({ from, to, spec }) => {
      const { id = null } = spec as Partial<MarkSpec>;
      return id === null ? [] : [{ id, from, to }];
    })
    .toSorted((a, b) => a.to - a.from - (b.to - b.from));
}

function isSame(a: Marks, b: Marks): boolean {
  return a.shown === b.shown && a.held === b.held && a.typedAt === b.typedAt;
}

/** Where a word is being typed after this change; pasted words and those that come back by undo are not typed. */
function typedPlace(tr: Transaction, was: number | null): number | null {
  const { selection, doc } = tr;
  if (!selection.empty) return null;
  const isTyped =
    tr.docChanged && tr.getMeta('uiEvent') === undefined && tr.getMeta('history$') === undefined;
  if (isTyped) return selection.head;
  if (was === null) return null;
  const word = caretWord(doc, tr.mapping.map(was));
  return selection.head >= word.from && selection.head <= word.to ? selection.head : null;
}

/** Marks after the steps of a change, without those whose words it has touched. */
function follow(tr: Transaction, marks: Marks): Pick<Marks, 'shown' | 'held'> {
  let { shown, held } = marks;
  for (const [index, map] of tr.mapping.maps.entries()) {
    const after = tr.docs[index + 1] ?? tr.doc;
    const mapping = new Mapping([map]);
    shown = shown.remove(touched(shown, map, after)).map(mapping, after);
    held = held.remove(touched(held, map, after)).map(mapping, after);
  }
  return { shown, held };
}

/** Marks whose words change, or grow together with what now stands beside them. */
function touched(set: DecorationSet, map: StepMap, after: Node): Decoration[] {
  const found: Decoration[] = [];
  map.forEach((oldStart, oldEnd, newStart, newEnd) => {
    for (const mark of set.find(oldStart, oldEnd)) {
      const isInside = mark.from < oldEnd && mark.to > oldStart;
      const grows =
        (mark.to === oldStart && isWordAt(after, newStart - 1) && isWordAt(after, newStart)) ||
        (mark.from === oldEnd && isWordAt(after, newEnd - 1) && isWordAt(after, newEnd));
      if (isInside || grows) found.push(mark);
    }
  });
  return found;
}

/** Marks that waited are drawn once their word is left. */
function released(doc: Node, marks: Marks): Marks {
  const waiting = marks.held.find();
  if (waiting.length === 0) return marks;
  const free = waiting.filter((mark) => !isTyped(doc, mark, marks.typedAt));
  if (free.length === 0) return marks;
  // Sets empty the lists that they are given.
  return { ...marks, shown: marks.shown.add(doc, [...free]), held: marks.held.remove([...free]) };
}

function replaced(doc: Node, marks: Marks, wanted: readonly Decoration[]): Marks {
  const names = new Set(wanted.map(nameOf));
  const drawn = marks.shown.find();
  const kept = new Set(drawn.map(nameOf));
  const gone = drawn.filter((mark) => !names.has(nameOf(mark)));
  const fresh = wanted.filter((mark) => !kept.has(nameOf(mark)));
  const waiting = fresh.filter((mark) => isTyped(doc, mark, marks.typedAt));
  const free = fresh.filter((mark) => !waiting.includes(mark));
  const shown =
    gone.length === 0 && free.length === 0 ? marks.shown : marks.shown.remove(gone).add(doc, free);
  const known = marks.held.find().map(nameOf).join();
  const held =
    known === waiting.map(nameOf).join() ? marks.held : DecorationSet.create(doc, waiting);
  return { ...marks, shown, held };
}

function nameOf({ from, to, spec }: Decoration): string {
  return `${(spec as MarkSpec).key} ${from} ${to}`;
}

function isTyped(doc: Node, { from, to }: Decoration, typedAt: number | null): boolean {
  if (typedAt === null) return false;
  const word = caretWord(doc, typedAt);
  return word.from < word.to && from <= word.to && to >= word.from;
}
