import type { DeskError } from '@shared/contract/desk-error';
import type { Level, Problem } from '@shared/result/problem';
import { err, type Result } from '@shared/result/result';

/** How a command ends: done; blocked or errors found; used wrongly; unreadable, or the disk refused. */
export const EXIT = { done: 0, blocked: 1, usage: 2, unreadable: 3 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Why a command stops before its end, with the lines that say so. */
export interface Stop {
  readonly exit: Exclude<Exit, 0>;
  readonly lines: readonly string[];
}

/** What a step of a command gives: its value, or the reason to stop. */
export type Step<T> = Result<T, Stop>;

const LEVELS: Readonly<Record<Level, string>> = {
  error: 'Must fix',
  warning: 'Should fix',
  suggestion: 'Consider',
};

/** Stops with an exit code and what to say. */
export function stop(exit: Stop['exit'], ...lines: string[]): Step<never> {
  return err({ exit, lines });
}

/** Stops because something cannot be read, with every problem found in it. */
export function stopForProblems(opening: string, problems: readonly Problem[]): Step<never> {
  return stop(EXIT.unreadable, opening, ...problems.map(({ message }) => `  ${message}`));
}

/** Stops for a failure of the disk; where a file is in the way it names the switch that replaces it. */
export function stopForFailure({ code, message, copy, wayOn }: DeskError): Step<never> {
  const next =
    code === 'file-exists' ? 'Name another place, or replace what is there with --force.' : wayOn;
  return stop(EXIT.unreadable, [message, copy, next].join(' '));
}

/** A problem as one line: how much it matters, where it stands, what to do. */
export function problemLine({ level, where, message }: Problem): string {
  return `${LEVELS[level]}${where === undefined ? '' : ` (${where})`}: ${message}`;
}
