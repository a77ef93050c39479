import { safeUrl } from '@shared/elements/safe-url';
import { err, ok, type Result } from '@shared/result/result';

/** A whole number of words, or none. */
export function readWordCount(text: string): Result<number | null, string> {
  const plain = text.replace(/[\s,.\u00a0\u202f]/gu, '');
  if (plain === '') return ok(null);
  const count = Number(plain);
  if (!/^\d+$/u.test(plain) || count < 1) return err('A whole number of words, such as 800.');
  return count > 1_000_000 ? err('At most 1,000,000 words.') : ok(count);
}

/** A writer's web address, or none. */
export function readAddress(text: string): Result<string, string> {
  const trimmed = text.trim();
  if (trimmed === '') return ok('');
  return safeUrl('author', trimmed) === trimmed
    ? ok(trimmed)
    : err('A full web address, such as https://example.org/name.');
}

/** The tags with one or more added (commas part them); what is there already, in whatever case, is not added twice. */
export function withTags(tags: readonly string[], text: string): string[] {
  const found = text
    .split(/[,，;]/u)
    .map((tag) => tag.trim().replace(/\s+/gu, ' '))
    .filter((tag) => tag !== '');
  return found.reduce<string[]>(
    (all, tag) => {
      const known = all.some((each) => each.toLocaleLowerCase() === tag.toLocaleLowerCase());
      return known || all.length >= 100 ? all : [...all, tag];
    },
    [...tags],
  );
}

/** The list with one item moved by a step; at either end it stays. */
export function moved<T>(list: readonly T[], from: number, step: -1 | 1): T[] {
  const item = list[from];
  const to = from + step;
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
