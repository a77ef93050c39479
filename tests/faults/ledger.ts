import type { Verdict } from './verdict';

/** Everything that a kind of fault showed, for one row of the table. */
export interface Row {
  readonly fault: string;
  readonly runs: number;
  readonly lost: number;
  readonly unopened: number;
  readonly falseSaved: number;
  /** Programs that came down by themselves. */
  readonly broke: number;
  /** Ms from a word in the copy to its acknowledged commit. Empty where it was not measured. */
  readonly atRisk: readonly number[];
  /** Ms from opening to the story read. */
  readonly recovery: readonly number[];
  /** What the row cannot say in figures. */
  readonly notes: readonly string[];
}

/** Adds up the runs of one fault. */
export class Ledger {
  readonly #fault: string;
  readonly #verdicts: Verdict[] = [];
  readonly #atRisk: number[] = [];
  readonly #notes = new Map<string, number>();
  #broke = 0;

  constructor(fault: string) {
    this.#fault = fault;
  }

  add(verdict: Verdict, atRisk: readonly number[] = []): void {
    this.#verdicts.push(verdict);
    this.#atRisk.push(...atRisk);
  }

  /** Notes that a program came down by itself, with what it said. */
  broke(trouble: string): void {
    this.#broke += 1;
    // Without numbers, which differ each time, the same trouble is one note.
    this.note(
      `came down: ${trouble.trim().replaceAll(/\d+/gu, '…').replaceAll(/\s+/gu, ' ').slice(0, 200)}`,
    );
  }

  /** Counts something that happened in a run. */
  note(what: string): void {
    this.#notes.set(what, (this.#notes.get(what) ?? 0) + 1);
  }

  get row(): Row {
    const sum = (of: (verdict: Verdict) => number): number =>
      this.#verdicts.reduce((total, verdict) => total + of(verdict), 0);
    return {
      fault: this.#fault,
      runs: this.#verdicts.length,
      lost: sum(({ lost }) => lost),
      unopened: sum(({ opens }) => (opens ? 0 : 1)),
      falseSaved: sum(({ falseSaved }) => falseSaved),
      broke: this.#broke,
      atRisk: this.#atRisk,
      recovery: this.#verdicts.map(({ recovery }) => recovery),
      notes: [...this.#notes].map(([what, times]) => `${what} × ${times}`),
    };
  }
}

/** Whether nothing was lost, left shut or promised in vain, and nothing came down. */
export function held({ lost, unopened, falseSaved, broke }: Row): boolean {
  return lost === 0 && unopened === 0 && falseSaved === 0 && broke === 0;
}

/** Median, 99th percentile and greatest, in whole ms; a dash where there is none. */
export function spread(times: readonly number[]): string {
  if (times.length === 0) return '–';
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  return [at(0.5), at(0.99), at(1)].map((time) => time.toFixed(0)).join(' / ');
}

const HEAD = [
  'fault',
  'runs',
  'lost',
  'shut',
  'false',
  'broke',
  'at risk p50/p99/max',
  'recovery p50/p99/max',
];
const WIDTHS = [34, 6, 6, 6, 6, 6, 22, 22];

/** A row of the table as a line, with its notes below. */
export function rowLines(row: Row): string[] {
  const cells = [
    row.fault,
    String(row.runs),
    String(row.lost),
    String(row.unopened),
    String(row.falseSaved),
    String(row.broke),
    spread(row.atRisk),
    spread(row.recovery),
  ];
  return [line(cells), ...row.notes.map((note) => `    ${note}`)];
}

/** The table's head. Times are in ms. */
export function headLine(): string {
  return line(HEAD);
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0))
    .join(' ')
    .trimEnd();
}
