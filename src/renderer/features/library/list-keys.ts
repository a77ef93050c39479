import { foldLetters } from '../../ui/fold-letters';

/** Letters typed within so many ms of each other make one word. */
const TYPE_AHEAD_PAUSE = 700;

/** What a list remembers of the letters typed into it. */
export interface TypedLetters {
  readonly words: string;
  readonly at: number;
}

/** Adds a letter, or begins anew after a pause. */
export function typeLetter(typed: TypedLetters, letter: string, now: number): TypedLetters {
  return { words: now - typed.at > TYPE_AHEAD_PAUSE ? letter : typed.words + letter, at: now };
}

/**
 * The row whose words begin with what was typed, looked for from the active row on and then from the top;
 * the same letter again and again steps through the rows that begin with it. Null: none.
 */
export function findTyped(names: readonly string[], active: number, typed: string): number | null {
  const wanted = foldLetters(typed);
  const repeated = [...wanted].every((letter) => letter === wanted[0]);
  const start = wanted.length === 1 || repeated ? active + 1 : Math.max(active, 0);
  const prefix = repeated ? wanted.slice(0, 1) : wanted;
  for (let step = 0; step < names.length; step += 1) {
    const at = (start + step) % names.length;
    if (foldLetters(names[at] ?? '').startsWith(prefix)) return at;
  }
  return null;
}

/** Where ↑ ↓ Home End PageUp PageDown lead; the list does not go round. Null: another key. */
export function listStep(key: string, active: number, count: number, page = 8): number | null {
  const last = count - 1;
  const to = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    Home: 0,
    End: last,
    PageDown: active + page,
    PageUp: active - page,
  }[key];
  return to === undefined || count === 0 ? null : Math.min(Math.max(to, 0), last);
}
