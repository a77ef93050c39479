import type { Row } from './ledger';

/** How a kind of fault is run. */
export interface FaultRun {
  /** How many times; for a sweep at most how many calls of a kind, Infinity for all of them. */
  readonly runs: number;
  readonly chance: () => number;
  /** An empty folder of its own, on the machine's disk, removed by whoever runs the faults. */
  readonly folder: () => string;
  /** Hears of progress, a line at a time. */
  readonly tell: (line: string) => void;
}

/** A kind of fault: its rows, or in words why it cannot run here. */
export type Fault = (run: FaultRun) => Promise<readonly Row[] | string>;
