import type { HouseStyle } from '../house-style/house-style';
import type { Problem } from '../result/problem';
import type { Story } from '../story/story';
import { exportMedia, type ExportMedia } from './export-media';
import { slugOf } from './file-names';
import { writeStory, type ExportTarget } from './page';

/** A text file to write, by its path below the folder that the desk chose. UTF-8, no byte-order mark. */
export interface ExportFile {
  readonly path: string;
  readonly text: string;
}

/** An export ready to be written, and what was found on the way. */
export interface StoryExport {
  /** Empty where a problem of level "error" stopped the export. */
  readonly files: readonly ExportFile[];
  /** Only what the page or its head names, each file once, in page order. */
  readonly media: readonly ExportMedia[];
  readonly problems: readonly Problem[];
}

/**
 * Writes a story out: one HTML file, proved against the story, and the list of its media. Paths are
 * made of `[a-z0-9-]`, one dot and `/`, and are safe on every system; writing them is the caller's part.
 */
export function exportFiles(
  story: Story,
  houseStyle: HouseStyle,
  { target, today }: { readonly target: ExportTarget; readonly today?: string },
): StoryExport {
  const { html, problems } = writeStory(story, houseStyle, target, today);
  if (html === null) return { files: [], media: [], problems };
  const path = `${slugOf(story)}${target === 'page' ? '' : '.fragment'}.html`;
  return { files: [{ path, text: html }], media: exportMedia(story, houseStyle, target), problems };
}
