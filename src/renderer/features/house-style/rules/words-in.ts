import type { RuleFiles } from '@shared/house-style/rulebook/rule-files';

/** The words of a list: its lines without comments and blanks. */
export function wordsIn(files: RuleFiles, list: 'accept' | 'reject'): readonly string[] {
  return (files[`words/${list}.txt`] ?? '')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
