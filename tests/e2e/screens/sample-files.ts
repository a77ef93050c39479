import { join, resolve } from 'node:path';
import { paintQuay, writePicture } from '../picture';
import { fillDesk } from '../sample-desk/fill-desk';

const TEXT = resolve(import.meta.dirname, '../../../resources/sample/story.txt');

/** What a desk has before it is opened: the settings to start with, and a raw text to take in. */
export interface SampleFiles {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Makes a desk with the sample stories in a folder, one of them open; an empty one on demand. */
export async function makeSampleDesk(userData: string, empty: boolean): Promise<SampleFiles> {
  const settings = { name: 'Hanne Brisk', initials: 'HB' };
  if (empty) return { settings, text: TEXT };
  const picture = join(userData, 'lady-constance.png');
  writePicture(picture, [900, 600], paintQuay);
  const { openStoryId } = await fillDesk(userData, picture);
  return { settings: { ...settings, openStoryId }, text: TEXT };
}
