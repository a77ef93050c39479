import { readLibrary, type LibraryRead } from './read-library';
import type { TypistLine } from './typist-lines';

/** What became of a story after a fault. */
export interface Verdict {
  /** Words that were acknowledged and are not there. */
  readonly lost: number;
  /** Whether the story opens, with its words whole and in order. */
  readonly opens: boolean;
  /** How often "Saved" was shown over words that are not there. */
  readonly falseSaved: number;
  /** Words that are there. */
  readonly words: number;
  /** From the start of opening to the story read, in ms. */
  readonly recovery: number;
}

/** The last count of words that a typist said this of. */
export function lastHeard(heard: readonly TypistLine[], what: TypistLine['what']): number {
  return heard.reduce((last, line) => (line.what === what ? Math.max(last, line.count) : last), 0);
}

/** Opens the library anew, as the next start of the program does, and compares it with what was heard. */
export function verdictOf(folder: string, id: string, heard: readonly TypistLine[]): Verdict {
  return verdictOn(readLibrary(folder, id), id, heard);
}

/** Compares what a reader found with what was heard. */
export function verdictOn(read: LibraryRead, id: string, heard: readonly TypistLine[]): Verdict {
  const words = wordsOf(read, id);
  const there = words ?? 0;
  return {
    lost: Math.max(0, lastHeard(heard, 'kept') - there),
    opens: words !== null,
    falseSaved: heard.filter(({ what, count }) => what === 'saved' && count > there).length,
    words: there,
    recovery: read.recovery,
  };
}

/**
 * The words of a story; null where library or story does not open, is unsound, or the words are torn. A story that is not
 * there has none: where any were acknowledged, they are lost; where none were, nothing is.
 */
function wordsOf({ code, stories, isSound }: LibraryRead, id: string): number | null {
  if (code !== '' || !isSound) return null;
  const story = stories.find((each) => each.id === id);
  if (story === undefined || story.code === 'story-missing') return 0;
  return story.words;
}

/** For each word that was kept: ms from standing in the copy to the acknowledged commit. */
export function timesAtRisk(heard: readonly TypistLine[]): number[] {
  const typed = new Map<number, number>();
  const times: number[] = [];
  for (const { what, count, at } of heard) {
    if (what === 'typed') typed.set(count, at);
    if (what !== 'kept') continue;
    for (const [word, since] of typed) {
      if (word > count) continue;
      times.push(at - since);
      typed.delete(word);
    }
  }
  return times;
}
