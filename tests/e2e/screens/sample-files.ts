import { join, resolve } from 'node:path';
import { paintQuay, writePicture } from '../picture';
import { fillDesk } from '../sample-desk/fill-desk';
import { fillRegister } from '../sample-desk/fill-register';

const TEXT = resolve(import.meta.dirname, '../../../resources/sample/story.txt');

/** What a desk has before it is opened: the settings to start with, and a raw text to take in. */
export interface SampleFiles {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** What is on a desk: the sample stories, one of them open; nothing; or a register of people with their stories. */
export type SampleDeskKind = 'stories' | 'empty' | 'register';

/** Makes a sample desk in a folder. */
export async function makeSampleDesk(
  userData: string,
  kind: SampleDeskKind = 'stories',
): Promise<SampleFiles> {
  const settings = { name: 'Hanne Brisk', initials: 'HB' };
  if (kind === 'empty') return { settings, text: TEXT };
  if (kind === 'register') {
    const { storyId } = fillRegister(join(userData, 'library'));
    return { settings: { ...settings, openStoryId: storyId }, text: TEXT };
  }
  const picture = join(userData, 'lady-constance.png');
  writePicture(picture, [900, 600], paintQuay);
  const { openStoryId } = await fillDesk(userData, picture);
  return { settings: { ...settings, openStoryId }, text: TEXT };
}
