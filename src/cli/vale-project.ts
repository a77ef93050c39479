import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import {
  levelOfRule,
  settingsForFile,
  type FileSettings,
} from '@shared/house-style/rules/file-settings';
import { readRule, type RuleFile } from '@shared/house-style/rules/read-rule';
import { compileRules, type RuleSet, type Vocab } from '@shared/house-style/rules/compile-rules';
import type { WordTagger } from '@shared/house-style/rules/kinds/checker';
import { rulesForFile } from '@shared/house-style/rules/rules-for-file';
import type { StyleRule } from '@shared/house-style/rules/style-rule';
import { readValeIni, type ValeSettings } from '@shared/house-style/rules/vale-ini';
import type { Problem } from '@shared/result/problem';
import { ok } from '@shared/result/result';
import { readInput } from './read-input';
import type { Step } from './stop';
import type { Terminal } from './terminal';

/** A Vale project as read from its folder: settings, and the files of the rules that they may run. */
export interface ValeProject {
  readonly settings: ValeSettings;
  /** What is wrong with the settings and the styles that they name. */
  readonly problems: readonly Problem[];
  readonly folder: string;
  readonly ruleFiles: ReadonlyMap<StyleRule['name'], RuleFile>;
  readonly vocab: Vocab;
}

const LIMIT = {
  most: 10 * 1024 * 1024,
  tooLarge: () => 'A file of the Vale project is over 10 MB; no rule is. It was left as it is.',
};

/** Reads the project that a `.vale.ini` begins. */
export async function readValeProject(ini: string, terminal: Terminal): Promise<Step<ValeProject>> {
  const text = await readText(ini, terminal);
  if (!text.ok) return text;
  const { settings, problems } = readValeIni(text.value, ini);
  const folder = dirname(resolve(ini));
  const styles = settings.stylesPath === null ? folder : resolve(folder, settings.stylesPath);
  const ruleFiles = new Map<StyleRule['name'], RuleFile>();
  const missing: Problem[] = [];
  for (const style of stylesOf(settings)) {
    const names = await namesIn(join(styles, style), '.yml');
    if (names.length === 0) missing.push(noStyle(style, ini));
    for (const name of names) {
      const file = join(styles, style, name);
      const yaml = await readText(file, terminal);
      if (!yaml.ok) return yaml;
      ruleFiles.set(`${style}.${basename(name, '.yml')}`, { yaml: yaml.value, file: shown(file) });
    }
  }
  const vocab = await readVocab(settings, styles, terminal);
  if (!vocab.ok) return vocab;
  return ok({
    settings,
    problems: [...problems, ...missing],
    folder,
    ruleFiles,
    vocab: vocab.value,
  });
}

/** What is done with a file: its settings, and the rules that run on it. */
export async function rulesOn(
  file: string,
  { settings, folder, ruleFiles, vocab }: ValeProject,
): Promise<{ readonly forFile: FileSettings; readonly ruleSet: RuleSet }> {
  const forFile = settingsForFile(settings, relative(folder, resolve(file)).split(sep).join('/'));
  const problems: Problem[] = [];
  const rules = [...ruleFiles].flatMap(([name, { yaml, file: path }]) => {
    if (levelOfRule(name, forFile) === false) return [];
    const reading = readRule(yaml, path, name, (wanted) => ruleNamed(wanted, ruleFiles));
    problems.push(...reading.problems);
    return reading.rule === null ? [] : [reading.rule];
  });
  const inForce = rulesForFile(rules, forFile);
  const ruleSet = compileRules(inForce, vocab, null, await taggerFor(inForce));
  return { forFile, ruleSet: { ...ruleSet, problems: [...problems, ...ruleSet.problems] } };
}

/** Its word lists weigh 3 MB: they are read only where a rule asks for parts of speech. */
async function taggerFor(rules: readonly StyleRule[]): Promise<WordTagger | null> {
  if (!rules.some(({ body }) => body.extends === 'sequence')) return null;
  const { wordTagger } = await import('@shared/house-style/tagging/word-tagger');
  return wordTagger();
}

function ruleNamed(wanted: string, files: ValeProject['ruleFiles']): RuleFile | null {
  return [...files].find(([name]) => name === wanted)?.[1] ?? null;
}

/** Styles that a section names or a rule of which it switches on. */
function stylesOf({ sections }: ValeSettings): string[] {
  const named = sections.flatMap(({ basedOnStyles, rules }) => [
    ...(basedOnStyles ?? []),
    ...Object.entries(rules).flatMap(([rule, on]) =>
      on === false ? [] : [rule.split('.')[0] ?? ''],
    ),
  ]);
  return [...new Set(named)];
}

function noStyle(style: string, ini: string): Problem {
  const reason =
    style === 'Vale'
      ? 'Vale’s built-in rules (spelling, terms) are not run here'
      : `there is no style “${style}” in the folder that StylesPath names`;
  return { code: 'style-missing', level: 'warning', where: ini, message: `${ini}: ${reason}.` };
}

/** Accepted words stand where Vale 3 keeps them, or where Vale 2 did. */
async function readVocab(
  { vocab }: ValeSettings,
  styles: string,
  terminal: Terminal,
): Promise<Step<Vocab>> {
  const accept: string[] = [];
  for (const name of vocab)
    for (const folder of [
      join(styles, 'config', 'vocabularies', name),
      join(styles, 'Vocab', name),
    ]) {
      if (!(await namesIn(folder, '.txt')).includes('accept.txt')) continue;
      const text = await readText(join(folder, 'accept.txt'), terminal);
      if (!text.ok) return text;
      const lines = text.value.split(/\r\n?|\n/u).map((line) => line.trim());
      accept.push(...lines.filter((line) => line !== '' && !line.startsWith('# ')));
    }
  return ok({ accept });
}

async function readText(file: string, terminal: Terminal): Promise<Step<string>> {
  const input = await readInput(file, LIMIT, terminal);
  return input.ok ? ok(new TextDecoder().decode(input.value.bytes)) : input;
}

/** The files of a folder with that ending, by name; none where there is no such folder. */
async function namesIn(folder: string, ending: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith(ending)).sort();
  } catch (trouble) {
    if (trouble instanceof Error && 'code' in trouble) return [];
    throw trouble;
  }
}

/** A path as the desk named it: from here, where that is shorter. */
function shown(file: string): string {
  const here = relative('.', file);
  return here.length < file.length ? here : file;
}
