import type { Level } from '../../result/problem';
import { DEFAULT_COPY_OPTIONS, type CopyOptions } from './documents/copy-options';
import { fitsGlob } from './file-glob';
import type { ValeSettings } from './vale-ini';

/** What is to be done with one file: which rules it is checked by, and what of it they see. */
export interface FileSettings {
  readonly basedOnStyles: readonly string[];
  /** "Style.Rule" → off, on, or on at a level; it goes before the styles. */
  readonly rules: Readonly<Record<string, boolean | Level>>;
  readonly options: CopyOptions;
  /** The ending whose format the file has, after [formats]: "md". */
  readonly format: string;
}

/** Vale does not read what is in a `figure` unless SkippedScopes says so (vale-cli/vale#274). */
const VALE_SKIPS = [...DEFAULT_COPY_OPTIONS.skippedScopes, 'figure'];

/**
 * A project's settings for the file at this path ("/" between folders). Of the sections that fit, the last that
 * names styles sets them, and each switches rules over those before it; [*] goes before all others.
 */
export function settingsForFile(settings: ValeSettings, path: string): FileSettings {
  const sections = settings.sections
    .filter(({ glob }) => fitsGlob(glob, path))
    .sort((a, b) => Number(b.glob === '*') - Number(a.glob === '*'));
  const ending = /\.(?<ending>[^./]*)$/u.exec(path)?.groups?.['ending'] ?? '';
  const { ignoredScopes, skippedScopes, ignoredClasses } = settings;
  return {
    basedOnStyles: sections.findLast(({ basedOnStyles }) => basedOnStyles)?.basedOnStyles ?? [],
    rules: Object.fromEntries(sections.flatMap(({ rules }) => Object.entries(rules))),
    options: {
      tokenIgnores: sections.flatMap(({ tokenIgnores }) => tokenIgnores),
      blockIgnores: sections.flatMap(({ blockIgnores }) => blockIgnores),
      ignoredScopes: ignoredScopes.length > 0 ? ignoredScopes : DEFAULT_COPY_OPTIONS.ignoredScopes,
      skippedScopes: skippedScopes.length > 0 ? skippedScopes : VALE_SKIPS,
      ignoredClasses: [...DEFAULT_COPY_OPTIONS.ignoredClasses, ...ignoredClasses],
    },
    format: Object.hasOwn(settings.formats, ending) ? (settings.formats[ending] ?? ending) : ending,
  };
}

/** Whether a rule runs on the file: false, or the level that the settings give it; true is the rule's own. */
export function levelOfRule(
  rule: string,
  { rules, basedOnStyles }: Pick<FileSettings, 'rules' | 'basedOnStyles'>,
): boolean | Level {
  const own = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
  return own ?? basedOnStyles.includes(rule.split('.')[0] ?? '');
}
