import type { DeskError } from '@shared/contract/desk-error';
import { thisMachine, type Platform } from '../ui/platform';
import type { SaveState } from './open-story/save-state';

/** Why a save failed, as it follows "Not saved". */
const REASONS: Readonly<Partial<Record<DeskError['code'], string>>> = {
  'disk-full': 'disk is full',
  'disk-failed': 'disk failed',
  'library-unavailable': 'library cannot be reached',
  'story-changed-elsewhere': 'changed in another window',
  'story-missing': 'story is no longer in the library',
  'contributor-changed-elsewhere': 'changed elsewhere',
  'contributor-missing': 'no longer in the register',
  'media-missing': 'no longer in the library',
};

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** The save state of a story or a record, in the desk's words. */
export function saveWords(state: SaveState, platform: Platform): string {
  switch (state.kind) {
    case 'saved':
      return savedWords(state.at === null ? null : new Date(state.at), platform);
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

/** "Saved · this computer 12:04"; without the time where it is not known. */
export function savedWords(at: Date | null, platform: Platform): string {
  return `Saved · ${thisMachine(platform)}${at === null ? '' : ` ${CLOCK.format(at)}`}`;
}
