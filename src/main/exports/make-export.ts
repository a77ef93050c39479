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
import { printedPictures } from '@shared/export/pdf/print-page';
import { isWritten, type TargetId, type WrittenTargetId } from '@shared/house-style/target-ids';
import { err, ok, type Result } from '@shared/result/result';
import { blocked, proofFailed } from './export-refusals';
import type { ExportMakers } from './export-makers';
import { calledOff, isCalledOff, UNWATCHED, type ExportWatch } from './export-watch';
import { packStory } from './pack-story';
import { makePdf } from './pdf/make-pdf';
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
  const inAll = mediaOf(checked, chosen);
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
  if (chosen.includes('pdf')) {
    watch.tell?.('printing', 0, 1);
    const printed = await printStory(inside, inAll, bytes.value, makers, watch);
    if (!printed.ok) return printed;
    files.push(printed.value);
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

/** Everything that any of the targets shows; paper shows each picture once, in its usual size. */
function mediaOf(checked: CheckedExport, targets: readonly TargetId[]): readonly ExportMedia[] {
  const written = targets.flatMap((id) => (isWritten(id) ? [id] : id === 'pdf' ? [] : MADE_OF[id]));
  const media = mediaFor(checked, written);
  if (!targets.includes('pdf')) return media;
  const known = new Set(media.map(({ path }) => path));
  const printed = printedPictures(withMediaInside(checked).written);
  const more = mediaFor(checked, ['page']).filter(
    ({ path }) => printed.has(path) && !known.has(path),
  );
  return [...media, ...more];
}

function printStory(
  checked: CheckedExport,
  media: readonly ExportMedia[],
  bytes: ReadonlyMap<string, Uint8Array>,
  { pdf, records }: ExportMakers,
  { signal }: ExportWatch,
): Promise<Result<ExportFile, DeskError>> {
  if (pdf === null) throw new Error('There is nothing to print with');
  const types = new Map(records.map(({ hash, type }) => [hash, type]));
  const pictures = media.flatMap(({ path, hash, rendition }) => {
    const type = rendition?.type ?? types.get(hash);
    const held = bytes.get(path);
    return type === undefined || held === undefined ? [] : [[path, { bytes: held, type }] as const];
  });
  return makePdf(checked, new Map(pictures), pdf, signal);
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
