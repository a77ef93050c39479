import type { ReceivedFile } from '@shared/contract/channels';
import { showToast } from '../ui/toast-store';
import { isPictureFile } from '../desk/picture-file';
import type { Controls } from './controls';
import { fileBytes } from './read-file';
import { whenFree } from './window-ui';
import { sayFailure } from './say-failure';

/** No call takes more than so many bytes. */
const MOST = 64 * 1024 * 1024;

/** Pictures and sound belong on the page; all else is copy to take in. */
export function isPicture(file: File): boolean {
  return /^audio\//u.test(file.type) || isPictureFile(file);
}

/** Fetches a file that was given at the start, or by a second start of the program. */
export async function fetchPendingFile({ desk, ui }: Controls): Promise<void> {
  // What is asked for is no longer pending: it is fetched when it can be shown.
  await whenFree(ui);
  const pending = await desk.ask('import:pending', {});
  if (pending.ok && pending.value !== null)
    ui.setState({ layer: { kind: 'import', file: pending.value } });
  else if (!pending.ok) sayFailure(pending.error);
}

/**
 * Reads a dropped file: copy for the import preview, a bundle for main, which says by an event what has become of it.
 * Refuses one that is too large to cross the bridge.
 */
export async function takeDroppedFile({ desk, ui }: Controls, file: File): Promise<void> {
  const received = await readFile(file);
  if (typeof received === 'string') showToast(received);
  else if (isBundle(file)) {
    const taken = await desk.ask('hand-off:receive', received);
    if (!taken.ok) sayFailure(taken.error);
  } else {
    await whenFree(ui);
    ui.setState({ layer: { kind: 'import', file: received } });
  }
}

function isBundle({ name }: File): boolean {
  return /\.standfirst$/iu.test(name);
}

async function readFile(file: File): Promise<ReceivedFile | string> {
  if (file.size > MOST)
    return isBundle(file)
      ? `${file.name} is larger than 64 MB: open it with File, Take in a file. Nothing was taken in.`
      : `${file.name} was not taken in: it is larger than 64 MB.`;
  const bytes = await fileBytes(file);
  return bytes === null
    ? `${file.name} could not be read. Nothing was taken in.`
    : { name: file.name, bytes };
}
