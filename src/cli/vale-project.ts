import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import {
  levelOfRule,
  settingsForFile,
  type FileSettings,
} from '@shared/house-style/rules/file-settings';
import { readRule, type RuleFile, type RuleReading } from '@shared/house-style/rules/read-rule';
import { builtInRules, builtInSpelling } from '@shared/house-style/rules/built-in-rules';
import { compileRules, type RuleSet } from '@shared/house-style/rules/compile-rules';
import type { Dictionary, WordTagger } from '@shared/house-style/rules/kinds/checker';
import { projectSpelling } from '@shared/house-style/rules/project-spelling';
import { rulesForFile } from '@shared/house-style/rules/rules-for-file';
import type { StyleRule } from '@shared/house-style/rules/style-rule';
import { readValeIni, type ValeSettings } from '@shared/house-style/rules/vale-ini';
import type { Problem } from '@shared/result/problem';
import { ok } from '@shared/result/result';
import { fault } from '@shared/templates/yaml-source';
import { shippedDictionary } from '@shared/house-style/spelling/shipped-dictionaries';
import { namesIn, readText } from './vale-files';
import { readVocabulary, type Vocabulary } from './vale-vocabulary';
import type { Step } from './stop';
import type { Terminal } from './terminal';

/** A Vale project as read from its folder: settings, and the files of the rules that they may run. */
export interface ValeProject {
  readonly settings: ValeSettings;
  /** What is wrong with the settings and the styles that they name. */
  readonly problems: readonly Problem[];
  readonly folder: string;
  readonly ruleFiles: ReadonlyMap<StyleRule['name'], RuleFile>;
  readonly vocabulary: Vocabulary;
  /** Made once, with the first rule that spells. */
  readonly dictionary: () => Promise<Dictionary | null>;
}

/** The style that Vale brings itself; no folder may be called so. */
const BUILT_IN = 'Vale';
const BUILT_IN_RULES = ['Vale.Avoid', 'Vale.Repetition', 'Vale.Spelling', 'Vale.Terms'];

/** Reads the project that a `.vale.ini` begins. */
export async function readValeProject(ini: string, terminal: Terminal): Promise<Step<ValeProject>> {
  const text = await readText(ini, terminal);
  if (!text.ok) return text;
  const { settings, problems } = readValeIni(text.value, ini);
  const folder = dirname(resolve(ini));
  const styles = settings.stylesPath === null ? folder : resolve(folder, settings.stylesPath);
  const ruleFiles = new Map<StyleRule['name'], RuleFile>();
  const missing: Problem[] = [];
  for (const style of stylesOf(settings).filter((name) => name !== BUILT_IN)) {
    const names = await namesIn(join(styles, style), '.yml');
    if (names.length === 0) missing.push(noStyle(style, ini));
    for (const name of names) {
      const file = join(styles, style, name);
      const yaml = await readText(file, terminal);
      if (!yaml.ok) return yaml;
      ruleFiles.set(`${style}.${basename(name, '.yml')}`, { yaml: yaml.value, file: shown(file) });
    }
  }
  const read = await readVocabulary(settings.vocab, styles, terminal);
  if (!read.ok) return read;
  const { vocabulary, absent } = read.value;
  missing.push(...unknownBuiltIns(settings, ini), ...absent.map((name) => noVocabulary(name, ini)));
  let dictionary: Promise<Dictionary | null> | null = null;
  return ok({
    settings,
    problems: [...problems, ...missing],
    folder,
    ruleFiles,
    vocabulary,
    dictionary: () => (dictionary ??= americanDictionary()),
  });
}

/** What is done with a file: its settings, and the rules that run on it. */
export async function rulesOn(
  file: string,
  { settings, folder, ruleFiles, vocabulary, dictionary }: ValeProject,
): Promise<{ readonly forFile: FileSettings; readonly ruleSet: RuleSet }> {
  const forFile = settingsForFile(settings, relative(folder, resolve(file)).split(sep).join('/'));
  const problems: Problem[] = [];
  const own = [...ruleFiles].flatMap(([name, { yaml, file: path }]) =>
    levelOfRule(name, forFile) === false
      ? []
      : [readRule(yaml, path, name, (wanted) => ruleNamed(wanted, ruleFiles))],
  );
  const readings = [...own, ...builtIns(forFile, vocabulary)];
  const rules = readings.flatMap((reading) => {
    problems.push(...reading.problems);
    return reading.rule === null ? [] : [reading.rule];
  });
  const inForce = rulesForFile(rules, forFile).flatMap((rule) => {
    const ready = projectSpelling(rule);
    if (ready.ok) return [ready.value];
    problems.push(fault(`${rule.file}:1`, `${rule.name} can't run: ${ready.error}`));
    return [];
  });
  const spells = inForce.some(({ body }) => body.extends === 'spelling');
  const ruleSet = compileRules(
    inForce,
    vocabulary,
    spells ? await dictionary() : null,
    await taggerFor(inForce),
  );
  return { forFile, ruleSet: { ...ruleSet, problems: [...problems, ...ruleSet.problems] } };
}

/** Vale's own rules, where a section names their style or one of them; faults of lists count only there. */
function builtIns(forFile: FileSettings, vocabulary: Vocabulary): readonly RuleReading[] {
  if (!BUILT_IN_RULES.some((name) => levelOfRule(name, forFile) !== false)) return [];
  return [...builtInRules(vocabulary), builtInSpelling()];
}

async function americanDictionary(): Promise<Dictionary | null> {
  const made = await shippedDictionary('en-US', [], 'letter');
  return made?.ok === true ? made.value : null;
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
  return missingFrom(ini, `there is no style “${style}” in the folder that StylesPath names`);
}

function noVocabulary(name: string, ini: string): Problem {
  return missingFrom(ini, `there is no vocabulary “${name}” in the folder that StylesPath names`);
}

/** Rules that a section switches on as if Vale brought them. */
function unknownBuiltIns({ sections }: ValeSettings, ini: string): Problem[] {
  const wanted = sections.flatMap(({ rules }) =>
    Object.entries(rules).flatMap(([rule, on]) => (on === false ? [] : [rule])),
  );
  return [...new Set(wanted)]
    .filter((rule) => rule.startsWith(`${BUILT_IN}.`) && !BUILT_IN_RULES.includes(rule))
    .map((rule) => missingFrom(ini, `there is no rule “${rule}” among Vale’s built-in ones`));
}

function missingFrom(ini: string, reason: string): Problem {
  return { code: 'style-missing', level: 'warning', where: ini, message: `${ini}: ${reason}.` };
}

/** A path as the desk named it: from here, where that is shorter. */
function shown(file: string): string {
  const here = relative('.', file);
  return here.length < file.length ? here : file;
}
