import { COMMANDS, type CommandId } from '@shared/contract/commands';
import type { ComposerHandle } from '../../features/composer/page/composer-handle';
import type { Handlers } from './handlers';

/** Commands whose keys mean the field that is being typed in, wherever it is. */
const OF_ANY_FIELD = new Set<CommandId>(['undo', 'redo']);

/** What the page can carry out now, handed to it. */
export function pageHandlers(
  page: ComposerHandle | null,
  runnable: ReadonlySet<CommandId>,
): Handlers {
  if (page === null) return {};
  const ids = COMMANDS.map(({ id }) => id).filter((id) => runnable.has(id) || OF_ANY_FIELD.has(id));
  return Object.fromEntries(ids.map((id) => [id, () => runOnPage(page, id)]));
}

function runOnPage(page: ComposerHandle, id: CommandId): void {
  const { activeElement } = document;
  const isField =
    activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- a field's own undo history is reached by this old call alone
  if (isField && OF_ANY_FIELD.has(id)) document.execCommand(id);
  else page.run(id);
}
