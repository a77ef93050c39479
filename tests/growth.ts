import process from 'node:process';

/** What work of two sizes costs. Counted is the time of this process alone: a clock would count the machine's other work too. */
export interface Growth {
  /** Milliseconds of work that the long one cost at its best. */
  readonly long: number;
  /** How many times as much that is as the short one cost at its best: about the ratio of their sizes, unless work grows faster. */
  readonly ratio: number;
}

/** Milliseconds of this process that work costs while it runs. */
export function workOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return since(before);
}

/** Does short and long work in turns, and compares the best of each. */
export async function growth(
  short: () => unknown,
  long: () => unknown,
  turns = 7,
): Promise<Growth> {
  const best = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
  for (let turn = 0; turn < turns; turn += 1) {
    best.short = Math.min(best.short, await costOf(short));
    best.long = Math.min(best.long, await costOf(long));
  }
  return { long: best.long, ratio: best.long / best.short };
}

async function costOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return since(before);
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
