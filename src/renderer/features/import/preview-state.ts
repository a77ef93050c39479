import { isLeftOut } from '@shared/import/line-kind';
import type { RecognisedLine } from '@shared/import/recognition';

/** Which list the keys are in. */
export type PreviewList = 'lines' | 'tray';

/** Where the desk looks in the preview: a line, the list it was reached in, and whether its kind menu is open. */
export interface PreviewState {
  /** Line number; null while there is no text. */
  readonly current: number | null;
  readonly list: PreviewList;
  readonly menuOpen: boolean;
}

export type PreviewAction =
  | { readonly type: 'go'; readonly line: number; readonly list: PreviewList }
  | {
      readonly type: 'move';
      readonly by: 'up' | 'down' | 'page-up' | 'page-down' | 'first' | 'last';
    }
  | { readonly type: 'next-not-sure' }
  | { readonly type: 'to-tray' }
  | { readonly type: 'to-lines' }
  | { readonly type: 'open-menu'; readonly line: number; readonly list: PreviewList }
  | { readonly type: 'close-menu' };

const PAGE = 10;

/** The preview as it opens: on the first line that the desk should look at, else on the first. */
export function openedOn(lines: readonly RecognisedLine[]): PreviewState {
  const first = lines.find(({ notSure }) => notSure) ?? lines[0];
  return { current: first?.number ?? null, list: 'lines', menuOpen: false };
}

/** The state for the lines as they stand: a line that has left the tray gives its place there to the next. */
export function settled(state: PreviewState, lines: readonly RecognisedLine[]): PreviewState {
  const { current, list } = state;
  if (current === null || !lines.some(({ number }) => number === current)) return openedOn(lines);
  if (list === 'lines') return state;
  const tray = inList('tray', lines);
  if (tray.some(({ number }) => number === current)) return state;
  const next = tray.find(({ number }) => number > current) ?? tray.at(-1);
  return next === undefined
    ? { current, list: 'lines', menuOpen: false }
    : { current: next.number, list: 'tray', menuOpen: false };
}

/** Moves about the preview; `lines` are those of the recognition as it stands now. */
export function previewReducer(
  state: PreviewState,
  action: PreviewAction,
  lines: readonly RecognisedLine[],
): PreviewState {
  switch (action.type) {
    case 'go':
      return { current: action.line, list: action.list, menuOpen: false };
    case 'move':
      return {
        ...state,
        menuOpen: false,
        current: moveTo(inList(state.list, lines), state.current, action.by),
      };
    case 'next-not-sure':
      return { ...state, ...nextNotSure(lines, state.current) };
    case 'to-tray':
      return toTray(state, lines);
    case 'to-lines':
      return { ...state, list: 'lines', menuOpen: false };
    case 'open-menu':
      return { current: action.line, list: action.list, menuOpen: true };
    case 'close-menu':
      return { ...state, menuOpen: false };
  }
}

/** The lines that a list shows: all as received, or those left out. */
export function inList(
  list: PreviewList,
  lines: readonly RecognisedLine[],
): readonly RecognisedLine[] {
  return list === 'lines' ? lines : lines.filter(({ kind }) => isLeftOut(kind));
}

function moveTo(
  list: readonly RecognisedLine[],
  current: number | null,
  by: 'up' | 'down' | 'page-up' | 'page-down' | 'first' | 'last',
): number | null {
  const at = list.findIndex(({ number }) => number === current);
  const step = {
    up: -1,
    down: 1,
    'page-up': -PAGE,
    'page-down': PAGE,
    first: -list.length,
    last: list.length,
  }[by];
  const to = Math.max(0, Math.min(list.length - 1, at + step));
  return list[to]?.number ?? current;
}

function nextNotSure(
  lines: readonly RecognisedLine[],
  current: number | null,
): Partial<PreviewState> {
  const unsure = lines.filter(({ notSure }) => notSure);
  const next = unsure.find(({ number }) => number > (current ?? 0)) ?? unsure[0];
  return next === undefined ? {} : { current: next.number, list: 'lines', menuOpen: false };
}

function toTray(state: PreviewState, lines: readonly RecognisedLine[]): PreviewState {
  const tray = inList('tray', lines);
  const kept = tray.find(({ number }) => number === state.current) ?? tray[0];
  return kept === undefined ? state : { current: kept.number, list: 'tray', menuOpen: false };
}
