import { dayIn } from '../house-style/day-in';
import type { ExportPreset } from '../house-style/export-preset';
import type { HouseStyle } from '../house-style/house-style';
import { DEVICE_NAME, filledPattern, type PathToken } from '../house-style/path-pattern';
import type { Story } from '../story/story';
import { safeName, slugOf } from './file-names';

/** Longest file name before its ending, and all folders with their slashes, in characters: Windows has room for 260. */
const LONGEST_NAME = 80;
const LONGEST_FOLDERS = 120;

/** What a story says for each name that a pattern may hold. */
export type PathValues = Readonly<Record<PathToken, string>>;

/**
 * The values of a story, each of `[a-z0-9-]` or "". The day is that of publication, else of the last update, else
 * of the story's beginning, by the house's clock: it does not depend on when one exports.
 */
export function pathValues(story: Story, houseStyle: HouseStyle): PathValues {
  const { publishedAt, updatedAt, createdAt, section, language, id } = story;
  const day = dayIn(publishedAt ?? updatedAt ?? createdAt, houseStyle.timeZone);
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    slug: slugOf(story),
    year,
    month,
    day: date,
    section: safeName(section.trim() === '' ? houseStyle.publication.section : section),
    lang: safeName(language),
    id: safeName(id),
  };
}

/** Where the files of an export go. */
export interface ExportPaths {
  /** Below the folder that the desk chose: "" or "2026/03/"; `/` on every system. */
  readonly folder: string;
  /** Before the ending of each file. */
  readonly name: string;
}

/**
 * The paths that a preset gives a story: of `[a-z0-9_-]` between slashes, never out of the folder, never a device of
 * Windows, at most 120 characters of folders and 80 of name. A folder that the story has no word for is left out.
 */
export function pathsOf(
  { folder, fileName }: Pick<ExportPreset, 'folder' | 'fileName'>,
  values: PathValues,
): ExportPaths {
  const parts = folder.split('/');
  const longest = Math.min(LONGEST_NAME, Math.floor(LONGEST_FOLDERS / parts.length) - 1);
  const folders = parts
    .map((part) => filledPart(part, values, longest))
    .filter((part) => part !== '');
  return {
    folder: folders.map((part) => `${part}/`).join(''),
    name: filledPart(fileName, values, LONGEST_NAME) || filledPart('{slug}', values, LONGEST_NAME),
  };
}

/** An address with a story's values; a part that the story has no word for is left out. */
export function filledBase(base: string, values: PathValues): string {
  return filledPattern(base, values).replace(/(?<![:/])\/{2,}/gu, '/');
}

function filledPart(pattern: string, values: PathValues, longest: number): string {
  const name = filledPattern(pattern, values)
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/gu, '-')
    .replace(/-{2,}/gu, '-')
    .slice(0, longest)
    .replace(/^[_-]+|[_-]+$/gu, '');
  return DEVICE_NAME.test(name) ? `${name}-story` : name;
}
