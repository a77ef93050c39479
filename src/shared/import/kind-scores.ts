import type { LineKind } from './line-kind';

/** How well each kind fits a line: log-odds by hand, where 0 is "no more than chance"; a kind left out cannot be. */
export type Scores = Readonly<Partial<Record<LineKind, number>>>;
