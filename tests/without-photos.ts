import type { Terminal } from '../src/cli/terminal';

function unasked(): never {
  throw new Error('A picture or a Word file was to be read or made');
}

/** What a command has for pictures and Word files where it is to need none. */
export const withoutPhotos: Pick<Terminal, 'startPhotos' | 'embed' | 'readWord'> = {
  readWord: unasked,
  startPhotos: unasked,
  embed: unasked,
};
