import { COMMANDS, type CommandId } from '@shared/contract/commands';
import type { PaletteEntry } from '../../features/palette/palette-entry';
import { commandIcon } from './command-icons';

/** Commands that make no sense from the palette: it is open already, or the page's own keys do it better. */
const LEFT_OUT = new Set<CommandId>(['commands', 'next-region', 'previous-region']);

/** What some labels mean outside their menu. */
const LABELS: Readonly<Partial<Record<CommandId, string>>> = {
  'insert-menu': 'Insert…',
  'insert-photo': 'Insert photo…',
  'insert-editors-note': 'Insert editor’s note',
  'insert-author-bio': 'Insert author bio',
  'insert-contributor-call': 'Insert contributor call',
  'insert-correction': 'Insert correction',
  'insert-clarification': 'Insert clarification',
  'insert-update': 'Insert update',
  'insert-audio': 'Insert audio to come',
  'insert-section-break': 'Insert section break',
  'insert-link-card': 'Insert link card',
  'non-breaking-space': 'Insert non-breaking space',
  'special-characters': 'Insert special character…',
  'toggle-library': 'Show or hide the library',
  'library-window': 'Go to the library window',
  'toggle-inspector': 'Show or hide the inspector',
  contributors: 'Go to contributors',
  photos: 'Go to the photo library',
  'show-house-style': 'Go to House style',
  'show-furniture': 'Go to furniture',
  'show-review': 'Go to review',
  'show-publish': 'Go to publish',
  'show-history': 'Go to history',
};

/** Rows for the commands that can run now. */
export function commandEntries(
  enabled: readonly CommandId[],
  run: (command: CommandId) => void,
): PaletteEntry[] {
  const can = new Set(enabled);
  return COMMANDS.filter(({ id }) => can.has(id) && !LEFT_OUT.has(id)).map(({ id, label }) => ({
    id,
    group: 'Commands',
    label: LABELS[id] ?? label,
    command: id,
    icon: commandIcon(id),
    run: () => run(id),
  }));
}
