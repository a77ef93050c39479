import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ninjsTarget } from '@shared/export/targets/ninjs/ninjs-target';
import { arbitraryStory } from '../arbitrary-story';
import { goldenStories } from '../golden/stories';
import { houseStyle } from '../house-style-builder';
import { masterFor, written } from '../target-trials';
import { jsonFiles, readJsonFile } from './corpora';
import { ninjsCheck, NINJS_FOLDER, NINJS_SUITE } from './ninjs-schema';

describe.skipIf(NINJS_FOLDER === null)('IPTC’s schema of ninjs', () => {
  it.each(['3.0', '3.1'])('agrees with every file of its own suite of %s', (version) => {
    const check = ninjsCheck(version);
    const files = (['should_pass', 'should_fail'] as const).flatMap((fate) =>
      jsonFiles(join(NINJS_SUITE, version, fate)).map((file) => ({ ...file, fate })),
    );
    const wrong = files.filter(
      ({ path, fate }) => (check(readJsonFile(path)).length === 0) !== (fate === 'should_pass'),
    );
    process.stdout.write(
      `ninjs ${version}: ${files.length - wrong.length} of ${files.length} files of IPTC’s suite as expected.\n`,
    );
    expect(wrong.map(({ fate, name }) => `${fate}/${name}`)).toEqual([]);
    expect(files.length).toBeGreaterThan(1);
  });

  it.each(goldenStories)('accepts the golden story $name', async ({ story, houseStyle }) => {
    const item = await written(ninjsTarget, masterFor(story, houseStyle));
    expect(ninjsCheck('3.1')(JSON.parse(item))).toEqual([]);
  });

  it('accepts any story (60 stories)', async () => {
    const check = ninjsCheck('3.1');
    const styles = [houseStyle(), houseStyle({ urlBase: 'https://courier.example/opinion' })];
    await fc.assert(
      fc.asyncProperty(arbitraryStory, fc.constantFrom(...styles), async (story, style) => {
        expect(check(JSON.parse(await written(ninjsTarget, masterFor(story, style))))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses an item without identity, or with what the standard does not know', async () => {
    const [golden] = goldenStories;
    if (!golden) throw new Error('There are no golden stories');
    const item = JSON.parse(
      await written(ninjsTarget, masterFor(golden.story, golden.houseStyle)),
    ) as Record<string, unknown>;
    const check = ninjsCheck('3.1');
    expect(check({ ...item, uri: 'no uri' })).not.toEqual([]);
    expect(check({ ...item, standfirst: 'x' })).not.toEqual([]);
    expect(check({ ...item, pubStatus: 'draft' })).not.toEqual([]);
  });
});
