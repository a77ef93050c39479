import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTemplate } from '../../../tests/arbitrary-template';
import { houseStyle } from '../../../tests/house-style-builder';
import { page, story as storyOf } from '../../../tests/story-builder';
import { storySchema } from '../elements/story.schema';
import { published } from '../export/published';
import { guest } from '../story/contributor';
import { docJson, docOf, parseStory } from '../story/parse-story';
import type { Story } from '../story/story';
import { fillTemplate, givenContents, type SlotContent } from './fill-template';
import { houseBlocksOf, speaksOfSeveral, valuesFor } from './house-blocks-of';
import { linkedWords } from './linked-words';
import { refreshBoundSlots } from './refresh-bound-slots';
import { standsAsMade } from './stands-as-made';
import { keepTemplate } from './template-copy';
import type { Template } from './template';

const inDom = typeof document !== 'undefined';
const RUNS = inDom ? 100 : 2000;
const style = houseStyle();

const writers = fc.constantFrom<Story['contributors']>(
  [],
  [guest('Ana Weir', { post: 'a pilot', bio: 'Ana flies.', affiliation: 'Arle Air' })],
  [guest('Ana Weir', { post: 'a pilot' }), guest('Ben Lock', { post: '' })],
);
const typed = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd', 'who', 'where'),
  fc.constantFrom('', 'typed', 'a@b.example now'),
);

const given = (words: Record<string, string>): Record<string, SlotContent> =>
  Object.fromEntries(
    Object.entries(words).map(([name, text]) => [
      name,
      { content: linkedWords(text), overridden: true },
    ]),
  );

/** A story with one note made from the template and filled by hand as said. */
function made(
  template: Template,
  contributors: Story['contributors'],
  words: Record<string, string>,
  language: string,
): Story {
  const base = storyOf(page({ headline: 'Head', body: ['One'] }), { contributors, language });
  const blank = storySchema.node('editorsNote');
  const about = { block: blank, pos: 0, writer: null, photo: null };
  const note = fillTemplate(template, valuesFor(about, base, style), {
    several: speaksOfSeveral(about, base),
    language,
    given: given(words),
  });
  const doc = docOf(base);
  const children = [...doc.children.slice(0, 3), note, ...doc.children.slice(3)];
  return {
    ...base,
    templates: [...keepTemplate([], template)],
    doc: docJson(storySchema.node('doc', null, children)),
  };
}

describe('a block of any template', () => {
  it('is the same after it was stored, loaded and brought to its story, and prints the same', () => {
    fc.assert(
      fc.property(
        arbitraryTemplate('editorsNote'),
        writers,
        typed,
        fc.constantFrom('en-GB', 'de'),
        (template, contributors, words, language) => {
          const story = made(template, contributors, words, language);
          const read = parseStory(JSON.parse(JSON.stringify(story)));
          if (!read.ok) throw new Error(JSON.stringify(read.error));
          expect(read.value.doc).toEqual(JSON.parse(JSON.stringify(story.doc)));
          expect(refreshBoundSlots(docOf(read.value), read.value, style).steps).toEqual([]);
          expect(published(read.value, style).doc.toJSON()).toEqual(
            published(story, style).doc.toJSON(),
          );
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('stands as made, and is made the same again from what it holds', () => {
    fc.assert(
      fc.property(
        arbitraryTemplate('editorsNote'),
        writers,
        typed,
        (template, contributors, words) => {
          const story = made(template, contributors, words, 'en-GB');
          const [each] = houseBlocksOf(docOf(story), story);
          if (!each) throw new Error('no block');
          expect(standsAsMade(each.block, template)).toBe(true);
          const again = fillTemplate(template, valuesFor(each, story, style), {
            several: speaksOfSeveral(each, story),
            language: 'en-GB',
            given: givenContents(each.block),
            attrs: each.block.attrs,
          });
          expect(again.toJSON()).toEqual(each.block.toJSON());
        },
      ),
      { numRuns: RUNS },
    );
  });
});
