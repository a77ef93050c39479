import { cpuUsage } from 'node:process';

/**
 * What a desk types into the search, each as it stands after every letter: a common word, one of the middle, rare ones, two
 * and three words, a beginning, a phrase, a word that is nowhere. None twice.
 */
export function typedQueries(words: readonly string[], phrase: string): readonly string[] {
  const word = (rank: number) => words[rank] ?? '';
  const wanted = [
    ...[4, 60, 700, 2500, 9000, 30_000, 55_000].map(word),
    `${word(300)} ${word(1200)}`,
    `${word(5000)} ${word(20)}`,
    `${word(150)} ${word(8000)} ${word(40)}`,
    `${word(20_000)} ${word(21_000)}`,
    `"${phrase}"`,
    'zyzzyva',
  ];
  return [
    ...new Set(
      wanted
        .flatMap((query) => Array.from(query, (_letter, at) => query.slice(0, at + 1)))
        .map((query) => query.trim())
        .filter((query) => query !== '' && query !== '"'),
    ),
  ];
}

/** Times of runs, in milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** The middle, the 95th of a hundred and the longest. */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
}

/** What work took: by the clock, and what of it the process itself was given. Milliseconds. */
export interface Took {
  readonly clock: number;
  readonly own: number;
}

/** Runs `work` and gives how long it took. */
export function timed(work: () => unknown): Took {
  const before = cpuUsage();
  const start = performance.now();
  work();
  const clock = performance.now() - start;
  const { user, system } = cpuUsage(before);
  return { clock, own: (user + system) / 1000 };
}
