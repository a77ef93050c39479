import type { Exit, Step } from './stop';
import type { Terminal } from './terminal';

/** Every switch that any command has; each command takes those that it names. */
export interface CommandValues {
  readonly as?: string;
  readonly draft?: boolean;
  readonly force?: boolean;
  readonly format?: string;
  readonly help?: boolean;
  readonly house?: string;
  readonly json?: boolean;
  readonly 'min-level'?: string;
  readonly out?: string;
  readonly preset?: string;
  readonly styles?: string;
  readonly template?: string;
  readonly 'time-zone'?: string;
  readonly to?: string;
  readonly 'vale-config'?: string;
}

/** A command: what it is called with, what it says of itself, and what it does. */
export interface Command {
  readonly summary: string;
  readonly usage: string;
  /** Switches that it takes, each with the words of its help. */
  readonly options: Readonly<Partial<Record<keyof CommandValues, string>>>;
  /** How many files it takes; a command of many files, or with commands of its own, looks to that itself. */
  readonly files: 0 | 1 | 'own';
  readonly run: (
    files: readonly string[],
    values: CommandValues,
    terminal: Terminal,
  ) => Promise<Step<Exit>>;
}
