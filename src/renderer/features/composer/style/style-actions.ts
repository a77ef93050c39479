import { closeHistory } from '@tiptap/pm/history';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { applyFix, wordsBetween } from '@shared/house-style/fixes/apply-fix';
import { ignoreOf } from '@shared/house-style/ignores/ignored-matches';
import type { StoreApi } from 'zustand/vanilla';
import type { ShownMatch, StoryStyle, StyleActions } from '../../../desk/story-style/story-style';
import { announce } from '../../../ui/announce';
import type { PageContext } from '../page/page-context';
import { fixAllSafe } from './fix-all-safe';
import type { StyleChecks } from './style-checks';
import { markedMatches, type MarkedMatch } from './style-marks';

/** What the house style's commands, panel and popover act through. */
export interface StyleDesk extends StyleActions {
  /** Opens the popover at the next match from the caret, or at the one before. */
  readonly step: (direction: 1 | -1) => void;
  /** Opens the popover at a match. */
  readonly open: (id: string) => void;
  /** A match as it stands; null once it is gone. */
  readonly matchOf: (id: string) => ShownMatch | null;
  /** The match that comes after this one, or before it, in page order and round the end; null where it is alone. */
  readonly beside: (id: string, direction: 1 | -1) => string | null;
  readonly placeOf: (id: string) => MarkedMatch | null;
}

interface Needs {
  readonly context: PageContext;
  readonly store: StoreApi<StoryStyle>;
  readonly checks: StyleChecks;
}

/** The actions over one open page. */
export function styleDesk({ context, store, checks }: Needs): StyleDesk {
  const withView = (act: (view: EditorView) => void): void => {
    const { view } = checks;
    if (view && !view.isDestroyed) act(view);
  };
  const marks = (): readonly MarkedMatch[] => (checks.view ? markedMatches(checks.view.state) : []);
  const matchOf = (id: string): ShownMatch | null =>
    store.getState().open.find(({ match }) => match.id === id) ?? null;
  const placeOf = (id: string): MarkedMatch | null =>
    marks().find((each) => each.id === id) ?? null;
  const beside = (id: string, direction: 1 | -1): string | null => {
    const all = marks();
    const at = all.findIndex((each) => each.id === id);
    const next = all.at((at + direction + all.length) % all.length);
    return at < 0 || next === undefined || next.id === id ? null : next.id;
  };
  const select = (id: string): boolean => {
    const place = placeOf(id);
    if (place === null) return false;
    checks.setCurrent(id);
    withView((view) => bringIntoSight(view, place, matchOf(id)?.isAltText === true));
    return true;
  };
  const open = (id: string): void => {
    if (select(id)) context.asks.openLayer({ kind: 'style', id });
  };
  const ignore: StyleDesk['ignore'] = (id, scope, next = beside(id, 1)) => {
    const shown = matchOf(id);
    if (shown === null) return;
    const made = ignoreOf(shown.match, scope, context.asks.who(), context.now());
    // The next one is current before this one is gone: the panel's focus must not fall to the ground.
    if (next !== null) checks.setCurrent(next);
    context.changeRecord({ styleIgnores: [...context.record.styleIgnores, made] });
    announce(scope === 'once' ? 'Ignored once' : 'Ignored in this story');
  };
  return {
    show: (id) => void select(id),
    goTo: (id) => {
      if (select(id)) checks.view?.focus();
    },
    apply: (id, suggestion, next = beside(id, 1)) => {
      const shown = matchOf(id);
      const place = placeOf(id);
      const words = shown?.match.suggestions[suggestion];
      if (shown === null || place === null || words === undefined || !shown.isFree) return;
      withView((view) => {
        if (!view.editable) return;
        const tr = asFix(closeHistory(view.state.tr));
        const stands = wordsBetween(tr.doc, place.from, place.to) === shown.match.words;
        if (!stands || !applyFix(tr, place.from, place.to, words)) {
          context.asks.notice('These words can’t be changed in one piece. Change them by hand.');
          return;
        }
        view.dispatch(tr);
        checks.setCurrent(next);
        void checks.checkNow();
        announce(words === '' ? 'Taken out' : `Changed to ${words}`);
      });
    },
    ignore,
    takeBack: (taken) => {
      const { styleIgnores } = context.record;
      context.changeRecord({ styleIgnores: styleIgnores.filter((each) => each !== taken) });
      announce('No longer ignored');
    },
    fixAllSafe: () => fixAllSafe({ context, checks, store }),
    retry: () => checks.retry(),
    step: (direction) => {
      const go = (): void => {
        const next = nearest(marks(), checks.view, store.getState().current, direction);
        if (next === null) announce('Nothing to fix');
        else open(next);
      };
      // Right after a change what is marked is not yet what there is.
      if (checks.isCurrent) go();
      else void checks.checkNow().then(go);
    },
    open,
    matchOf,
    beside,
    placeOf,
  };
}

/** A fix is no typing: what the house style says of the words beside it is shown at once. */
function asFix(tr: Transaction): Transaction {
  return tr.setMeta('uiEvent', 'style');
}

/** The caret goes behind the words, where one would go on writing. */
function bringIntoSight(view: EditorView, { from, to }: MarkedMatch, isAltText: boolean): void {
  const { state } = view;
  if (!isAltText) view.dispatch(asFix(state.tr.setSelection(TextSelection.create(state.doc, to))));
  const { node } = view.domAtPos(isAltText ? from : to);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'nearest' });
}

/** The match to go to: on from the current one while the caret is still at it, else from the caret. */
function nearest(
  marks: readonly MarkedMatch[],
  view: EditorView | null,
  current: string | null,
  direction: 1 | -1,
): string | null {
  if (!view || marks.length === 0) return null;
  const { head } = view.state.selection;
  const at = marks.findIndex((each) => each.id === current);
  const here = marks[at];
  if (here && here.from <= head && head <= here.to)
    return marks.at((at + direction + marks.length) % marks.length)?.id ?? null;
  const found =
    direction === 1
      ? marks.find(({ to }) => to >= head)
      : marks.findLast(({ from }) => from <= head);
  return (found ?? marks.at(direction === 1 ? 0 : -1))?.id ?? null;
}
