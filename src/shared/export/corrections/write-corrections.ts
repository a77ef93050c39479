import { writeCsv } from '../../register/csv';
import type { CorrectionEntry } from './correction-entry';

/** The forms that the log is saved in. */
export const LOG_FORMS = ['csv', 'json'] as const;
export type LogForm = (typeof LOG_FORMS)[number];

type Column = readonly [name: string, cell: (entry: CorrectionEntry) => string];

const COLUMNS: readonly Column[] = [
  ['went out', ({ wentOutAt }) => wentOutAt],
  ['kind', ({ kind }) => kind],
  ['dated', ({ dated }) => dated],
  ['headline', ({ headline }) => headline],
  ['words', ({ words }) => words],
  ['targets', ({ targets }) => targets.join(' ')],
  ['who', ({ who }) => who],
  ['story', ({ storyId }) => storyId],
];

/** The log as a file, entries in the order given: CSV with a header line, for spreadsheets, or JSON. */
export function writeCorrections(entries: readonly CorrectionEntry[], form: LogForm): string {
  if (form === 'json') return `${JSON.stringify({ corrections: entries }, null, 2)}\n`;
  return writeCsv([
    COLUMNS.map(([name]) => name),
    ...entries.map((entry) => COLUMNS.map(([, cell]) => cell(entry))),
  ]);
}
