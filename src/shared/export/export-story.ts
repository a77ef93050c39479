import type { HouseStyle } from '../house-style/house-style';
import type { Problem } from '../result/problem';
import type { Story } from '../story/story';
import { exportMedia, type ExportMedia } from './export-media';
import { slugOf } from './file-names';
import { pageTree } from './page-tree';
import { problemsOf, stopsExport } from './preflight';
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
  /** In the order of the targets. Empty where a problem of level "error" stopped the export. */
  readonly files: readonly ExportFile[];
  /** Only what the files name, each once, in page order. */
  readonly media: readonly ExportMedia[];
  readonly problems: readonly Problem[];
}

/**
 * Checks a story, writes it out for every target that is named, and proves each against the story; if one cannot be
 * proved, none goes out. Paths are made of `[a-z0-9-]`, dots and `/`, and are safe on every system; writing them is
 * the caller's part. The same story, house style and day give the same bytes. `today` (YYYY-MM-DD) is the day that
 * rights are checked for, that of the story's last change without it.
 */
export async function exportStory(
  story: Story,
  houseStyle: HouseStyle,
  { targets, today }: { readonly targets: readonly TargetId[]; readonly today?: string },
): Promise<StoryExport> {
  const prepared = prepareStory(story, houseStyle, today);
  const problems = problemsOf(prepared, pageTree(prepared));
  if (stopsExport(problems)) return { files: [], media: [], problems };
  const files: ExportFile[] = [];
  const chosen = [...new Set(targets)].map(targetOf);
  for (const target of chosen) {
    const made = await target.write(masterOf(prepared));
    const differences = await target.prove(made, masterOf(prepared));
    if (differences.length > 0)
      return { files: [], media: [], problems: [...differences, ...problems] };
    for (const { ending, content } of made)
      files.push({ path: `${slugOf(story)}${ending}`, content });
  }
  const wanted = (['page', 'article'] as const).find((media) =>
    chosen.some((target) => target.media === media),
  );
  const media =
    wanted === undefined
      ? []
      : exportMedia(story, houseStyle, wanted === 'page' ? 'page' : 'fragment');
  return { files, media, problems };
}
