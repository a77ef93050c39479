import { createContext } from 'react';
import type { ImportedPicture, RecognisedLine } from '@shared/import/recognition';
import { NO_REVIEW, type Review } from '@shared/story/review';

/** What came with the words of a file: who proposed and said what, and the pictures. */
export interface CameAlong {
  readonly review: Review;
  readonly pictures: readonly ImportedPicture[];
}

export const CameAlongContext = createContext<CameAlong>({ review: NO_REVIEW, pictures: [] });

/** A mark of review, in the words that a screen reader and a tooltip have for it. */
export interface MarkWords {
  readonly kind: 'insertion' | 'deletion' | 'modification' | 'comment';
  /** "Inserted by Ana Weir, 2026-03-28". */
  readonly words: string;
}

const DONE = {
  insertion: 'Inserted',
  deletion: 'Deleted',
  modification: 'Form changed',
} as const;

/** What a mark says; null for a mark that is none of review. */
export function markWords(
  { type, attrs }: { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> },
  { suggestions, comments }: Review,
): MarkWords | null {
  const key = keyOf(attrs);
  if (type === 'comment') {
    const comment = comments[key];
    if (comment === undefined) return null;
    return { kind: type, words: `Comment${by(comment)}: ${comment.text}` };
  }
  if (type !== 'insertion' && type !== 'deletion' && type !== 'modification') return null;
  const suggestion = suggestions[key];
  const moved = suggestion?.move != null;
  const done = !moved ? DONE[type] : type === 'deletion' ? 'Moved from here' : 'Moved here';
  return { kind: type, words: `${done}${suggestion === undefined ? '' : by(suggestion)}` };
}

function keyOf(attrs: Readonly<Record<string, unknown>> | undefined): string {
  const key = attrs?.['id'];
  return typeof key === 'string' ? key : '';
}

function by({ author, at }: { readonly author: string; readonly at: string | null }): string {
  const name = author.trim() === '' ? '' : ` by ${author}`;
  return at === null ? name : `${name}, ${at.slice(0, 10)}`;
}

/** A stretch of a line's words that looks the same throughout. */
export interface LineRun {
  readonly text: string;
  readonly marks: readonly MarkWords[];
  readonly isCredit: boolean;
}

/** The words of a line as far as `most` characters, cut where a mark of review or the credit begins or ends. */
export function lineRuns(
  { text, inline, credit, marks }: RecognisedLine,
  review: Review,
  most = Infinity,
): LineRun[] {
  const shown = text.slice(0, most);
  const whole = marks.flatMap((mark) => markWords(mark, review) ?? []);
  let at = 0;
  return (inline ?? [{ type: 'text', text }]).flatMap((node) => {
    const from = at;
    const to = Math.min(shown.length, from + (node.text?.length ?? 0));
    at = to;
    const said = [...whole, ...(node.marks ?? []).flatMap((mark) => markWords(mark, review) ?? [])];
    const cuts = credit === null ? [] : [credit.from, credit.to];
    const edges = [from, ...cuts.filter((cut) => cut > from && cut < to), to];
    return edges.slice(1).flatMap((end, place): LineRun[] => {
      const start = edges[place] ?? from;
      if (end <= start) return [];
      const isCredit = credit !== null && start >= credit.from && end <= credit.to;
      return [{ text: shown.slice(start, end), marks: said, isCredit }];
    });
  });
}

/** What was said of a line's words, each once, for the desk to read where it stands. */
export function saidOf({ inline, marks }: RecognisedLine, { comments }: Review): string[] {
  const all = [...marks, ...(inline ?? []).flatMap((node) => node.marks ?? [])];
  const keys = new Set(
    all.filter(({ type }) => type === 'comment').map(({ attrs }) => keyOf(attrs)),
  );
  return Object.entries(comments)
    .filter(([key, { parent }]) => keys.has(key) || (parent !== null && keys.has(parent)))
    .map(([, { author, text }]) => (author.trim() === '' ? text : `${author}: ${text}`));
}
