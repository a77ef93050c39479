import { z } from 'zod';
import { readYaml } from '../../templates/yaml-source';
import type { Problem } from '../../result/problem';
import type { RuleFiles } from './rule-files';
import { ruleLevel, type RuleLevel } from './rule-settings';

const profile = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** BCP 47 tag of the English that it writes. */
  language: z.string(),
  levels: z.record(z.string(), ruleLevel).default({}),
});
/** What one kind of desk makes of the pack: levels that differ from the rules' own. */
export type Profile = z.infer<typeof profile>;

/** Profiles of a pack by their id, and the faults of those that can't be read. */
export interface Profiles {
  readonly all: readonly Profile[];
  readonly problems: readonly Problem[];
}

/** Reads `profiles/*.yml`. A faulty one is left out and told. */
export function readProfiles(files: RuleFiles): Profiles {
  const read = Object.keys(files)
    .filter((path) => /^profiles\/[^/]+\.yml$/u.test(path))
    .sort()
    .map((path) => readYaml(files[path] ?? '', path, profile));
  return {
    all: read.flatMap((each) => (each.ok ? [each.value.value] : [])),
    problems: read.flatMap((each) => (each.ok ? [] : each.error)),
  };
}

/** The profile that a house goes by: the one that it names, else the first for its English, else none. */
export function profileFor({ all }: Profiles, wanted: string, language: string): Profile | null {
  const named = all.find(({ id }) => id === wanted);
  if (wanted !== '' || named !== undefined) return named ?? null;
  const english = language === 'en-US' ? 'ap' : 'uk';
  return all.find(({ id }) => id === english) ?? null;
}

/** The levels of a profile, none for none. */
export function levelsOf(profileInForce: Profile | null): Readonly<Record<string, RuleLevel>> {
  return profileInForce?.levels ?? {};
}
