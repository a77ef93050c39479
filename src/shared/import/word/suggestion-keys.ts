import type { Suggestion } from '../../story/review';
import { isSameChange, type Change, type Tracked } from './word-piece';

/** Gives keys to what is proposed: neighbouring pieces of one edit have one. */
export interface SuggestionKeys {
  /** A new block begins, or words of no change: what comes is no neighbour of what was before. */
  apart(): void;
  keyOf(change: Change, what: 'words' | 'paragraph' | 'break', text: string): string;
  keyOfForm(by: Tracked, text: string): string;
  all(): Record<string, Suggestion>;
}

interface Entry {
  readonly key: string;
  readonly change: Change | null;
  readonly by: Tracked;
  readonly what: Suggestion['change'];
  text: string;
}

const LONGEST = 20_000;

/** Keys "s1", "s2", … in page order. */
export function suggestionKeys(): SuggestionKeys {
  const entries: Entry[] = [];
  /** From here on an entry may be a neighbour. */
  let first = 0;
  const add = (entry: Omit<Entry, 'key'>): string => {
    const key = `s${entries.length + 1}`;
    entries.push({ key, ...entry });
    return key;
  };
  return {
    apart() {
      first = entries.length;
    },
    keyOf(change, what, text) {
      const last = entries.at(-1);
      const isNeighbour =
        what === 'words' &&
        last?.what === 'words' &&
        entries.length > first &&
        isSameChange(last.change, change);
      if (!isNeighbour) return add({ change, by: change, what, text });
      last.text += text;
      return last.key;
    },
    keyOfForm: (by, text) => add({ change: null, by, what: 'form', text }),
    all: () => withLinks(entries),
  };
}

function withLinks(entries: readonly Entry[]): Record<string, Suggestion> {
  const halves = pairsOf(entries);
  const firsts = new Map<string, string>();
  for (const { key, change } of entries) {
    const name = JSON.stringify(change);
    if (!firsts.has(name)) firsts.set(name, key);
  }
  return Object.fromEntries(
    entries.map(({ key, change, by, what, text }): [string, Suggestion] => [
      key,
      {
        ...{ author: by.author, at: by.at, text: text.trim().slice(0, LONGEST), change: what },
        move: halves.get(key) ?? null,
        within: change?.within ? (firsts.get(JSON.stringify(change.within)) ?? null) : null,
      },
    ]),
  );
}

/** The pieces of one move, first with first, second with second. */
function pairsOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const moves = new Map<string, { from: string[]; to: string[] }>();
  for (const { key, change } of entries) {
    if (!change || change.move === null) continue;
    const move = moves.get(change.move) ?? { from: [], to: [] };
    (change.kind === 'deletion' ? move.from : move.to).push(key);
    moves.set(change.move, move);
  }
  const pairs = new Map<string, string>();
  for (const { from, to } of moves.values())
    from.forEach((key, at) => {
      const other = to[at];
      if (other === undefined) return;
      pairs.set(key, other);
      pairs.set(other, key);
    });
  return pairs;
}
