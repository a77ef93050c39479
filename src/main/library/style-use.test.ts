import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { libraryIn, temporaryFolder, value } from '../../../tests/library-folder';
import { page, story } from '../../../tests/story-builder';
import { countStyleUse } from '@shared/templates/style-use';
import type { Story } from '@shared/story/story';

const copy = (id: string, version = 1) => ({ id, version, source: '{}' });

describe('the use of house styles', () => {
  it('counts stories by style and template, and those that are open', () => {
    const library = libraryIn(temporaryFolder());
    const add = (changes: Partial<Story>): Story => {
      const made = story(page({ headline: 'Read the gauges' }), { ...changes, id: randomUUID() });
      value(library.stories.create(made));
      return made;
    };
    const stories = [
      add({ houseStyleId: 'quay', templates: [copy('note'), copy('note', 2), copy('bio')] }),
      add({ houseStyleId: 'quay', templates: [copy('note')], status: 'published' }),
      add({ houseStyleId: 'quay', templates: [copy('note')], spikedAt: '2026-03-28T12:00:00Z' }),
      add({ houseStyleId: 'newsroom', templates: [] }),
    ];
    const use = value(library.styleUse());
    expect(use).toEqual({
      styles: [
        { houseStyleId: 'newsroom', stories: 1 },
        { houseStyleId: 'quay', stories: 3 },
      ],
      templates: [
        { houseStyleId: 'quay', templateId: 'bio', stories: 1, open: 1 },
        { houseStyleId: 'quay', templateId: 'note', stories: 3, open: 1 },
      ],
    });
    const counted = countStyleUse(stories);
    const words = (list: readonly object[]) => list.map((each) => JSON.stringify(each)).sort();
    expect(counted.templates).toHaveLength(2);
    expect(words(counted.styles)).toEqual(words(use.styles));
  });
});
