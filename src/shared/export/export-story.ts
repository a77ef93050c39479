import type { HouseStyle } from '../house-style/house-style';
import type { Problem } from '../result/problem';
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
  type PreflightOptions,
} from './preflight';
import { prepareStory } from './prepare-story';
import { targetOf } from './targets/all-targets';
import { masterOf } from './targets/master';
import type { TargetId } from './targets/target';

/** A file to write, by its path below the folder that the desk chose. Text is written as UTF-8, no byte-order mark. */
export interface ExportFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** An export ready to be written, and what was found on the way. */
export interface StoryExport {
  /** In the order of the targets. Empty where something stopped the export. */
  readonly files: readonly ExportFile[];
  /** Only what the files name, each once, in page order. */
  readonly media: readonly ExportMedia[];
  /** As `problemsIn` the preflight; in front of them, how a file differs from the story. */
  readonly problems: readonly Problem[];
  /** What was let pass, for the manifest. */
  readonly waivers: readonly Waiver[];
}

/** How a story goes out. */
export interface ExportOptions extends PreflightOptions {
  readonly targets: readonly TargetId[];
  /**
   * A draft copy goes out with points open that would stop an export, but for what no file could carry. It is named
   * and marked as a draft, or as the proof that the author is to approve. False unless said.
   */
  readonly draft?: DraftCopy | undefined;
}

/**
 * Runs the preflight on a story, writes it out for every target that is named, and proves each against the story; if
 * one cannot be proved, none goes out. Paths are made of `[a-z0-9-]`, dots and `/`, and are safe on every system;
 * writing them is the caller's part. The same story, house style and day give the same bytes.
 */
export async function exportStory(
  story: Story,
  houseStyle: HouseStyle,
  { targets, draft = false, today, style }: ExportOptions,
): Promise<StoryExport> {
  const prepared = prepareStory(story, houseStyle, today, draft);
  const preflight = preflightOf(prepared, pageTree(prepared), style);
  const [problems, waivers] = [problemsIn(preflight), waiversOf(preflight)];
  const stopped = (differences: readonly Problem[]): StoryExport => ({
    files: [],
    media: [],
    problems: [...differences, ...problems],
    waivers,
  });
  if ((draft !== false ? draftBlocksOf(preflight) : blocksOf(preflight)).length > 0)
    return stopped([]);
  const files: ExportFile[] = [];
  const name = `${slugOf(story)}${draftName(draft)}`;
  const chosen = [...new Set(targets)].map(targetOf);
  for (const target of chosen) {
    const made = await target.write(masterOf(prepared));
    const differences = await target.prove(made, masterOf(prepared));
    if (differences.length > 0) return stopped(differences);
    for (const { ending, content } of made) files.push({ path: `${name}${ending}`, content });
  }
  const wanted = (['page', 'article'] as const).find((media) =>
    chosen.some((target) => target.media === media),
  );
  const media =
    wanted === undefined
      ? []
      : exportMedia(story, houseStyle, wanted === 'page' ? 'page' : 'fragment');
  return { files, media, problems, waivers };
}
