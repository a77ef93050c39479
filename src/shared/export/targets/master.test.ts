import { describe, expect, it } from 'vitest';
import { goldenStories } from '../../../../tests/golden/stories';
import { prepareStory } from '../prepare-story';
import { masterOf } from './master';

describe('the master', () => {
  it('knows every part of every page, in page order', () => {
    const kinds = goldenStories.flatMap(({ story, houseStyle }) =>
      masterOf(prepareStory(story, houseStyle)).parts.map(({ kind }) => kind),
    );
    expect(new Set(kinds)).toEqual(
      new Set([
        'photo',
        'audio',
        'editorsNote',
        'deskBlock',
        'paragraph',
        'crosshead',
        'list',
        'quotation',
        'pullQuote',
        'linkCard',
        'sectionBreak',
        'authorBio',
        'corrections',
        'contributorCall',
      ]),
    );
  });
});
