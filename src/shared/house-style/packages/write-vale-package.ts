import { zipSync } from 'fflate';
import type { HouseStyle } from '../house-style';
import { readRulebook } from '../rulebook/read-rulebook';
import { cardPath, ownRules, type RuleFiles, type RuleSource } from '../rulebook/rule-files';
import type { DeskRule } from '../rulebook/rulebook';
import { listRuleText, packageRule } from './package-rule';
import {
  isInFile,
  packageIni,
  packageReadme,
  packageView,
  type PackageFacts,
} from './package-settings';
import { EXTRAS } from './vale-package';
import { wordLines } from './word-lines';

/** The earliest day that a zip file can name, the same in every time zone. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Writes what a house checks by as a Vale package, zipped: every rule at the level in force on `today`
 * (YYYY-MM-DD), those that are off switched off in `.vale.ini`, the house's lists as rules and vocabulary, and a
 * README that names what Vale has no form for. The same house on the same day gives the same bytes.
 */
export function writeValePackage(source: RuleSource, style: HouseStyle, today: string): Uint8Array {
  const files = valePackageFiles(source, style, today);
  const packed = Object.keys(files)
    .sort()
    .map((path) => [path, new TextEncoder().encode(files[path])] as const);
  return zipSync(Object.fromEntries(packed), { mtime: NO_TIME, level: 9 });
}

/** The files of that package as text, by path. */
function valePackageFiles(
  source: RuleSource,
  style: HouseStyle,
  today: string,
): Readonly<Record<string, string>> {
  const book = readRulebook(source, style, today);
  const texts: RuleFiles = { ...source.pack, ...ownRules(source.own) };
  const files: Record<string, string> = {};
  for (const rule of book.rules) Object.assign(files, filesOf(rule, texts));
  const styles = Object.keys(files).flatMap((path) => /^styles\/([^/]+)\//u.exec(path)?.[1] ?? []);
  const facts: PackageFacts = {
    house: style.name,
    today,
    book,
    styles: [...new Set(styles)].sort(),
  };
  const reject = wordLines(source.own['words/reject.txt'] ?? '');
  return {
    '.vale.ini': packageIni(facts),
    'README.md': packageReadme(facts),
    'styles/config/views/OpEd.yml': packageView(),
    'styles/config/vocabularies/House/accept.txt': linesText(book.accept),
    'styles/config/vocabularies/House/reject.txt': linesText(reject),
    ...files,
  };
}

function filesOf(rule: DeskRule, texts: RuleFiles): Readonly<Record<string, string>> {
  const path = `${rule.name.replace('.', '/')}.yml`;
  if (rule.origin === 'lists')
    return isInFile(rule) && rule.rule !== null && texts[path] === undefined
      ? { [`styles/${path}`]: listRuleText(rule.rule.body) }
      : {};
  const text = texts[path];
  if (rule.kind === 'native' || text === undefined) return {};
  const card = texts[cardPath(path)];
  const extras = card === undefined ? {} : { [`${EXTRAS}/${cardPath(path)}`]: card };
  // One file that Vale can't read stops it on all copy.
  return isInFile(rule)
    ? { [`styles/${path}`]: packageRule(text, rule), ...extras }
    : { [`${EXTRAS}/not-run/${path}`]: text, ...extras };
}

function linesText(words: readonly string[]): string {
  return words.map((word) => `${word}\n`).join('');
}
