import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import { ANS } from '@shared/export/targets/ans/ans-profile';
import { corpus, jsonFiles, readJsonFile } from './corpora';

/** Where the published schemas lie; null where they are absent. */
export const ANS_FOLDER = corpus('ans');
const HOME =
  'https://raw.githubusercontent.com/washingtonpost/ans-schema/master/src/main/resources/schema/ans';

type Check = (value: unknown) => string[];

/** The published schemas of ANS, each under its own address; one of them by its name. */
function compile(): (name: string) => Check {
  const schemas = join(ANS_FOLDER ?? '', 'src/main/resources/schema/ans', ANS);
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

/** What a story of ANS holds, as far as its elements have schemas of their own. */
export interface Elements {
  readonly content_elements: readonly { readonly type: string }[];
  readonly promo_items?: { readonly basic: unknown };
}

const schemaOf = ANS_FOLDER === null ? () => () => [] : compile();

/** What the published schemas say against a story and each of its elements; nothing where they are absent. */
export function ansFaults(story: Elements): string[] {
  return [
    ...schemaOf('story')(story),
    ...(story.promo_items ? schemaOf('image')(story.promo_items.basic) : []),
    ...story.content_elements.flatMap((element) => {
      const name = ELEMENTS[element.type];
      return name === undefined ? [`no schema of ${element.type}`] : schemaOf(name)(element);
    }),
  ];
}
