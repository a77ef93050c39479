import type { DeskError } from '@shared/contract/desk-error';
import type { ExportMedia } from '@shared/export/export-media';
import {
  inFolder,
  mediaFor,
  withMediaInside,
  writeTarget,
  type CheckedExport,
  type ExportFile,
} from '@shared/export/export-story';
import { isWritten, type TargetId, type WrittenTargetId } from '@shared/house-style/target-ids';
import { err, ok, type Result } from '@shared/result/result';
import { blocked, proofFailed } from './export-refusals';
import type { ExportMakers } from './export-makers';
import { calledOff, isCalledOff, UNWATCHED, type ExportWatch } from './export-watch';
import { packStory } from './pack-story';
import { renderMedia } from './render-media';

/** An export in memory, proved whole: what is left is to write it. */
export interface ReadyExport {
  /** In the order of the targets. */
  readonly files: readonly ExportFile[];
  /** The media that lie beside the files. */
  readonly media: readonly ExportMedia[];
  readonly mediaBytes: ReadonlyMap<string, Uint8Array>;
}

/** What a form needs that is made of others. */
const MADE_OF: Readonly<Record<Exclude<TargetId, WrittenTargetId>, readonly WrittenTargetId[]>> = {
  package: ['page', 'fragment'],
  pdf: ['page'],
};

/**
 * Makes every file of an export in memory: nothing is written before all of it is made and proved. Refuses a story
 * that is stopped; ends at the first part that can't be made, in words.
 */
export async function makeExport(
  checked: CheckedExport,
  targets: readonly TargetId[],
  makers: ExportMakers,
  watch: ExportWatch = UNWATCHED,
): Promise<Result<ReadyExport, DeskError>> {
  if (checked.stopped) return err(blocked(checked.problems));
  const chosen = [...new Set(targets)];
  const loose = chosen.filter(isWritten);
  const needed = [...new Set([...loose, ...madeOf(chosen)])];
  const inside = withMediaInside(checked);
  const written = await writeAll(checked, inside === checked ? needed : loose, watch);
  if (!written.ok) return written;
  const parts = inside === checked ? written : await writeAll(inside, madeOf(chosen), watch);
  if (!parts.ok) return parts;
  const inAll = mediaFor(checked, needed);
  const bytes = await renderMedia(inAll, makers, watch);
  if (!bytes.ok) return bytes;
  if (isCalledOff(watch)) return calledOff();
  const files = [...filesIn(written.value, loose)];
  if (chosen.includes('package')) {
    watch.tell?.('packing', 0, 1);
    const packed = await packStory(
      checked,
      { files: filesIn(parts.value, MADE_OF.package), media: inAll, mediaBytes: bytes.value },
      makers,
    );
    if (!packed.ok) return packed;
    files.push(packed.value);
  }
  if (isCalledOff(watch)) return calledOff();
  return ok({
    files: inFolder(checked, files),
    media: inFolder(checked, mediaFor(checked, loose)),
    mediaBytes: new Map([...bytes.value].map(([path, of]) => [checked.folder + path, of])),
  });
}

/** What has to be written for those of the targets that are made of others. */
function madeOf(targets: readonly TargetId[]): readonly WrittenTargetId[] {
  return targets.flatMap((id) => (isWritten(id) ? [] : MADE_OF[id]));
}

function filesIn(
  written: ReadonlyMap<WrittenTargetId, readonly ExportFile[]>,
  ids: readonly WrittenTargetId[],
): readonly ExportFile[] {
  return ids.flatMap((id) => written.get(id) ?? []);
}

async function writeAll(
  checked: CheckedExport,
  ids: readonly WrittenTargetId[],
  watch: ExportWatch,
): Promise<Result<ReadonlyMap<WrittenTargetId, readonly ExportFile[]>, DeskError>> {
  const written = new Map<WrittenTargetId, readonly ExportFile[]>();
  for (const id of ids) {
    if (isCalledOff(watch)) return calledOff();
    watch.tell?.('writing', written.size, ids.length);
    const files = await writeTarget(checked, id);
    if (!files.ok) return err(proofFailed(files.error));
    written.set(id, files.value);
  }
  return ok(written);
}
