import { parseDocument } from 'yaml';
import type { Problem } from '../../result/problem';
import { ok, type Result } from '../../result/result';
import { readYaml } from '../../templates/yaml-source';
import { editYaml } from '../edit-yaml';
import type { HouseStyleFiles } from '../house-style';
import { isGroup, type YamlGroup } from '../yaml-words';
import type { SettledName } from './rulebook';
import { ruleSettings, type LevelChange, type RuleLevel, type RuleSettings } from './rule-settings';

type Edited = Result<HouseStyleFiles, Problem[]>;

const PATH = 'rules.yml';

/** What a house says of a rule's level; what is not said is as it was in the form of the file. */
export type NewLevel = Pick<LevelChange, 'level'> & Partial<LevelChange>;

/**
 * Sets what a rule counts as in this house, with the reason; all else in `rules.yml` stays byte for byte. The level
 * that the rule has anyway (`shipped`) is not said: the house's word is then taken out. Refuses a file that has faults.
 */
export function setLevel(
  files: HouseStyleFiles,
  rule: string,
  change: NewLevel,
  shipped: RuleLevel,
): Edited {
  if (change.level === shipped) return clearLevel(files, rule);
  return editRules(files, (raw) => ({
    ...raw,
    levels: { ...groupAt(raw, 'levels'), [rule]: leanLevel(change) },
  }));
}

/** Takes the house's word on a rule's level out. Refuses a file that has faults. */
export function clearLevel(files: HouseStyleFiles, rule: string): Edited {
  return editRules(files, (raw) => ({ ...raw, levels: without(groupAt(raw, 'levels'), rule) }));
}

/** Sets the profile by its id; "" goes by the house's language. Refuses a file that has faults. */
export function setProfile(files: HouseStyleFiles, profile: string): Edited {
  return editRules(files, (raw) => ({ ...raw, profile }));
}

/** Sets the dictionary by its id; "" goes by the house's language, "off" is none. Refuses a file that has faults. */
export function setSpelling(files: HouseStyleFiles, spelling: string): Edited {
  return editRules(files, (raw) => ({ ...raw, spelling }));
}

/** Turns the look at grammar on or off. Refuses a file that has faults. */
export function setGrammar(files: HouseStyleFiles, grammar: boolean): Edited {
  return editRules(files, (raw) => ({ ...raw, grammar }));
}

/** Sets what a whole pack counts as; null takes the word on it out. Refuses a file that has faults. */
export function setPack(
  files: HouseStyleFiles,
  pack: string,
  entry: RuleSettings['packs'][string] | null,
): Edited {
  return editRules(files, (raw) => {
    const packs = without(groupAt(raw, 'packs'), pack);
    return { ...raw, packs: entry === null ? packs : { ...packs, [pack]: said(entry) } };
  });
}

/** Sets the names that the desk has settled. Refuses a file that has faults. */
export function setNames(files: HouseStyleFiles, names: readonly SettledName[]): Edited {
  return editRules(files, (raw) => ({
    ...raw,
    names: names.map(({ name, not }) => (not.length === 0 ? { name } : { name, not: [...not] })),
  }));
}

/** Settings at their defaults are not said; a file that says nothing and has no comment goes. */
function editRules(files: HouseStyleFiles, by: (raw: YamlGroup) => YamlGroup): Edited {
  const text = files[PATH] ?? '{}\n';
  const read = readYaml(text, PATH, ruleSettings);
  if (!read.ok) return read;
  const raw: unknown = parseDocument(text).toJS({ maxAliasCount: 50 });
  const after = Object.fromEntries(
    Object.entries(by(isGroup(raw) ? raw : {})).filter(([, value]) => !isUnsaid(value)),
  );
  if (Object.keys(after).length === 0) {
    const { [PATH]: _gone, ...rest } = files;
    const comments = text.split(/\r?\n/u).filter((line) => line.trim().startsWith('#'));
    return ok(comments.length === 0 ? rest : { ...rest, [PATH]: `${comments.join('\n')}\n{}\n` });
  }
  const edited = editYaml(text === '{}\n' ? '' : text, after);
  const reread = readYaml(edited, PATH, ruleSettings);
  return reread.ok ? ok({ ...files, [PATH]: edited }) : reread;
}

function isUnsaid(value: unknown): boolean {
  if (Array.isArray(value) || isGroup(value)) return Object.keys(value).length === 0;
  return value === '' || value === false || value === undefined;
}

/** A level alone is one word. */
function leanLevel(change: NewLevel): unknown {
  const lean = said(change);
  return Object.keys(lean).length === 1 ? change.level : lean;
}

function said(group: object): YamlGroup {
  return Object.fromEntries(
    Object.entries(group).filter(
      ([, value]) => value !== '' && value !== null && value !== undefined,
    ),
  );
}

function groupAt(raw: YamlGroup, key: string): YamlGroup {
  const group = raw[key];
  return isGroup(group) ? group : {};
}

function without(group: YamlGroup, gone: string): YamlGroup {
  return Object.fromEntries(Object.entries(group).filter(([key]) => key !== gone));
}
