import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANS } from '@shared/export/targets/ans/ans-profile';
import { ansTarget } from '@shared/export/targets/ans/ans-target';
import { arbitraryStory } from '../arbitrary-story';
import { goldenStories } from '../golden/stories';
import { houseStyle } from '../house-style-builder';
import { goldenMaster, masterFor, written } from '../target-trials';
import { ansFaults, ANS_FOLDER, type Elements } from './ans-schema';

async function storyOf(master: Parameters<typeof written>[1]): Promise<Elements> {
  return JSON.parse(await written(ansTarget, master)) as Elements;
}

describe.skipIf(ANS_FOLDER === null)(`the published schema of ANS ${ANS}`, () => {
  it.each(goldenStories)('accepts the golden story $name', async ({ story, houseStyle }) => {
    expect(ansFaults(await storyOf(masterFor(story, houseStyle)))).toEqual([]);
  });

  it('accepts any story (60 stories)', async () => {
    const styles = [houseStyle(), houseStyle({ urlBase: 'https://courier.example/opinion' })];
    await fc.assert(
      fc.asyncProperty(arbitraryStory, fc.constantFrom(...styles), async (story, style) => {
        expect(ansFaults(await storyOf(masterFor(story, style)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, (story: Elements) => unknown]>([
    ['without a version', (story) => ({ ...story, version: undefined })],
    ['of another version', (story) => ({ ...story, version: '0.1' })],
    ['that is no story', (story) => ({ ...story, type: 'storey' })],
    ['with a headline but no basic one', (story) => ({ ...story, headlines: { web: 'x' } })],
    ['with a property of its own', (story) => ({ ...story, kicker: 'x' })],
    [
      'with an author without a name',
      (story) => ({ ...story, credits: { by: [{ type: 'author' }] } }),
    ],
    ['with a date that is none', (story) => ({ ...story, publish_date: 'yesterday' })],
    ['with a text without words', (story) => ({ ...story, content_elements: [{ type: 'text' }] })],
    [
      'with an image as wide as a word',
      (story) => ({ ...story, content_elements: [{ type: 'image', version: ANS, width: 'wide' }] }),
    ],
  ])('refuses a story %s', async (_name, spoil) => {
    const story = await storyOf(goldenMaster('every-element'));
    const spoilt = JSON.parse(JSON.stringify(spoil(story))) as Elements;
    expect(ansFaults(spoilt)).not.toEqual([]);
  });
});
