import type { DeskError } from '@shared/contract/desk-error';
import { styleFaulty } from '@shared/contract/house-style-failures';
import {
  fileChanges,
  removeTemplate,
  writeSettings,
  writeTemplate,
} from '@shared/house-style/edit-style-files';
import type { HouseStyle, HouseStyleFiles } from '@shared/house-style/house-style';
import { readHouseStyle } from '@shared/house-style/read-house-style';
import type { Problem } from '@shared/result/problem';
import { err, ok, type Result } from '@shared/result/result';
import type { Desk } from '../../../desk/desk';
import { styleChanges, type StyleChange } from './style-changes';
import { tidyStyle } from './tidy-style';

/**
 * Writes what differs between `base` and `now` into the style’s files; all else in them stays as it is.
 * Gives the style as it then reads. Refuses as a whole what would leave a fault, and says so.
 */
export async function saveStyle(
  desk: Desk,
  base: HouseStyle,
  now: HouseStyle,
  isUsed: (templateId: string) => boolean,
): Promise<Result<HouseStyle, DeskError>> {
  const read = await desk.ask('house-style:read', { id: base.id });
  if (!read.ok) return read;
  const before = read.value.files;
  const tidy = tidyStyle(now);
  const after = writeChanges(before, tidy, styleChanges(base, tidy), isUsed);
  if (!after.ok) return err(styleFaulty(after.error));
  const style = readHouseStyle(after.value);
  if (!style.ok) return err(styleFaulty(style.error));
  const changes = fileChanges(before, after.value);
  if (Object.keys(changes).length === 0) return ok(style.value);
  const written = await desk.ask('house-style:write', { id: base.id, changes });
  return written.ok ? ok(style.value) : written;
}

/** Settings first, then templates; what goes goes last, when nothing places it any more. */
function writeChanges(
  before: HouseStyleFiles,
  now: HouseStyle,
  changes: readonly StyleChange[],
  isUsed: (templateId: string) => boolean,
): Result<HouseStyleFiles, Problem[]> {
  const settings = changes.some(({ kind }) => kind === 'setting');
  let files = settings ? writeSettings(before, now) : ok(before);
  for (const change of changes) {
    if (!files.ok) return files;
    if (change.kind === 'template')
      files = writeTemplate(files.value, change.template, { inUse: isUsed(change.template.id) });
  }
  for (const change of changes) {
    if (!files.ok) return files;
    if (change.kind === 'removed') files = removeTemplate(files.value, change.template.id);
  }
  return files;
}
