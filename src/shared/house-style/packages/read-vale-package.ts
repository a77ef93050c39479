import { parseDocument } from 'yaml';
import { problem, type Problem } from '../../result/problem';
import { readYaml } from '../../templates/yaml-source';
import { editYaml } from '../edit-yaml';
import { cardPath, type RuleFiles } from '../rulebook/rule-files';
import { ruleCard } from '../rulebook/rule-card';
import { readRule } from '../rules/read-rule';
import { isGroup } from '../yaml-words';
import { findStyles, type FoundFile } from './find-styles';
import { makeRenamer, nameGiver, packName } from './pack-names';
import {
  leadsOut,
  PACKAGE_LIMITS,
  type UnsupportedPart,
  type ValePack,
  type ValePackage,
} from './vale-package';
import { wordLines } from './word-lines';

/**
 * Reads a Vale package from the text of its files by path, in any layout that packages come in. `name` is that of
 * its folder or zip, without the ending. Names of styles and rules are made fit for a house style's folder; a
 * style that is called as something of the house is renamed. What is not run here is listed with file and line and
 * comes in all the same. Refuses, with a problem and no packs, paths that lead out and more files than are taken.
 */
export function readValePackage(
  files: Readonly<Record<string, string>>,
  { name }: { readonly name: string },
): ValePackage {
  const paths = Object.keys(files);
  const astray = paths.find(leadsOut);
  if (astray !== undefined)
    return refused(`“${astray.slice(0, 80)}” in it would lead out of its folder`);
  if (paths.length > PACKAGE_LIMITS.files)
    return refused(`it holds ${paths.length} files, more than are taken`);
  const { rules, cards } = findStyles(files, name);
  const named = namesFor(rules);
  const problems: Problem[] = [...named.renamedPacks];
  const packs = [...named.packs].map(([style, pack]) =>
    readPack({ files, cards, style, pack, names: named, problems }),
  );
  const words = (list: string): readonly string[] => wordsIn(files, list);
  const whole = { accept: words('accept'), reject: words('reject') };
  const isEmpty = packs.length === 0 && whole.accept.length + whole.reject.length === 0;
  if (isEmpty) problems.push(fault('There are no Vale rules and no word lists in it.'));
  const found = allRules(packs);
  return {
    packs: packs.map((pack) => ({ ...pack, unsupported: unsupportedIn(pack, found) })),
    ...whole,
    problems,
  };
}

function refused(why: string): ValePackage {
  const problems = [fault(`The package was not taken in: ${why}.`)];
  return { packs: [], accept: [], reject: [], problems };
}

function fault(words: string, level: Problem['level'] = 'error'): Problem {
  return { ...problem('package-refused', words, 'package'), level };
}

interface Names {
  /** Style as the package calls it → the name of its pack, and of its rules by the package's names. */
  readonly packs: ReadonlyMap<string, PackNames>;
  readonly rename: (text: string) => string;
  readonly renamedPacks: readonly Problem[];
}

interface PackNames {
  readonly name: string;
  readonly rules: readonly { readonly name: string; readonly from: FoundFile }[];
}

function namesFor(found: readonly FoundFile[]): Names {
  const givePack = nameGiver('Pack');
  const packs = new Map<string, PackNames>();
  for (const style of new Set(found.map((each) => each.style))) {
    const giveRule = nameGiver('Rule');
    const rules = found.filter((each) => each.style === style);
    packs.set(style, {
      name: givePack(packName(style)),
      rules: rules.map((from) => ({ name: giveRule(from.rule), from })),
    });
  }
  const renamed = [...packs].flatMap(([style, { name, rules }]) =>
    rules.map((rule) => [`${style}.${rule.from.rule}`, `${name}.${rule.name}`] as const),
  );
  return {
    packs,
    rename: makeRenamer(new Map(renamed.filter(([before, after]) => before !== after))),
    renamedPacks: [...packs]
      .filter(([style, { name }]) => style !== name)
      .map(([style, { name }]) =>
        fault(`The style “${style.slice(0, 80)}” comes in as “${name}”.`, 'suggestion'),
      ),
  };
}

interface PackSource {
  readonly files: Readonly<Record<string, string>>;
  readonly cards: readonly FoundFile[];
  readonly style: string;
  readonly pack: PackNames;
  readonly names: Names;
  /** Takes what is said of files that do not come in. */
  readonly problems: Problem[];
}

function readPack({ files, cards, style, pack, names, problems }: PackSource): ValePack {
  const rules: Record<string, string> = {};
  for (const { name, from } of pack.rules) {
    const text = files[from.path] ?? '';
    if (text.length > PACKAGE_LIMITS.characters) {
      problems.push(
        fault(`“${from.path}” is far too long for a rule and stays behind.`, 'warning'),
      );
      continue;
    }
    const path = `${pack.name}/${name}.yml`;
    rules[path] = names.rename(text);
    const card = cards.find((each) => each.style === style && each.rule === from.rule);
    if (card === undefined) continue;
    const read = cardFrom(files[card.path] ?? '', card.path);
    if (typeof read === 'string') rules[cardPath(path)] = read;
    else problems.push(...read.map((each) => ({ ...each, level: 'warning' as const })));
  }
  return { name: pack.name, rules, unsupported: [] };
}

/** A card of another desk: its cures are proposed, never put in with all the others. */
function cardFrom(text: string, path: string): string | readonly Problem[] {
  const read = readYaml(text, path, ruleCard);
  if (!read.ok) return read.error;
  if (read.value.value.fix !== 'safe') return text;
  const raw: unknown = parseDocument(text).toJS({ maxAliasCount: 50 });
  return isGroup(raw) ? editYaml(text, { ...raw, fix: 'review' }) : text;
}

function allRules(packs: readonly ValePack[]): RuleFiles {
  return Object.fromEntries(packs.flatMap(({ rules }) => Object.entries(rules)));
}

function unsupportedIn({ rules }: ValePack, all: RuleFiles): readonly UnsupportedPart[] {
  const find = (name: string) => {
    const file = `${name.replace('.', '/')}.yml`;
    const yaml = Object.hasOwn(all, file) ? all[file] : undefined;
    return yaml === undefined ? null : { yaml, file };
  };
  return Object.entries(rules).flatMap(([file, text]): UnsupportedPart[] => {
    const name = ruleNameOf(file);
    if (name === null) return [];
    const { rule, problems } = readRule(text, file, name, find);
    return problems.map(({ where = file, message }) => ({
      file,
      line: Number(/:(\d+)$/u.exec(where)?.[1] ?? 1),
      why: message.startsWith(`${where}: `) ? message.slice(where.length + 2) : message,
      runs: rule !== null,
    }));
  });
}

function ruleNameOf(file: string): `${string}.${string}` | null {
  const [, style, rule] = /^([^/]+)\/([^/.]+)\.yml$/u.exec(file) ?? [];
  return style === undefined || rule === undefined ? null : `${style}.${rule}`;
}

/** The words of all vocabularies of a package, where Vale 3 keeps them and where Vale 2 did. */
function wordsIn(files: Readonly<Record<string, string>>, list: string): readonly string[] {
  const place = new RegExp(`(?:^|/)(?:config/vocabularies|Vocab)/[^/]+/${list}\\.txt$`, 'u');
  const lists = Object.keys(files).filter((path) => place.test(path));
  return [...new Set(lists.sort().flatMap((path) => wordLines(files[path] ?? '')))];
}
