import type { DeskError } from '@shared/contract/desk-error';
import type { ExportMedia } from '@shared/export/export-media';
import {
  mediaFor,
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
  const needed = [...new Set(chosen.flatMap((id) => (isWritten(id) ? [id] : MADE_OF[id])))];
  const written = await writeAll(checked, needed, watch);
  if (!written.ok) return written;
  const filesOf = (ids: readonly WrittenTargetId[]): readonly ExportFile[] =>
    ids.flatMap((id) => written.value.get(id) ?? []);
  const inAll = mediaFor(checked, needed);
  const bytes = await renderMedia(inAll, makers, watch);
  if (!bytes.ok) return bytes;
  if (isCalledOff(watch)) return calledOff();
  const files = [...filesOf(loose)];
  if (chosen.includes('package')) {
    watch.tell?.('packing', 0, 1);
    const packed = await packStory(
      checked,
      { files: filesOf(MADE_OF.package), media: inAll, mediaBytes: bytes.value },
      makers,
    );
    if (!packed.ok) return packed;
    files.push(packed.value);
  }
  if (isCalledOff(watch)) return calledOff();
  return ok({ files, media: mediaFor(checked, loose), mediaBytes: bytes.value });
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
