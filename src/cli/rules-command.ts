import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import { ok } from '@shared/result/result';
import type { CommandValues } from './command';
import { houseRules } from './house-rules';
import { importRules } from './import-rules';
import { runAction, type Action } from './run-action';
import { EXIT, type Exit, type Step } from './stop';
import { table, type Terminal } from './terminal';
import { testRules } from './test-rules';

const ACTIONS: Readonly<Record<string, Action>> = {
  list: { takes: null, run: (_file, values, terminal) => listRules(values, terminal) },
  test: { takes: 'a folder', run: (folder, _values, terminal) => testRules(folder, terminal) },
  import: { takes: 'a Vale package', run: importRules },
};

/** `standfirst rules list | test DIR | import PACKAGE`. */
export function rulesCommand(
  words: readonly string[],
  values: CommandValues,
  terminal: Terminal,
): Promise<Step<Exit>> {
  return runAction('rules', ACTIONS, words, values, terminal);
}

/** Every rule of a house, in the order of its guide: name, level, kind, where it is from, title, and its faults. */
async function listRules(values: CommandValues, terminal: Terminal): Promise<Step<Exit>> {
  const rules = await houseRules(values.house ?? 'newsroom', values, terminal);
  if (!rules.ok) return rules;
  const { book } = rules.value;
  terminal.write(
    values.json === true
      ? `${JSON.stringify(book.rules.map(rowOf), null, 2)}\n`
      : linesOf(book.rules.map(rowOf)),
  );
  for (const { message } of book.problems) terminal.say(message);
  return ok(EXIT.done);
}

interface Row {
  readonly name: string;
  readonly level: string;
  readonly kind: string | null;
  readonly origin: DeskRule['origin'];
  readonly title: string;
  readonly faults: readonly string[];
}

function rowOf({ name, level, kind, origin, card, problems }: DeskRule): Row {
  const faults = problems.map(({ message }) => message);
  return { name, level: level ?? 'off', kind, origin, title: card.title, faults };
}

function linesOf(rows: readonly Row[]): string {
  const width = (key: 'name' | 'kind'): number =>
    Math.max(0, ...rows.map((row) => (row[key] ?? NOT_RUN).length));
  const [names, kinds] = [width('name'), width('kind')];
  return table(
    rows.flatMap(({ name, level, kind, origin, title, faults }) => [
      [
        `${name.padEnd(names)}  ${level.padEnd('suggestion'.length)}  ${(kind ?? NOT_RUN).padEnd(kinds)}  ${origin.padEnd('lists'.length)}`,
        title,
      ] as const,
      ...faults.map((fault) => [`  ${fault}`, ''] as const),
    ]),
  );
}

const NOT_RUN = 'not run';
