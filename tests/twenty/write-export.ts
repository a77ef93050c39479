import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportStory } from '../../src/shared/export/export-story';
import type { WrittenTargetId } from '../../src/shared/house-style/target-ids';
import { picturePng } from '../e2e/picture';
import type { FixtureStory } from './twenty-parts';

/** Writes a story's files into a folder, with pictures of the right shape in one colour; gives their paths in order. */
export async function writeExport(
  { story, houseStyle }: Omit<FixtureStory, 'name'>,
  folder: string,
  targets: readonly WrittenTargetId[],
): Promise<string[]> {
  const { files, media, problems } = await exportStory(story, houseStyle, { targets });
  if (files.length === 0) throw new Error(JSON.stringify(problems));
  mkdirSync(join(folder, 'media'), { recursive: true });
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
  for (const { path, rendition } of media) {
    // A browser looks at the bytes, whatever the name's ending is.
    const shape = rendition === null ? 1 : rendition.height / rendition.width;
    const size = [30, Math.max(1, Math.round(30 * shape))] as const;
    writeFileSync(
      join(folder, path),
      picturePng(size, () => [90, 120, 140]),
    );
  }
  return files.map(({ path }) => join(folder, path));
}
