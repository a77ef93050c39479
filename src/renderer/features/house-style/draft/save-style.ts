import type { DeskError } from '@shared/contract/desk-error';
import { styleFaulty } from '@shared/contract/house-style-failures';
import { changedFiles } from '@shared/house-style/change-style';
import {
  fileChanges,
  removeTemplate,
  writeSettings,
  writeTemplate,
} from '@shared/house-style/edit-style-files';
import type { HouseStyleFiles } from '@shared/house-style/house-style';
import { readHouseStyle } from '@shared/house-style/read-house-style';
import { isRulePath, type RuleFiles } from '@shared/house-style/rulebook/rule-files';
import type { Problem } from '@shared/result/problem';
import { err, ok, type Result } from '@shared/result/result';
import type { Desk } from '../../../desk/desk';
import type { EditedStyle } from './edited-style';
import { styleChanges, type StyleChange } from './style-changes';
import { tidyStyle } from './tidy-style';

/**
 * Writes what differs between `base` and `now` into the style’s files; all else in them stays as it is.
 * Gives the style as it then reads. Refuses as a whole what would leave a fault, and says so.
 */
export async function saveStyle(
  desk: Desk,
  base: EditedStyle,
  now: EditedStyle,
  isUsed: (templateId: string) => boolean,
): Promise<Result<EditedStyle, DeskError>> {
  const read = await desk.ask('house-style:read', { id: base.id });
  if (!read.ok) return read;
  const before = read.value.files;
  const tidy = tidyStyle(now);
  const edited = writeChanges(before, tidy, styleChanges(base, tidy), isUsed);
  if (!edited.ok) return err(styleFaulty(edited.error));
  const after = changedFiles(edited.value, fileChanges(base.ruleFiles, tidy.ruleFiles));
  const style = readHouseStyle(after);
  if (!style.ok) return err(styleFaulty(style.error));
  const saved = { ...style.value, ruleFiles: rulesAmong(after) };
  const changes = fileChanges(before, after);
  if (Object.keys(changes).length === 0) return ok(saved);
  const written = await desk.ask('house-style:write', { id: base.id, changes });
  return written.ok ? ok(saved) : written;
}

/** Settings first, then templates; what goes goes last, when nothing places it any more. */
function writeChanges(
  before: HouseStyleFiles,
  now: EditedStyle,
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

function rulesAmong(files: HouseStyleFiles): RuleFiles {
  return Object.fromEntries(Object.entries(files).filter(([path]) => isRulePath(path)));
}
