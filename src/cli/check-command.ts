import type { Level } from '@shared/result/problem';
import { ok } from '@shared/result/result';
import { matchesIn, readCopy, type FileMatch } from './check-file';
import type { CommandValues } from './command';
import { EXIT, stop, type Exit, type Step } from './stop';
import type { Terminal } from './terminal';
import { readValeProject, rulesOn, type ValeProject } from './vale-project';

const LEVELS: readonly Level[] = ['suggestion', 'warning', 'error'];

/** `standfirst check FILE… --vale-config .vale.ini`: every place that breaks a rule of a Vale project, as Vale prints it. */
export async function checkCommand(
  files: readonly string[],
  values: CommandValues,
  terminal: Terminal,
): Promise<Step<Exit>> {
  const wrong = usageTrouble(files, values);
  if (wrong !== null) return stop(EXIT.usage, wrong);
  const project = await readValeProject(values['vale-config'] ?? '', terminal);
  if (!project.ok) return project;
  const least = LEVELS.find((level) => level === values['min-level']);
  const found = await checkFiles(files, project.value, values, terminal);
  if (!found.ok) return found;
  const from = LEVELS.indexOf(least ?? project.value.settings.minAlertLevel);
  const matches = found.value.filter(({ level }) => LEVELS.indexOf(level) >= from);
  terminal.write(
    values.json === true
      ? `${JSON.stringify(matches, null, 2)}\n`
      : matches.map((match) => `${lineOf(match)}\n`).join(''),
  );
  return ok(matches.some(({ level }) => level === 'error') ? EXIT.blocked : EXIT.done);
}

function usageTrouble(files: readonly string[], values: CommandValues): string | null {
  const level = values['min-level'];
  if (files.length === 0) return 'No file was named.';
  if (values['vale-config'] === undefined)
    return 'Name the .vale.ini of the rules with --vale-config.';
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
