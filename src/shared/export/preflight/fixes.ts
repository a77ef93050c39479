import type { Node } from '@tiptap/pm/model';
import { Transform, type Step } from '@tiptap/pm/transform';
import { placesOf } from '../element-places';
import type { Fix, FixedRecord, FixedStory, FixPlace, MakeFix } from './fix';
import { fixCharacters } from './fix-characters';
import {
  fixBoldParagraph,
  fixCorrectionDay,
  fixEmptyCorrection,
  fixKicker,
  fixNamelessWriter,
  fixWording,
  takeOut,
} from './fix-copy';
import { fixTracking } from './fix-links';
import { fixAltOpening, fixCaptionInBody, fixCreditTwice, fixFileNote } from './fix-photos';
import type { PreflightRow } from './rows';

export type { Fix, FixedStory } from './fix';

const FIXES: Readonly<Record<string, MakeFix>> = {
  'kicker-missing': fixKicker,
  'paragraph-bold-only': fixBoldParagraph,
  'link-tracking': fixTracking,
  'link-card-empty': takeOut('the empty link card'),
  'word-list': fixWording,
  'block-empty': takeOut('the empty block'),
  'correction-empty': fixEmptyCorrection,
  'correction-undated': fixCorrectionDay,
  'byline-unnamed': fixNamelessWriter,
  'credit-twice': fixCreditTwice,
  'file-note-missing': fixFileNote,
  'alt-text-opening': fixAltOpening,
  'caption-in-body': fixCaptionInBody,
  'character-unwritable': (_place, story) => fixCharacters(story),
};

/** A fix with the element that it is for. */
export interface PlacedFix extends Fix {
  readonly row: PreflightRow;
  readonly pos: number;
}

/**
 * What the program can do about the rows of a preflight that are still open, in their order; rows that it can do
 * nothing about are left out. The document must be the one that the rows are of.
 */
export function fixesOf(rows: readonly PreflightRow[], story: FixedStory): PlacedFix[] {
  const open = rows.filter(mayHaveFix);
  if (open.length === 0) return [];
  const places = firstPlaces(story.doc);
  return open.flatMap((row) => {
    const place = places.get(row.where ?? '') ?? { pos: 0, node: story.doc, parent: null };
    const make = FIXES[row.problem?.code ?? ''];
    const fix = make?.({ ...place, message: row.message }, story) ?? null;
    return fix === null ? [] : [{ ...fix, row, pos: place.pos }];
  });
}

/** Whether a row is of a kind that the program can do something about, somewhere; cheap. */
export function mayHaveFix({ problem, waiver }: PreflightRow): boolean {
  return waiver === null && Object.hasOwn(FIXES, problem?.code ?? '');
}

function firstPlaces(doc: Node): ReadonlyMap<string, Omit<FixPlace, 'message'>> {
  const found = new Map<string, Omit<FixPlace, 'message'>>();
  const places = placesOf(doc);
  doc.descendants((node, pos, parent) => {
    const where = places.get(pos)?.where;
    if (where !== undefined && !found.has(where)) found.set(where, { pos, node, parent });
  });
  return found;
}

/** What fixes come to: steps on the document that they were made for, and fields of the record. */
export interface FixChange {
  readonly steps: readonly Step[];
  readonly record: Partial<FixedRecord>;
}

/** Puts fixes together, each place and kind once, as one change. */
export function changeOf(fixes: readonly PlacedFix[], doc: Node): FixChange {
  const tr = new Transform(doc);
  const done = new Set<string>();
  let record: FixChange['record'] = {};
  for (const { row, pos, change, record: own } of fixes) {
    const code = row.problem?.code ?? '';
    const key = code === 'character-unwritable' ? code : `${code}@${row.where} ${row.message}`;
    if (done.has(key)) continue;
    done.add(key);
    change?.(tr, tr.mapping.map(pos));
    record = { ...record, ...own };
  }
  return { steps: tr.steps, record };
}
