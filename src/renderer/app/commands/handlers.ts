import { COMMANDS, type CommandId } from '@shared/contract/commands';

/** What each command does; a command without a handler cannot run now. */
export type Handlers = Readonly<Partial<Record<CommandId, () => void>>>;

/** The commands that can run: those with a handler, and of those that need a story only where one is open. */
export function enabledCommands(handlers: Handlers, storyOpen: boolean): CommandId[] {
  return COMMANDS.filter(
    ({ id, story }) => handlers[id] !== undefined && (storyOpen || !story),
  ).map(({ id }) => id);
}

/** Later handlers win over earlier ones. */
export function joinHandlers(...parts: readonly Handlers[]): Handlers {
  return Object.assign({}, ...parts) as Handlers;
}
