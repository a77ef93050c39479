import type { Terminal } from '../src/cli/terminal';

function unasked(): never {
  throw new Error('A picture was to be made');
}

/** What a command has for pictures where it is to need none. */
export const withoutPhotos: Pick<Terminal, 'startPhotos' | 'embed'> = {
  startPhotos: unasked,
  embed: unasked,
};
