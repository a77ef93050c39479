import type { ExportPreset } from '../house-style/export-preset';
import type { HouseStyle } from '../house-style/house-style';
import type { WrittenTargetId } from '../house-style/target-ids';
import type { Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import type { Story } from '../story/story';
import type { Waiver } from '../story/waiver';
import { applyPreset } from './apply-preset';
import { draftName, type DraftCopy } from './draft-mark';
import { mediaOf, type ExportMedia } from './export-media';
import { pageTree } from './page-tree';
import {
  blocksOf,
  draftBlocksOf,
  preflightOf,
  problemsIn,
  waiversOf,
  type Preflight,
  type PreflightOptions,
} from './preflight';
import { prepareStory, type PreparedStory } from './prepare-story';
import { targetOf } from './targets/all-targets';
import { masterOf } from './targets/master';

/** A file to write, by its path below the folder that the desk chose. Text is written as UTF-8, no byte-order mark. */
export interface ExportFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** How a story goes out, whatever it is written as. */
export interface ExportOptions extends PreflightOptions {
  /** Of the house; null or absent: the whole story, its files by its own name. */
  readonly preset?: ExportPreset | null | undefined;
  /**
   * A draft copy goes out with points open that would stop an export, but for what no file could carry. It is named
   * and marked as a draft, or as the proof that the author is to approve. False unless said.
   */
  readonly draft?: DraftCopy | undefined;
}

/** A story that has been through its preflight. */
export interface CheckedExport {
  readonly prepared: PreparedStory;
  /** The story as it is written, and as every file is proved against: without what a preset leaves out. */
  readonly written: PreparedStory;
  readonly preflight: Preflight;
  /** As `problemsIn` the preflight. */
  readonly problems: readonly Problem[];
  /** What was let pass, for the manifest. */
  readonly waivers: readonly Waiver[];
  /** Whether something stands in its way: then nothing of it may be written. */
  readonly stopped: boolean;
  /** Where its files go below the folder that the desk chooses: "" or "2026/03/". */
  readonly folder: string;
  /** What its files are called, without an ending: of `[a-z0-9_-]`, and a draft copy says so. */
  readonly name: string;
}

/** Runs the preflight on a story that is to go out: on all of it, also where a preset leaves parts out. */
export function checkExport(
  story: Story,
  houseStyle: HouseStyle,
  { draft = false, today, style, preset = null }: ExportOptions = {},
): CheckedExport {
  const prepared = prepareStory(story, houseStyle, today, draft);
  const out = applyPreset(story, houseStyle, preset);
  const preflight = preflightOf(prepared, pageTree(prepared), style);
  return {
    prepared,
    written: preset === null ? prepared : prepareStory(out.story, out.houseStyle, today, draft),
    folder: out.folder,
    preflight,
    problems: problemsIn(preflight),
    waivers: waiversOf(preflight),
    stopped: (draft !== false ? draftBlocksOf(preflight) : blocksOf(preflight)).length > 0,
    name: `${out.name}${draftName(draft)}`,
  };
}

/**
 * Writes a checked story as a target and proves it against the story; the problems say how it differs. Paths are made
 * of `[a-z0-9_-]` and dots, and are safe on every system; the folder is not among them. The same story, house style and day give the same bytes.
 */
export async function writeTarget(
  { written, name }: CheckedExport,
  id: WrittenTargetId,
): Promise<Result<readonly ExportFile[], readonly Problem[]>> {
  const target = targetOf(id);
  const made = await target.write(masterOf(written));
  const differences = await target.prove(made, masterOf(written));
  return differences.length > 0
    ? err(differences)
    : ok(made.map(({ ending, content }) => ({ path: `${name}${ending}`, content })));
}

/** The media that go along with targets: only what their files name, each once, in page order. */
export function mediaFor(
  { written }: CheckedExport,
  ids: readonly WrittenTargetId[],
): readonly ExportMedia[] {
  const wanted = ids.map((id) => targetOf(id).media);
  if (wanted.includes('page')) return mediaOf(written, 'page');
  return wanted.includes('article') ? mediaOf(written, 'fragment') : [];
}

/**
 * The same export for a form that holds its media itself: it names them by their place, whatever address of their own
 * a preset gives them.
 */
export function withMediaInside(checked: CheckedExport): CheckedExport {
  const { story, houseStyle, today, draft } = checked.written;
  const { pictures } = houseStyle;
  if (pictures === undefined || pictures.base === '') return checked;
  const inside = { ...houseStyle, pictures: { ...pictures, base: '' } };
  return { ...checked, written: prepareStory(story, inside, today, draft) };
}

/** Files or media where the export puts them. */
export function inFolder<T extends { readonly path: string }>(
  { folder }: Pick<CheckedExport, 'folder'>,
  files: readonly T[],
): readonly T[] {
  return folder === '' ? files : files.map((file) => ({ ...file, path: folder + file.path }));
}

/** A story written as text and forms of text; `main/exports` makes the rest of an export of it. */
export interface StoryExport extends Pick<CheckedExport, 'waivers'> {
  /** In the order of the targets. Empty where something stopped the export. */
  readonly files: readonly ExportFile[];
  readonly media: readonly ExportMedia[];
  /** As `problemsIn` the preflight; in front of them, how a file differs from the story. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a story, writes it for every target that is named, and proves each; if one cannot be proved, none goes out.
 * Writing the files is the caller's part.
 */
export async function exportStory(
  story: Story,
  houseStyle: HouseStyle,
  { targets, ...options }: ExportOptions & { readonly targets: readonly WrittenTargetId[] },
): Promise<StoryExport> {
  const checked = checkExport(story, houseStyle, options);
  const { problems, waivers } = checked;
  const nothing = (differences: readonly Problem[]): StoryExport => ({
    ...{ files: [], media: [], waivers },
    problems: [...differences, ...problems],
  });
  if (checked.stopped) return nothing([]);
  const chosen = [...new Set(targets)];
  const files: ExportFile[] = [];
  for (const id of chosen) {
    const written = await writeTarget(checked, id);
    if (!written.ok) return nothing(written.error);
    files.push(...written.value);
  }
  const media = mediaFor(checked, chosen);
  return { files: inFolder(checked, files), media: inFolder(checked, media), problems, waivers };
}
