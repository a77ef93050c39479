import type { DeskError } from './desk-error';

/** A dictionary of the desk's own that can't be read, with the reason. */
export function dictionaryUnreadable(id: string, reason: string): DeskError {
  return {
    code: 'file-unreadable',
    message: `The dictionary ${id} can't be used: ${reason}.`,
    copy: 'The story is as it was; its spelling is not checked.',
    wayOn:
      'Put both files of the dictionary into the folder “dictionaries” again, or choose another.',
  };
}
