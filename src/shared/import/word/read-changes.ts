import { dayInWords } from '../../elements/day-in-words';
import { moment } from '../../story/moment';
import type { Reading } from './reading';
import { runForm, seenForm, type RunForm } from './run-form';
import type { Change, FormChange, Tracked } from './word-piece';
import { WORD_LIMITS } from './word-limits';
import { quoted } from './word-report';
import type { XmlElement } from './xml-tree';
import { attributeOf, childOf, childrenOf } from './xml-walk';

/** Author and time of a tracked change or a comment. A time without a zone is what the author's clock showed; it is taken as UTC, as Word marks it. */
export function trackedBy(element: XmlElement): Tracked {
  const author = (attributeOf(element, 'w:author') ?? '').slice(0, 2000);
  return { author, at: momentOf(attributeOf(element, 'w:date')) };
}

function momentOf(date: string | null): string | null {
  if (date === null) return null;
  for (const form of [date, `${date}Z`]) {
    const read = moment.safeParse(form);
    if (read.success) return read.data;
  }
  return null;
}

const KINDS: Readonly<Record<string, Change['kind']>> = {
  'w:ins': 'insertion',
  'w:moveTo': 'insertion',
  'w:cellIns': 'insertion',
  'w:del': 'deletion',
  'w:moveFrom': 'deletion',
  'w:cellDel': 'deletion',
};

/** The change that an element says, inside of another one; null where it says none. */
export function changeOf(
  element: XmlElement,
  around: Change | null,
  reading: Reading,
): Change | null {
  const kind = KINDS[element.name];
  if (kind === undefined) return null;
  const moved = element.name === 'w:moveFrom' || element.name === 'w:moveTo';
  const inserted = around?.kind === 'insertion' ? around : null;
  const change: Change = {
    ...trackedBy(element),
    kind,
    move: moved ? reading.move : null,
    within: kind === 'deletion' ? (inserted ?? around?.within ?? null) : null,
  };
  // Words that were added and then taken out again may stand the other way round.
  return around?.kind === 'deletion' && kind === 'insertion'
    ? { ...around, within: change }
    : change;
}

/** The change of a paragraph's end or a row, from its properties; null for none. A deletion of what was inserted lies within it. */
export function markChange(properties: XmlElement | null, reading: Reading): Change | null {
  let change: Change | null = null;
  for (const name of ['w:moveTo', 'w:ins', 'w:moveFrom', 'w:del']) {
    const element = childOf(properties, name);
    if (element) change = changeOf(element, change, reading);
  }
  return change;
}

/** Opens and closes the ranges of moves; true where the element was one. */
export function markMoves(element: XmlElement, reading: Reading): boolean {
  const id = attributeOf(element, 'w:id') ?? '';
  switch (element.name) {
    case 'w:moveFromRangeStart':
    case 'w:moveToRangeStart':
      reading.move = attributeOf(element, 'w:name') ?? id;
      if (reading.moves.size < WORD_LIMITS.depth) reading.moves.set(id, reading.move);
      return true;
    case 'w:moveFromRangeEnd':
    case 'w:moveToRangeEnd':
      reading.moves.delete(id);
      reading.move = [...reading.moves.values()].at(-1) ?? null;
      return true;
    default:
      return false;
  }
}

/** The tracked changes of a run's look that marks can show; the others are told in the report. */
export function formChanges(
  properties: XmlElement | null,
  { paragraph, character }: { readonly paragraph: RunForm; readonly character: RunForm },
  reading: Reading,
): FormChange[] {
  const change = childOf(properties, 'w:rPrChange');
  if (!change) return [];
  const by = trackedBy(change);
  const before = childOf(change, 'w:rPr');
  const old = seenForm(paragraph, character, runForm(before)).marks;
  const now = seenForm(paragraph, character, runForm(properties)).marks;
  const forms = [
    ...now.filter((mark) => !old.includes(mark)).map((mark) => ({ ...by, mark, has: true })),
    ...old.filter((mark) => !now.includes(mark)).map((mark) => ({ ...by, mark, has: false })),
  ];
  if (forms.length === 0) reading.report.tell('format-changes', byWhom(by));
  return forms;
}

const FORMAT_CHANGES = [
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:numberingChange',
  'w:cellMerge',
];

/** Tells of changes to properties that no story has: indents, styles, widths. */
export function tellFormatChanges(properties: XmlElement | null, reading: Reading): void {
  for (const change of childrenOf(properties, ...FORMAT_CHANGES))
    reading.report.tell('format-changes', byWhom(trackedBy(change)));
}

/** "Ana Weir, 2026-03-28". */
export function byWhom({ author, at }: Tracked): string {
  const name = author.trim() === '' ? 'no name given' : author.trim();
  return at === null ? name : `${name}, ${dayInWords(at.slice(0, 10))}`;
}

/** "“words” (Ana Weir, 2026-03-28)". */
export function wordsBy(words: string, by: Tracked): string {
  return words.trim() === '' ? byWhom(by) : `${quoted(words)} (${byWhom(by)})`;
}
