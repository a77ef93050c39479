import type { CommandValues } from './command';
import { EXIT, stop, type Exit, type Step } from './stop';
import type { Terminal } from './terminal';

/** One of the things that a command does: `house list`, `rules test DIR`. */
export interface Action {
  /** What it is done with, in words ("a folder"); null where it takes nothing. */
  readonly takes: string | null;
  readonly run: (file: string, values: CommandValues, terminal: Terminal) => Promise<Step<Exit>>;
}

/** Runs the action that the first word names with what follows; anything else is a fault of usage. */
export async function runAction(
  command: string,
  actions: Readonly<Record<string, Action>>,
  [name = '', ...rest]: readonly string[],
  values: CommandValues,
  terminal: Terminal,
): Promise<Step<Exit>> {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action === undefined)
    return stop(EXIT.usage, `Say what to do: ${Object.keys(actions).join(', ')}.`);
  const [file = ''] = rest;
  if (action.takes !== null && file === '')
    return stop(EXIT.usage, `${command} ${name} takes ${action.takes}.`);
  if (rest.length > (action.takes === null ? 0 : 1))
    return stop(EXIT.usage, `${command} ${name} takes no “${rest.at(-1) ?? ''}”.`);
  return action.run(file, values, terminal);
}
