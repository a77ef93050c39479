import type { Figures } from './measure';

/** Wider than the longest name of a method. */
const COLUMN = 25;

/** The figures as lines of a table, one column for each method. */
export function table(columns: Readonly<Record<string, Figures>>): string {
  const names = Object.keys(columns);
  const rows: (keyof Figures)[] = [
    'texts',
    'lines',
    'headline',
    'author',
    'date',
    'noteF1',
    'callF1',
    'captionF1',
    'creditExact',
    'junkRecall',
    'bodyLoss',
    'bodyLeftOut',
    'bodyF1',
    'bodyWordsF1',
    'copiesInBody',
  ];
  const shown = (row: keyof Figures, value: number): string =>
    ['texts', 'lines', 'copiesInBody'].includes(row) ? String(value) : value.toFixed(4);
  return [
    ['', ...names]
      .map((cell, index) => (index === 0 ? cell.padEnd(14) : cell.padStart(COLUMN)))
      .join(''),
    ...rows.map(
      (row) =>
        row.padEnd(14) +
        names.map((name) => shown(row, columns[name]?.[row] ?? 0).padStart(COLUMN)).join(''),
    ),
  ].join('\n');
}
