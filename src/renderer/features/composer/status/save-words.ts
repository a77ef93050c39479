import type { DeskError } from '@shared/contract/desk-error';
import { thisMachine, type Platform } from '../../../ui/platform';
import type { SaveState } from '../../../desk/open-story/save-state';

/** Why a save failed, as it follows "Not saved". */
const REASONS: Readonly<Partial<Record<DeskError['code'], string>>> = {
  'disk-full': 'disk is full',
  'disk-failed': 'disk failed',
  'library-unavailable': 'library cannot be reached',
  'story-changed-elsewhere': 'changed in another window',
  'story-missing': 'story is no longer in the library',
};

/** The save state in the desk's words. */
export function saveWords(state: SaveState, platform: Platform): string {
  switch (state.kind) {
    case 'saved':
      return `Saved · ${thisMachine(platform)}${state.at === null ? '' : ` ${clock(state.at)}`}`;
    case 'unsaved':
      return 'Edited';
    case 'saving':
      return 'Saving…';
    case 'failed':
      return `Not saved · ${REASONS[state.error.code] ?? 'something went wrong'}`;
    case 'read-only':
      return 'Read only · the library cannot be written';
  }
}

function clock(moment: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );
}
