import type { Command } from './command';
import { COMMANDS, FLAGS } from './commands';
import { table } from './terminal';

const EXIT_CODES = table([
  ['  0', 'done'],
  ['  1', 'blocked, or errors found'],
  ['  2', 'used wrongly'],
  ['  3', 'unreadable, or the disk refused (a file is there already)'],
]);

/** What the program says of itself. */
export function generalHelp(): string {
  const commands = table(
    Object.entries(COMMANDS).map(([name, { summary }]) => [`  ${name}`, summary]),
  );
  return `Standfirst: from raw copy to a page ready to publish, offline.

standfirst COMMAND …

${commands}
standfirst COMMAND --help says more of each.
FILE and STORY may be - for standard input. A STORY is a .standfirst bundle or a story’s JSON.
Results go to standard output, everything else to standard error.

Exit codes:
${EXIT_CODES}`;
}

/** What a command says of itself. */
export function commandHelp({ summary, usage, options }: Command): string {
  const rows = Object.entries(options).map(
    ([name, words]) => [`  --${name}${isFlag(name) ? '' : ' …'}`, words] as const,
  );
  return `${usage}

${summary.charAt(0).toUpperCase()}${summary.slice(1)}.

${table(rows)}
Exit codes:
${EXIT_CODES}`;
}

function isFlag(name: string): boolean {
  return [...FLAGS].some((flag) => flag === name);
}
