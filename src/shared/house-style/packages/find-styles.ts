import { CARD_ENDING } from '../rulebook/rule-files';
import { readValeIni } from '../rules/vale-ini';
import { EXTRAS, isSettingsName } from './vale-package';

/** A file of a package under the names that it has there. */
export interface FoundFile {
  readonly style: string;
  readonly rule: string;
  readonly path: string;
}

/** Where the rules of a package stand, and the cards of packages that Standfirst wrote. */
export interface FoundStyles {
  readonly rules: readonly FoundFile[];
  readonly cards: readonly FoundFile[];
}

type Files = Readonly<Record<string, string>>;

/**
 * Finds the styles of a Vale package in the layouts that packages come in: below the StylesPath of its settings,
 * in a folder `styles`, or any folders with rules in them. `name` is that of the package, for rules that stand in
 * no folder. Files that are no rules make no style.
 */
export function findStyles(files: Files, name: string): FoundStyles {
  const paths = Object.keys(files).sort();
  const rules = paths.filter((path) => path.endsWith('.yml') && !path.endsWith(CARD_ENDING));
  const roots = [stylesPath(files), stylesFolder(paths)].filter((root) => root !== null);
  const found = roots
    .map((root) => withRules(files, belowRoot(rules, root)))
    .find((each) => each.length > 0);
  const extras = rules.filter((path) => path.includes(`${EXTRAS}/not-run/`));
  return {
    rules: [
      ...(found ?? withRules(files, byFolder(rules, name))),
      ...extras.flatMap((path) => namedBy(path, '.yml')),
    ],
    cards: paths
      .filter((path) => path.endsWith(CARD_ENDING))
      .flatMap((path) => namedBy(path, CARD_ENDING)),
  };
}

/** The folder that a package's settings name for its styles; null without settings at the top. */
function stylesPath(files: Files): string | null {
  const ini = Object.keys(files)
    .filter((path) => isSettingsName(path.split('/').at(-1) ?? '') && path.split('/').length <= 2)
    .sort((a, b) => a.split('/').length - b.split('/').length)[0];
  if (ini === undefined) return null;
  const named = readValeIni(files[ini] ?? '', ini).settings.stylesPath;
  return named === null ? null : joined(ini.split('/').slice(0, -1), named);
}

/** The folder `styles` that stands highest. */
function stylesFolder(paths: readonly string[]): string | null {
  const found = paths.flatMap((path) => {
    const at = path.split('/').indexOf('styles');
    return at < 0 ? [] : [path.split('/').slice(0, at + 1)];
  });
  return found.sort((a, b) => a.length - b.length)[0]?.join('/') ?? null;
}

function joined(folder: readonly string[], path: string): string | null {
  const parts = [...folder];
  for (const part of path.split(/[/\\]/u)) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function belowRoot(paths: readonly string[], root: string): FoundFile[] {
  const start = root === '' ? '' : `${root}/`;
  return paths.flatMap((path) => {
    const parts = path.startsWith(start) ? path.slice(start.length).split('/') : [];
    const [style = ''] = parts;
    if (parts.length < 2 || ['config', 'Vocab', EXTRAS].includes(style)) return [];
    return [{ style, rule: ruleOf(path), path }];
  });
}

function byFolder(paths: readonly string[], name: string): FoundFile[] {
  return paths
    .filter((path) => !path.includes(`${EXTRAS}/`))
    .map((path) => ({ style: path.split('/').at(-2) ?? name, rule: ruleOf(path), path }));
}

/** Only a style that has a rule is one: other programs keep their settings in YAML too. */
function withRules(files: Files, found: readonly FoundFile[]): FoundFile[] {
  const styles = new Set(
    found
      .filter(({ path }) => /^["']?extends["']?\s*:/mu.test(files[path] ?? ''))
      .map(({ style }) => style),
  );
  return found.filter(({ style }) => styles.has(style));
}

function namedBy(path: string, ending: string): FoundFile[] {
  const style = path.split('/').at(-2);
  return style === undefined ? [] : [{ style, rule: ruleOf(path, ending), path }];
}

function ruleOf(path: string, ending = '.yml'): string {
  return (path.split('/').at(-1) ?? '').slice(0, -ending.length);
}
