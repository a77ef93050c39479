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
import type { HeldPicture } from '@shared/export/targets/docx/hold-pictures';
import { isWritten, type TargetId, type WrittenTargetId } from '@shared/house-style/target-ids';
import { err, ok, type Result } from '@shared/result/result';
import { blocked, proofFailed } from './export-refusals';
import type { ExportMakers } from './export-makers';
import { calledOff, isCalledOff, UNWATCHED, type ExportWatch } from './export-watch';
import { wordWithPictures } from './hold-pictures';
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

/** Forms that hold their media themselves, so that they name them by their place, whatever a preset says. */
const HOLDS_MEDIA: ReadonlySet<TargetId> = new Set<TargetId>(['docx']);

/** What a form needs that is made of others. */
const MADE_OF: Readonly<Record<Exclude<TargetId, WrittenTargetId>, readonly WrittenTargetId[]>> = {
  package: ['page', 'fragment'],
  // The page is printed as it is for paper, and proved there.
  pdf: [],
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
  const inside = withMediaInside(checked);
  const parts = partsOf(chosen, checked, inside);
  const written = await writeAll(parts, watch);
  if (!written.ok) return written;
  const printed = printedPictures(inside.written);
  const inAll = mediaOf(checked, chosen, printed);
  const bytes = await renderMedia(inAll, makers, watch);
  if (!bytes.ok) return bytes;
  if (isCalledOff(watch)) return calledOff();
  const shown = shownPictures(inAll, printed, bytes.value, makers);
  const files: ExportFile[] = [];
  for (const id of loose)
    for (const file of filesOf(id, HOLDS_MEDIA.has(id) ? inside : checked, written.value)) {
      const whole = wordWithPictures(file, shown);
      if (!whole.ok) return whole;
      files.push(whole.value);
    }
  if (chosen.includes('package')) {
    watch.tell?.('packing', 0, 1);
    const packed = await packStory(
      checked,
      {
        files: MADE_OF.package.flatMap((id) => filesOf(id, inside, written.value)),
        media: inAll,
        mediaBytes: bytes.value,
      },
      makers,
    );
    if (!packed.ok) return packed;
    files.push(packed.value);
  }
  if (chosen.includes('pdf')) {
    watch.tell?.('printing', 0, 1);
    if (makers.pdf === null) throw new Error('There is nothing to print with');
    const pdf = await makePdf(inside, shown, makers.pdf, watch.signal);
    if (!pdf.ok) return pdf;
    files.push(pdf.value);
  }
  if (isCalledOff(watch)) return calledOff();
  return ok({
    files: inFolder(checked, files),
    media: inFolder(checked, mediaFor(checked, loose)),
    mediaBytes: new Map([...bytes.value].map(([path, of]) => [checked.folder + path, of])),
  });
}

/** A form to be written, of the export as it is or as one that holds its media itself. */
interface Part {
  readonly id: WrittenTargetId;
  readonly of: CheckedExport;
}

/** All that has to be written for the targets, each once. */
function partsOf(
  targets: readonly TargetId[],
  checked: CheckedExport,
  inside: CheckedExport,
): readonly Part[] {
  const parts: Part[] = [];
  const want = (id: WrittenTargetId, of: CheckedExport): void => {
    if (!parts.some((part) => part.id === id && part.of === of)) parts.push({ id, of });
  };
  for (const id of targets)
    if (isWritten(id)) want(id, HOLDS_MEDIA.has(id) ? inside : checked);
    else for (const part of MADE_OF[id]) want(part, inside);
  return parts;
}

/** A part with its files. */
interface WrittenPart extends Part {
  readonly files: readonly ExportFile[];
}

function filesOf(
  id: WrittenTargetId,
  of: CheckedExport,
  written: readonly WrittenPart[],
): readonly ExportFile[] {
  return written.find((part) => part.id === id && part.of === of)?.files ?? [];
}

/** Everything that any of the targets shows; paper and a Word file show each picture once, in its usual size. */
function mediaOf(
  checked: CheckedExport,
  targets: readonly TargetId[],
  printed: ReadonlySet<string>,
): readonly ExportMedia[] {
  const written = targets.flatMap((id) => (isWritten(id) ? [id] : id === 'pdf' ? [] : MADE_OF[id]));
  const media = mediaFor(checked, written);
  if (!targets.includes('pdf') && !targets.includes('docx')) return media;
  const known = new Set(media.map(({ path }) => path));
  const more = mediaFor(checked, ['page']).filter(
    ({ path }) => printed.has(path) && !known.has(path),
  );
  return [...media, ...more];
}

/** The pictures that paper and a Word file show, by the names that they have there. */
function shownPictures(
  media: readonly ExportMedia[],
  printed: ReadonlySet<string>,
  bytes: ReadonlyMap<string, Uint8Array>,
  { records }: ExportMakers,
): ReadonlyMap<string, HeldPicture> {
  const recordOf = new Map(records.map((record) => [record.hash, record]));
  return new Map(
    media.flatMap(({ path, hash, rendition }): [string, HeldPicture][] => {
      const made = rendition ?? recordOf.get(hash);
      const held = bytes.get(path);
      if (made === undefined || held === undefined || !printed.has(path)) return [];
      const { type, width, height } = made;
      return [[path, { bytes: held, type, width, height }]];
    }),
  );
}

async function writeAll(
  parts: readonly Part[],
  watch: ExportWatch,
): Promise<Result<readonly WrittenPart[], DeskError>> {
  const written: WrittenPart[] = [];
  for (const part of parts) {
    if (isCalledOff(watch)) return calledOff();
    watch.tell?.('writing', written.length, parts.length);
    const files = await writeTarget(part.of, part.id);
    if (!files.ok) return err(proofFailed(files.error));
    written.push({ ...part, files: files.value });
  }
  return ok(written);
}
