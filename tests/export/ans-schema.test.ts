import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANS } from '@shared/export/targets/ans/ans-profile';
import { ansTarget } from '@shared/export/targets/ans/ans-target';
import { arbitraryStory } from '../arbitrary-story';
import { goldenStories } from '../golden/stories';
import { houseStyle } from '../house-style-builder';
import { goldenMaster, masterFor, written } from '../target-trials';
import { corpus, jsonFiles, readJsonFile } from './corpora';

const folder = corpus('ans');
const HOME =
  'https://raw.githubusercontent.com/washingtonpost/ans-schema/master/src/main/resources/schema/ans';

type Check = (value: unknown) => string[];

/** The published schemas of ANS, each under its own address; one of them by its name. */
function compile(): (name: string) => Check {
  const schemas = join(folder ?? '', 'src/main/resources/schema/ans', ANS);
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats(ajv);
  for (const { path } of jsonFiles(schemas)) ajv.addSchema(readJsonFile(path) as object);
  return (name) => {
    const validate = ajv.getSchema(`${HOME}/${ANS}/${name}.json`);
    if (!validate) throw new Error(`There is no schema ${name}`);
    return (value) =>
      validate(value) === true
        ? []
        : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** The schema of each kind of content element: a story's own allows any object with a type. */
const ELEMENTS: Readonly<Record<string, string>> = {
  text: 'story_elements/text',
  header: 'story_elements/header',
  list: 'story_elements/list',
  quote: 'story_elements/quote',
  divider: 'story_elements/divider',
  correction: 'story_elements/correction',
  interstitial_link: 'story_elements/interstitial_link',
  image: 'image',
  audio: 'audio',
};

interface Elements {
  readonly content_elements: readonly { readonly type: string }[];
  readonly promo_items?: { readonly basic: unknown };
}

const schemaOf = folder === null ? () => () => [] : compile();

function faultsOf(story: Elements): string[] {
  return [
    ...schemaOf('story')(story),
    ...(story.promo_items ? schemaOf('image')(story.promo_items.basic) : []),
    ...story.content_elements.flatMap((element) => {
      const name = ELEMENTS[element.type];
      return name === undefined ? [`no schema of ${element.type}`] : schemaOf(name)(element);
    }),
  ];
}

async function storyOf(master: Parameters<typeof written>[1]): Promise<Elements> {
  return JSON.parse(await written(ansTarget, master)) as Elements;
}

describe.skipIf(folder === null)(`the published schema of ANS ${ANS}`, () => {
  it.each(goldenStories)('accepts the golden story $name', async ({ story, houseStyle }) => {
    expect(faultsOf(await storyOf(masterFor(story, houseStyle)))).toEqual([]);
  });

  it('accepts any story (60 stories)', async () => {
    const styles = [houseStyle(), houseStyle({ urlBase: 'https://courier.example/opinion' })];
    await fc.assert(
      fc.asyncProperty(arbitraryStory, fc.constantFrom(...styles), async (story, style) => {
        expect(faultsOf(await storyOf(masterFor(story, style)))).toEqual([]);
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
    expect(faultsOf(spoilt)).not.toEqual([]);
  });
});
