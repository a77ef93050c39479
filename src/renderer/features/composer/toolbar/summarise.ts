import { TextSelection, type EditorState } from '@tiptap/pm/state';
import type { PageCommandId, PageCommands } from '../commands/page-commands';
import { markType } from '../page/element-types';
import type { SelectionSummary } from '../page/composer-store';

/** The toolbar's commands in its order, and the mark or block that each one sets. */
const TOOLBAR: readonly (readonly [
  id: PageCommandId,
  sets: { readonly mark?: string; readonly block?: string },
])[] = [
  ['strong', { mark: 'strong' }],
  ['emphasis', { mark: 'emphasis' }],
  ['link', { mark: 'link' }],
  ['crosshead', { block: 'crosshead' }],
  ['pull-quote', { block: 'pullQuote' }],
  ['block-quote', { block: 'blockQuote' }],
  ['language-span', { mark: 'languageSpan' }],
];

/** Looking for marks stops after this many characters: a selection of the whole page must not cost a walk. */
const FAR = 4000;

/**
 * What the toolbar shows for a selection of words: only what this field allows. Null for an empty
 * selection, a selected block, and one within a chip or locked words.
 */
export function summariseSelection(
  state: EditorState,
  commands: PageCommands,
): SelectionSummary | null {
  const { selection, doc } = state;
  if (
    !(selection instanceof TextSelection) ||
    selection.empty ||
    !selection.$from.parent.isTextblock
  )
    return null;
  const { from, to, $from } = selection;
  const offered = TOOLBAR.filter(([id]) => commands[id](state)).map(([id]) => id);
  if (offered.length === 0) return null;
  const names = new Set(
    Array.from({ length: $from.depth + 1 }, (_, depth) => $from.node(depth).type.name),
  );
  const active = TOOLBAR.filter(([, { mark, block }]) =>
    mark === undefined
      ? names.has(block ?? '')
      : doc.rangeHasMark(from, Math.min(to, from + FAR), markType(mark)),
  ).map(([id]) => id);
  return { from, to, offered, active: new Set(active) };
}

/** Whether two summaries would be drawn alike. */
export function sameSummary(a: SelectionSummary | null, b: SelectionSummary | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.from === b.from &&
    a.to === b.to &&
    a.offered.join() === b.offered.join() &&
    [...a.active].join() === [...b.active].join()
  );
}
