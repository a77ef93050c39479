import type { Node } from '@tiptap/pm/model';
import { FIELDS } from '../copy';
import { docOf } from '../parse-story';
import type { Story } from '../story';
import { align, type AlignedRow } from './align';
import { compareLines, type ComparedLine } from './compare-lines';
import { FURNITURE } from './furniture';
import { likenessOf } from './likeness';
import { storyParts, type StoryPart } from './story-parts';
import { countChanges } from './word-changes';

/** A part of two stories beside each other. */
export interface ComparedPart {
  /** A part that has moved is there twice: `away` where it stood, and `moved` where it stands now. */
  readonly how: AlignedRow['how'];
  readonly before: StoryPart | null;
  readonly after: StoryPart | null;
  /** Its words line by line; of an `away`, those that it had there. */
  readonly lines: readonly ComparedLine[];
  /** Which of the changes it is, from 1; the two of a move have one number. Null where nothing has changed. */
  readonly change: number | null;
  /** Which way a part has moved; null where it has not. */
  readonly moved: 'up' | 'down' | null;
}

/** Two stories part by part, with the words that came and went. */
export interface Comparison {
  readonly parts: readonly ComparedPart[];
  readonly changes: number;
  readonly wordsIn: number;
  readonly wordsOut: number;
}

const PLACES: readonly StoryPart['place'][] = [...FIELDS, ...FURNITURE.map(({ field }) => field)];

/**
 * Lays two stories beside each other: all parts of either in the order of the page, furniture last. Words decide what
 * is the same part changed or moved; emphasis, links and settings are changes too.
 */
export function compareStories(
  before: Story,
  after: Story,
  docs: { readonly before: Node; readonly after: Node } = {
    before: docOf(before),
    after: docOf(after),
  },
): Comparison {
  const old = storyParts(before, docs.before);
  const now = storyParts(after, docs.after);
  const rows = PLACES.flatMap((place) =>
    comparePlace(
      old.filter((part) => part.place === place),
      now.filter((part) => part.place === place),
    ),
  );
  return numbered(rows);
}

type Row = Omit<ComparedPart, 'change' | 'moved'>;

function comparePlace(old: readonly StoryPart[], now: readonly StoryPart[]): Row[] {
  return align(old, now, likenessOf(old, now)).map(({ how, before, after }) => {
    const from = before === null ? null : (old[before] ?? null);
    const to = after === null ? null : (now[after] ?? null);
    const [shownFrom, shownTo] = how === 'away' ? [from, from] : [from, to];
    return {
      how,
      before: from,
      after: to,
      lines: compareLines(shownFrom?.lines ?? [], shownTo?.lines ?? []),
    };
  });
}

function numbered(rows: readonly Row[]): Comparison {
  let changes = 0;
  let wordsIn = 0;
  let wordsOut = 0;
  const moves = new Map<StoryPart | null, { change: number; moved: 'up' | 'down' }>();
  const parts = rows.map((row): ComparedPart => {
    if (row.how === 'same') return { ...row, change: null, moved: null };
    const known = moves.get(row.before);
    if (known) return { ...row, ...known };
    changes += 1;
    // A move that is met first where the part stood goes down the page.
    const moved = row.how === 'away' ? 'down' : row.how === 'moved' ? 'up' : null;
    if (moved !== null) moves.set(row.before, { change: changes, moved });
    return { ...row, change: changes, moved };
  });
  for (const { how, lines } of rows) {
    if (how === 'same' || how === 'away') continue;
    for (const { words } of lines) {
      const counted = countChanges(words);
      wordsIn += counted.wordsIn;
      wordsOut += counted.wordsOut;
    }
  }
  return { parts, changes, wordsIn, wordsOut };
}
