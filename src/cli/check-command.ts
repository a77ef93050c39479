import type { Level } from '@shared/result/problem';
import { ok } from '@shared/result/result';
import { checkByHouse } from './check-by-house';
import { matchesIn, readCopy, type FileMatch } from './check-file';
import type { CommandValues } from './command';
import { EXIT, stop, type Exit, type Step } from './stop';
import type { Terminal } from './terminal';
import { readValeProject, rulesOn, type ValeProject } from './vale-project';

const LEVELS: readonly Level[] = ['suggestion', 'warning', 'error'];

/**
 * `standfirst check FILE…`: every place that breaks a rule of the house, or of a Vale project where `--vale-config`
 * names one, as Vale prints it.
 */
export async function checkCommand(
  files: readonly string[],
  values: CommandValues,
  terminal: Terminal,
): Promise<Step<Exit>> {
  const wrong = usageTrouble(files, values);
  if (wrong !== null) return stop(EXIT.usage, wrong);
  const ini = values['vale-config'];
  const found =
    ini === undefined
      ? await byHouse(files, values, terminal)
      : await byProject(ini, files, values, terminal);
  if (!found.ok) return found;
  const { matches: all, least } = found.value;
  const from = LEVELS.indexOf(LEVELS.find((level) => level === values['min-level']) ?? least);
  const matches = all.filter(({ level }) => LEVELS.indexOf(level) >= from);
  terminal.write(
    values.json === true
      ? `${JSON.stringify(matches, null, 2)}\n`
      : matches.map((match) => `${lineOf(match)}\n`).join(''),
  );
  return ok(matches.some(({ level }) => level === 'error') ? EXIT.blocked : EXIT.done);
}

/** Matches, and the least level that is printed unless another is named. */
interface Found {
  readonly matches: readonly FileMatch[];
  readonly least: Level;
}

async function byHouse(...given: Parameters<typeof checkByHouse>): Promise<Step<Found>> {
  const matches = await checkByHouse(...given);
  return matches.ok ? ok({ matches: matches.value, least: 'suggestion' }) : matches;
}

async function byProject(
  ini: string,
  files: readonly string[],
  values: CommandValues,
  terminal: Terminal,
): Promise<Step<Found>> {
  const project = await readValeProject(ini, terminal);
  if (!project.ok) return project;
  const matches = await checkFiles(files, project.value, values, terminal);
  const least = project.value.settings.minAlertLevel;
  return matches.ok ? ok({ matches: matches.value, least }) : matches;
}

function usageTrouble(files: readonly string[], values: CommandValues): string | null {
  const level = values['min-level'];
  if (files.length === 0) return 'No file was named.';
  if (values.format !== undefined && values.format !== 'line')
    return `There is no format “${values.format}”. Use line, or --json.`;
  if (values.format !== undefined && values.json === true)
    return 'Use --format or --json, not both.';
  if (level !== undefined && !LEVELS.some((one) => one === level))
    return `There is no level “${level}”. Use ${LEVELS.join(', ')}.`;
  return null;
}

/** The matches of all files, by path; each fault of the project is said once. */
async function checkFiles(
  files: readonly string[],
  project: ValeProject,
  { house }: CommandValues,
  terminal: Terminal,
): Promise<Step<FileMatch[]>> {
  const faults = new Set(project.problems.map(({ message }) => message));
  const matches: FileMatch[] = [];
  for (const file of [...new Set(files)].sort()) {
    const { forFile, ruleSet } = await rulesOn(file, project);
    for (const { message } of ruleSet.problems) faults.add(message);
    const document = await readCopy(file, forFile, house, terminal);
    if (!document.ok) return document;
    matches.push(...matchesIn(file, document.value, ruleSet, terminal));
  }
  for (const fault of faults) terminal.say(fault);
  return ok(matches);
}

function lineOf({ file, line, column, check, message }: FileMatch): string {
  return `${file}:${line}:${column}:${check}:${message}`;
}
