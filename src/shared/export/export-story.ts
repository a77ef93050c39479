import type { HouseStyle } from '../house-style/house-style';
import type { WrittenTargetId } from '../house-style/target-ids';
import type { Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import type { Story } from '../story/story';
import type { Waiver } from '../story/waiver';
import { draftName, type DraftCopy } from './draft-mark';
import { exportMedia, type ExportMedia } from './export-media';
import { slugOf } from './file-names';
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
  /**
   * A draft copy goes out with points open that would stop an export, but for what no file could carry. It is named
   * and marked as a draft, or as the proof that the author is to approve. False unless said.
   */
  readonly draft?: DraftCopy | undefined;
}

/** A story that has been through its preflight. */
export interface CheckedExport {
  readonly prepared: PreparedStory;
  readonly preflight: Preflight;
  /** As `problemsIn` the preflight. */
  readonly problems: readonly Problem[];
  /** What was let pass, for the manifest. */
  readonly waivers: readonly Waiver[];
  /** Whether something stands in its way: then nothing of it may be written. */
  readonly stopped: boolean;
  /** What its files are called, without an ending: of `[a-z0-9-]`, and a draft copy says so. */
  readonly name: string;
}

/** Runs the preflight on a story that is to go out. */
export function checkExport(
  story: Story,
  houseStyle: HouseStyle,
  { draft = false, today, style }: ExportOptions = {},
): CheckedExport {
  const prepared = prepareStory(story, houseStyle, today, draft);
  const preflight = preflightOf(prepared, pageTree(prepared), style);
  return {
    prepared,
    preflight,
    problems: problemsIn(preflight),
    waivers: waiversOf(preflight),
    stopped: (draft !== false ? draftBlocksOf(preflight) : blocksOf(preflight)).length > 0,
    name: `${slugOf(story)}${draftName(draft)}`,
  };
}

/**
 * Writes a checked story as a target and proves it against the story; the problems say how it differs. Paths are made
 * of `[a-z0-9-]`, dots and `/`, and are safe on every system. The same story, house style and day give the same bytes.
 */
export async function writeTarget(
  { prepared, name }: CheckedExport,
  id: WrittenTargetId,
): Promise<Result<readonly ExportFile[], readonly Problem[]>> {
  const target = targetOf(id);
  const made = await target.write(masterOf(prepared));
  const differences = await target.prove(made, masterOf(prepared));
  return differences.length > 0
    ? err(differences)
    : ok(made.map(({ ending, content }) => ({ path: `${name}${ending}`, content })));
}

/** The media that go along with targets: only what their files name, each once, in page order. */
export function mediaFor(
  { prepared: { story, houseStyle } }: CheckedExport,
  ids: readonly WrittenTargetId[],
): readonly ExportMedia[] {
  const wanted = ids.map((id) => targetOf(id).media);
  if (wanted.includes('page')) return exportMedia(story, houseStyle, 'page');
  return wanted.includes('article') ? exportMedia(story, houseStyle, 'fragment') : [];
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
  return { files, media: mediaFor(checked, chosen), problems, waivers };
}
