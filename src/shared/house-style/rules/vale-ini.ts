import { problem, type Level, type Problem } from '../../result/problem';
import { ignorePattern } from './documents/copy-options';
import { iniLines, type IniLine } from './ini-lines';

/** What `.vale.ini` says of the files whose path fits a glob. */
export interface ValeSection {
  readonly glob: string;
  /** Null: the section does not say. */
  readonly basedOnStyles: readonly string[] | null;
  /** "Style.Rule" → off, on, or on at a level. */
  readonly rules: Readonly<Record<string, boolean | Level>>;
  readonly tokenIgnores: readonly RegExp[];
  readonly blockIgnores: readonly RegExp[];
}

/** A Vale project's settings. */
export interface ValeSettings {
  /** As written: relative to the file's own folder. Null: none is named. */
  readonly stylesPath: string | null;
  /** As in Vale, warning unless named. */
  readonly minAlertLevel: Level;
  readonly vocab: readonly string[];
  /** File ending → the ending whose format it has: "mdx" → "md". */
  readonly formats: Readonly<Record<string, string>>;
  readonly ignoredScopes: readonly string[];
  readonly skippedScopes: readonly string[];
  readonly ignoredClasses: readonly string[];
  /** In the order of the file. */
  readonly sections: readonly ValeSection[];
}

/** A section while its lines are read. */
interface OpenSection {
  readonly glob: string;
  basedOnStyles: string[] | null;
  readonly rules: Record<string, boolean | Level>;
  readonly tokenIgnores: RegExp[];
  readonly blockIgnores: RegExp[];
}

const LEVELS: readonly Level[] = ['suggestion', 'warning', 'error'];
/** Vale's settings that are not read, by what is done instead. */
const UNSUPPORTED: Readonly<Record<string, string>> = {
  Packages: 'nothing is fetched, the styles in StylesPath are used as they are',
  NLPEndpoint: 'no text leaves this machine',
  WordTemplate: 'matches are by whole words, as in Vale without it',
  DictionaryPath: 'the desk’s dictionaries are used',
  Transform: 'the file is read as it is',
  Lang: 'sentences are told apart by Unicode’s rules',
  View: 'the file is read by its kind',
  IgnorePatterns: 'it was renamed BlockIgnores',
};

/**
 * Reads a Vale project's settings. What is not understood is a problem with its file and line, and is passed
 * over; the rest stands.
 */
export function readValeIni(
  text: string,
  file: string,
): { readonly settings: ValeSettings; readonly problems: readonly Problem[] } {
  const { lines, unread } = iniLines(text);
  const problems = unread.map((line) =>
    fault(file, line, 'there is neither a [section] nor a setting'),
  );
  const sections = new Map<string, OpenSection>();
  const formats: Record<string, string> = {};
  const core: IniLine[] = [];
  for (const line of lines) {
    const words =
      line.section === ''
        ? coreFault(line, core)
        : line.section.toLowerCase() === 'formats'
          ? formatFault(line, formats)
          : sectionFault(line, sectionOf(sections, line.section));
    if (words !== null) problems.push(fault(file, line.line, words));
  }
  return { settings: settingsOf(core, formats, [...sections.values()]), problems };
}

function settingsOf(
  core: readonly IniLine[],
  formats: Readonly<Record<string, string>>,
  sections: readonly ValeSection[],
): ValeSettings {
  const last = (key: string): string | null =>
    core.findLast((line) => line.key === key)?.value ?? null;
  const all = (key: string): string[] =>
    core.filter((line) => line.key === key).flatMap(({ value }) => listOf(value));
  return {
    stylesPath: last('StylesPath'),
    minAlertLevel: LEVELS.find((level) => level === last('MinAlertLevel')) ?? 'warning',
    vocab: all('Vocab'),
    formats,
    ignoredScopes: all('IgnoredScopes'),
    skippedScopes: all('SkippedScopes'),
    ignoredClasses: all('IgnoredClasses'),
    sections,
  };
}

const CORE = [
  'StylesPath',
  'MinAlertLevel',
  'Vocab',
  'IgnoredScopes',
  'SkippedScopes',
  'IgnoredClasses',
];

function coreFault(line: IniLine, core: IniLine[]): string | null {
  if (!CORE.includes(line.key)) return unknown(line.key);
  if (line.key === 'MinAlertLevel' && !LEVELS.some((level) => level === line.value))
    return `MinAlertLevel is suggestion, warning or error, not “${line.value}”`;
  core.push(line);
  return null;
}

function formatFault({ key, value }: IniLine, formats: Record<string, string>): string | null {
  formats[key] = value;
  return null;
}

function sectionOf(sections: Map<string, OpenSection>, glob: string): OpenSection {
  const known = sections.get(glob);
  if (known) return known;
  const made = { glob, basedOnStyles: null, rules: {}, tokenIgnores: [], blockIgnores: [] };
  sections.set(glob, made);
  return made;
}

function sectionFault({ key, value }: IniLine, section: OpenSection): string | null {
  switch (key) {
    case 'BasedOnStyles':
      section.basedOnStyles = [...(section.basedOnStyles ?? []), ...listOf(value)];
      return null;
    case 'TokenIgnores':
      return ignoreFault(value, section.tokenIgnores);
    case 'BlockIgnores':
      return ignoreFault(value, section.blockIgnores);
    default:
      return key.includes('.') ? ruleFault(key, value, section.rules) : unknown(key);
  }
}

function ruleFault(
  rule: string,
  value: string,
  rules: Record<string, boolean | Level>,
): string | null {
  const level = LEVELS.find((one) => one === value.toLowerCase());
  if (level === undefined && !/^(?:yes|no)$/iu.test(value))
    return `${rule} is YES, NO, suggestion, warning or error, not “${value}”`;
  rules[rule] = level ?? value.toLowerCase() === 'yes';
  return null;
}

function ignoreFault(value: string, patterns: RegExp[]): string | null {
  const refused = listOf(value).filter((source) => {
    const pattern = ignorePattern(source);
    if (pattern !== null) patterns.push(pattern);
    return pattern === null;
  });
  return refused.length === 0 ? null : `“${refused.join('”, “')}” is no pattern`;
}

/** Values are parted by commas; a comma of a value itself stands behind "\". */
function listOf(value: string): string[] {
  return value
    .split(/(?<!\\),/u)
    .map((one) => one.replaceAll('\\,', ',').trim())
    .filter((one) => one !== '');
}

function unknown(key: string): string {
  const instead = Object.hasOwn(UNSUPPORTED, key) ? UNSUPPORTED[key] : undefined;
  return instead === undefined
    ? `there is no setting “${key}” here`
    : `${key} is not supported: ${instead}`;
}

function fault(file: string, line: number, words: string): Problem {
  const where = `${file}:${line}`;
  return { ...problem('vale-setting', `${where}: ${words}.`, where), level: 'warning' };
}
