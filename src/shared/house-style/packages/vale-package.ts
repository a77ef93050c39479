import type { Problem } from '../../result/problem';
import type { RuleFiles } from '../rulebook/rule-files';

/** What of a package Standfirst does not do, at its place. */
export interface UnsupportedPart {
  /** "Google/Ordinal.yml". */
  readonly file: string;
  readonly line: number;
  readonly why: string;
  /** Whether the rule runs all the same, without what is named. */
  readonly runs: boolean;
}

/** One style of a package: its rules, and what of them is not run here. */
export interface ValePack {
  /** Fit for a folder of a house style. */
  readonly name: string;
  /** Rules ("Google/We.yml") and, of packages that Standfirst wrote, their cards beside them. */
  readonly rules: RuleFiles;
  readonly unsupported: readonly UnsupportedPart[];
}

/** A Vale package as read. Nothing of it is in force. */
export interface ValePackage {
  readonly packs: readonly ValePack[];
  readonly accept: readonly string[];
  readonly reject: readonly string[];
  readonly problems: readonly Problem[];
}

/** What a package may measure at most. `file` is of the zip, `total` and `part` of what is unpacked, in bytes. */
export const PACKAGE_LIMITS = {
  file: 20_000_000,
  total: 40_000_000,
  part: 4_000_000,
  /** Of one file's text; a house style's files have no more. */
  characters: 1_000_000,
  /** Files that are read, and files that a zip may list. */
  files: 10_000,
  listed: 40_000,
} as const;

/** The folder of a package for what only Standfirst reads: cards, and rules that are not run. */
export const EXTRAS = '.standfirst';

/**
 * Whether a file of a package is looked at: rules, cards, settings and word lists, in no hidden folder but
 * Standfirst's own. All others are left where they are.
 */
export function isPackagePath(path: string): boolean {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  const isHidden = parts.some((part) => part.startsWith('.') && part !== EXTRAS);
  if (isHidden || parts.includes('__MACOSX') || parts.includes('node_modules')) return false;
  return (
    isSettingsName(name) || /^(?:accept|reject)\.txt$/u.test(name) || /^[^.].*\.yml$/u.test(name)
  );
}

/** Whether a file is one that Vale takes for its settings. */
export function isSettingsName(name: string): boolean {
  return /^[._]?vale\.ini$/u.test(name);
}

/** Whether a path leads out of the folder that it is read in, on any system. */
export function leadsOut(path: string): boolean {
  return (
    /^(?:[/\\]|[a-z]:)/iu.test(path) ||
    /[\\\0]/u.test(path) ||
    path.split('/').some((part) => part === '..')
  );
}
