import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readRulebook } from '@shared/house-style/rulebook/read-rulebook';
import { isRulePath, rulePaths, type RuleFiles } from '@shared/house-style/rulebook/rule-files';
import { NO_RULE_SETTINGS } from '@shared/house-style/rulebook/rule-settings';
import { testRule } from '@shared/house-style/rulebook/test-rule';
import { ok } from '@shared/result/result';
import { readRulePack } from '../main/house-styles/read-rule-pack';
import { isMissing, readStyleFiles } from '../main/house-styles/read-style-files';
import { packFolder } from '../main/house-styles/style-places';
import { EXIT, stop, stopForProblems, type Exit, type Step } from './stop';
import type { Terminal } from './terminal';

/** The rules of a folder under "rules/", as a house style has them, and the words that it accepts. */
interface RuleFolder {
  readonly own: RuleFiles;
  /** What a path that the rulebook names is called in the folder. */
  readonly shown: (path: string) => string;
}

/**
 * `standfirst rules test DIR`: runs the tests of all rules in a folder, which is a house style's, one of packs or one
 * of rules. Prints each failure as file:line and reason; a rule that can't be run is one.
 */
export async function testRules(folder: string, terminal: Terminal): Promise<Step<Exit>> {
  const found = await rulesIn(folder);
  if (!found.ok) return found;
  const { own, shown } = found.value;
  const pack = await readRulePack(packFolder({ shipped: terminal.houseStyles }));
  const house = { language: 'en', wordList: [], rules: NO_RULE_SETTINGS };
  // Rules of the folder may extend the program's; whether one has expired is no matter here.
  const { rules, accept } = readRulebook({ pack, own }, house, '0000-01-01');
  const tested = rules.filter(({ origin }) => origin === 'own');
  if (tested.length === 0) return stop(EXIT.unreadable, `There are no rules in ${folder}.`);
  const files = withoutRules(own);
  const faults = tested.flatMap(({ kind, problems }) =>
    problems.filter(({ level }) => kind === null || level === 'error'),
  );
  const tests = tested.flatMap((rule) => testRule(rule, files, accept));
  const failed = tests.filter(({ reason }) => reason !== null);
  const lines = [
    ...faults.map(({ where = '', message }) => `${shown(where)}: ${reasonOf(message, where)}`),
    ...failed.map(({ where, name, reason }) => `${shown(where)}: ${nameOf(name)}${reason ?? ''}`),
  ];
  terminal.write(lines.map((line) => `${line}\n`).join(''));
  const untested = tested.filter((rule) => rule.rule !== null && !hasTests(rule.name, tests));
  terminal.say(
    `${tested.length} rules, ${tests.length} tests: ${tests.length - failed.length} passed, ${failed.length} failed${faults.length > 0 ? `; ${faults.length} faults` : ''}${untested.length > 0 ? `; ${untested.length} rules have no test` : ''}.`,
  );
  return ok(lines.length > 0 ? EXIT.blocked : EXIT.done);
}

async function rulesIn(folder: string): Promise<Step<RuleFolder>> {
  const base = resolve(folder);
  try {
    const isHouse = (await readdir(base)).some((name) => /^(?:house|rules)\.yml$/u.test(name));
    if (isHouse) {
      const files = await readStyleFiles(base);
      if (!files.ok) return stopForProblems('The house style has faults:', files.error);
      const own = Object.entries(files.value).filter(([path]) => isRulePath(path));
      return ok({ own: Object.fromEntries(own), shown: (path) => join(folder, 'rules', path) });
    }
    const packs = await readRulePack(base);
    if (rulePaths(packs).length > 0)
      return ok({ own: underRules(packs), shown: (path) => join(folder, path) });
    const name = base.split(/[/\\]/u).at(-1) ?? '';
    const alone = await readRulePack(join(base, '..'), [name]);
    return ok({ own: underRules(alone), shown: (path) => join(folder, '..', path) });
  } catch (trouble) {
    if (!isMissing(trouble)) throw trouble;
    return stop(EXIT.unreadable, `${folder} cannot be read: there is no such folder.`);
  }
}

function underRules(files: RuleFiles): RuleFiles {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [`rules/${path}`, text] as const),
  );
}

function withoutRules(own: RuleFiles): RuleFiles {
  return Object.fromEntries(
    Object.entries(own).map(([path, text]) => [path.replace(/^rules\//u, ''), text] as const),
  );
}

function hasTests(name: string, tests: readonly { readonly where: string }[]): boolean {
  const start = name.replace('.', '/');
  return tests.some(({ where }) => where.startsWith(`${start}.`));
}

function reasonOf(message: string, where: string): string {
  return message.startsWith(`${where}: `) ? message.slice(where.length + 2) : message;
}

function nameOf(name: string): string {
  return name === '' ? '' : `${name.replace(/\s+/gu, ' ').slice(0, 80)}: `;
}
