import {
  blocksOf,
  runPreflight,
  type Preflight,
  type PreflightRow,
  type RowState,
} from '@shared/export/preflight';
import { ok } from '@shared/result/result';
import type { CommandValues } from './command';
import { EXIT, type Exit, type Step } from './stop';
import { storyToCheck } from './story-to-check';
import type { Terminal } from './terminal';

const HEADINGS = [
  ['block', 'Blocks'],
  ['warn', 'Should fix'],
  ['note', 'Consider'],
] as const satisfies readonly (readonly [RowState, string])[];

/** `standfirst preflight STORY`: all that stands in the way of a story, by level; what passed is counted. */
export async function preflightCommand(
  [file = '-']: readonly string[],
  values: CommandValues,
  terminal: Terminal,
): Promise<Step<Exit>> {
  const read = await storyToCheck(file, values, terminal);
  if (!read.ok) return read;
  const { bundle, houseStyle, today, style } = read.value;
  const preflight = runPreflight(bundle.story, houseStyle, { today, style });
  const blocked = blocksOf(preflight).length > 0;
  terminal.write(
    values.json === true
      ? `${JSON.stringify({ blocked, rows: preflight.rows.map(withoutProblem) }, null, 2)}\n`
      : inWords(preflight),
  );
  return ok(blocked ? EXIT.blocked : EXIT.done);
}

/** The problem behind a row says nothing that the row does not. */
function withoutProblem({
  problem: _problem,
  ...row
}: PreflightRow): Omit<PreflightRow, 'problem'> {
  return row;
}

function inWords({ rows }: Preflight): string {
  const open = rows.filter(({ waiver }) => waiver === null);
  const waived = rows.filter(({ waiver }) => waiver !== null);
  const sections = [
    ...HEADINGS.map(([state, heading]) => ({
      heading,
      lines: open.filter((row) => row.state === state).map(lineOf),
    })),
    { heading: 'Waived', lines: waived.map(waivedLine) },
  ].filter(({ lines }) => lines.length > 0);
  const counted = (state: RowState): number => rows.filter((row) => row.state === state).length;
  return [
    ...sections.map(({ heading, lines }) => `${heading} (${lines.length})\n${lines.join('')}\n`),
    `${counted('passed')} checks passed, ${counted('notApplicable')} did not apply.\n`,
  ].join('');
}

function lineOf({ where, message }: PreflightRow): string {
  return `  ${where === undefined ? '' : `${where}: `}${message}\n`;
}

function waivedLine(row: PreflightRow): string {
  const { name = '', reason = '' } = row.waiver ?? {};
  return `${lineOf(row)}    by ${name}: ${reason}\n`;
}
