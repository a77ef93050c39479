import { parseDocument } from 'yaml';
import type { Problem } from '../../result/problem';
import { err, ok, type Result } from '../../result/result';
import { fault, readYaml } from '../../templates/yaml-source';
import { editYaml } from '../edit-yaml';
import type { HouseStyleFiles } from '../house-style';
import { ruleSettings } from '../rulebook/rule-settings';
import { isStylePath, STYLE_LIMITS } from '../style-paths';
import { isGroup, type YamlGroup } from '../yaml-words';
import type { ValePack, ValePackage } from './vale-package';
import { wordLines } from './word-lines';

/** Where a package came from, and the day that it is taken in (YYYY-MM-DD). */
export interface Taking {
  readonly from: string;
  readonly today: string;
}

/** What has to be written into a house style's folder: text by path, null for a file that goes. */
export type StyleChanges = Readonly<Record<string, string | null>>;

/**
 * The changes that take a package into a house style, for `house-style:write`. All its rules come in off; a pack of
 * that name that is there goes, and what the desk said of its rules by name stays. Accepted words are added to the
 * list; rejected ones come as a rule, off as the others. Refuses, with its faults, a `rules.yml` that can't be
 * read, and more files than a house style has.
 */
export function takePackage(
  styleFiles: HouseStyleFiles,
  { packs, accept, reject }: Pick<ValePackage, 'packs' | 'accept' | 'reject'>,
  taking: Taking,
): Result<StyleChanges, Problem[]> {
  const text = styleFiles['rules.yml'] ?? '';
  const settings = text.trim() === '' ? null : readYaml(text, 'rules.yml', ruleSettings);
  if (settings?.ok === false) return settings;
  const all = withRejected(packs, reject);
  const changes: Record<string, string | null> = {};
  for (const { name, rules } of all) {
    // Some systems take names that differ in case alone for one.
    const folder = `rules/${name}/`.toLowerCase();
    for (const path of Object.keys(styleFiles))
      if (path.toLowerCase().startsWith(folder)) changes[path] = null;
    for (const [path, yaml] of Object.entries(rules))
      if (isStylePath(`rules/${path}`)) changes[`rules/${path}`] = yaml;
  }
  if (all.length > 0) changes['rules.yml'] = withPacks(text, all, taking);
  const words = withWords(styleFiles['words/accept.txt'] ?? '', accept);
  if (words !== null) changes['words/accept.txt'] = words;
  return Object.keys({ ...styleFiles, ...changes }).length > STYLE_LIMITS.files
    ? err([fault('rules:1', `there would be over ${STYLE_LIMITS.files} files`)])
    : ok(changes);
}

function withPacks(text: string, packs: readonly ValePack[], { from, today }: Taking): string {
  const raw = rawOf(text);
  const there = isGroup(raw['packs']) ? raw['packs'] : {};
  const off = { level: 'off', from: [...from].slice(0, 250).join(''), on: today };
  const added = Object.fromEntries(packs.map(({ name }) => [name, off]));
  return editYaml(text, { ...raw, packs: { ...there, ...added } });
}

function rawOf(text: string): YamlGroup {
  const raw: unknown = parseDocument(text).toJS({ maxAliasCount: 50 });
  return isGroup(raw) ? raw : {};
}

/** Words in reject.txt are in force at once: what another desk rejects waits as a rule that is off. */
function withRejected(packs: readonly ValePack[], reject: readonly string[]): readonly ValePack[] {
  if (reject.length === 0) return packs;
  const [first, ...others] = packs;
  const { name, rules, unsupported } = first ?? { name: 'Imported', rules: {}, unsupported: [] };
  // JSON is YAML: words go into the rule's text without any quoting of our own.
  const rule = `extends: existence\nmessage: "Avoid using '%s'."\nlevel: error\ntokens: ${JSON.stringify(reject)}\n`;
  const path = `${name}/RejectedWords.yml`;
  return [{ name, rules: { [path]: rule, ...rules }, unsupported }, ...others];
}

/** The list with the words that it lacks, or null where it has them all. */
function withWords(list: string, words: readonly string[]): string | null {
  const there = new Set(wordLines(list));
  const added = words.filter((word) => !there.has(word));
  if (added.length === 0) return null;
  const start = list === '' || list.endsWith('\n') ? list : `${list}\n`;
  return `${start}${added.join('\n')}\n`;
}
