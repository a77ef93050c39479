import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { styleFaulty, styleMissing } from '@shared/contract/house-style-failures';
import { wholeStyle } from '@shared/house-style/change-style';
import { readStyleFile, STYLE_FILE_BYTES, writeStyleFile } from '@shared/house-style/style-file';
import { err, ok, type Result } from '@shared/result/result';
import { durableWrite, type DurableWrite } from '../exports/durable-write';
import { readChosenFile } from '../imports/read-file';
import { onDisk } from './on-disk';
import type { StyleShelf } from './style-shelf';

/** A style file as it was looked at: nothing is written yet. */
export type StyleFileLook = NonNullable<Reply<'house-style:choose'>>;

/** Writes the form in force of a style as one file, durably. Refuses a file that is there, unless it may be replaced. */
export function exportStyle(
  shelf: StyleShelf,
  id: string,
  file: string,
  existing: DurableWrite['existing'] = 'replace',
): Promise<Result<{ file: string }, DeskError>> {
  return onDisk('The house style is as it was.', async () => {
    const shelved = await shelf.shelved(id);
    if (!shelved.ok) return shelved;
    const { inForce } = shelved.value;
    if (inForce === null) return err(styleMissing(id));
    const bytes = await writeStyleFile(inForce.files);
    if (!bytes.ok) return err(styleFaulty(bytes.error));
    await durableWrite(file, bytes.value, { existing });
    return ok({ file });
  });
}

/**
 * Reads and checks a style file, and says which style it would replace; writes nothing. Faults of the file come
 * as problems; a failure is only what keeps the file from being read at all.
 */
export async function lookAtStyleFile(
  shelf: StyleShelf,
  path: string,
): Promise<Result<StyleFileLook, DeskError>> {
  const received = await readChosenFile(path, STYLE_FILE_BYTES);
  if (!received.ok) return received;
  const { name, bytes } = received.value;
  const files = await readStyleFile(bytes);
  if (!files.ok) return ok({ name, files: {}, problems: files.error, replaces: null });
  const whole = wholeStyle(files.value);
  if (!whole.ok) return ok({ name, files: files.value, problems: whole.error, replaces: null });
  const { id } = whole.value.style;
  const there = await shelf.shelved(id);
  const replaces = there.ok
    ? {
        id,
        files: there.value.inForce?.files ?? there.value.present,
        own: there.value.own,
      }
    : null;
  return ok({ name, files: files.value, problems: [], replaces });
}
