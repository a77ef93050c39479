import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryStory } from '../../../../tests/arbitrary-story';
import { element, marked, p, page, photo, story, type Page } from '../../../../tests/story-builder';
import { guest } from '../contributor';
import { compareStories, type ComparedPart } from './compare-stories';
import { storyParts } from './story-parts';
import { wordChanges } from './word-changes';

const written = (body: Page['body'], more: Page = {}) => story(page({ ...more, body: body ?? [] }));

/** What a comparison says, a line each: "changed The [-wall-]{+quay+} is high." */
function said(parts: readonly ComparedPart[]): string[] {
  return parts
    .filter(({ change }) => change !== null)
    .map(({ how, lines }) => {
      const words = lines.map((line) =>
        line.words
          .map((run) =>
            run.change === 'in'
              ? `{+${run.words}+}`
              : run.change === 'out'
                ? `[-${run.words}-]`
                : run.words,
          )
          .join(''),
      );
      return `${how} ${words.join(' / ')}`;
    });
}
const changes = (before: Page['body'], after: Page['body']) =>
  said(compareStories(written(before), written(after)).parts);

describe('two stories beside each other', () => {
  it('hold every part of both, each story’s in its own order', () => {
    fc.assert(
      fc.property(arbitraryStory, arbitraryStory, (before, after) => {
        const { parts } = compareStories(before, after);
        const keys = (side: 'before' | 'after', without: ComparedPart['how']) =>
          parts.flatMap(({ how, [side]: part }) => (part && how !== without ? [part.key] : []));
        expect(keys('before', 'moved')).toEqual(storyParts(before).map(({ key }) => key));
        expect(keys('after', 'away')).toEqual(storyParts(after).map(({ key }) => key));
      }),
      { numRuns: 25 },
    );
  });

  it('have no change where they are the same', () => {
    fc.assert(
      fc.property(arbitraryStory, (same) => {
        expect(compareStories(same, same)).toMatchObject({ changes: 0, wordsIn: 0, wordsOut: 0 });
      }),
      { numRuns: 15 },
    );
  });

  it('take a paragraph with some other words for the same one, and one of other words for a new one', () => {
    const before = ['By daylight 1,318 homes had water in.', 'He was wrong.'];
    const after = ['By daylight 1,316 homes had water in.', 'Nobody disputes the figure.'];
    expect(changes(before, after)).toEqual([
      'changed By daylight [-1,318-]{+1,316+} homes had water in.',
      'removed [-He was wrong.-]',
      'added {+Nobody disputes the figure.+}',
    ]);
    expect(compareStories(written(before), written(after))).toMatchObject({
      changes: 3,
      wordsIn: 5,
      wordsOut: 4,
    });
  });

  it('lay a paragraph beside the one that it is most like, not the first that will do', () => {
    expect(
      changes(
        ['The wall is high and long.'],
        ['The wall is new.', 'The wall is high and very long.'],
      ),
    ).toEqual(['added {+The wall is new.+}', 'changed The wall is high and {+very +}long.']);
  });

  it('say what has moved, once, and not that it went and came', () => {
    const [one, two, three] = ['The river rose at night.', 'Walls fail.', 'Towns pay for both.'];
    const { parts, ...counts } = compareStories(
      written([one, two, three]),
      written([two, three, one]),
    );
    expect(said(parts)).toEqual([`away ${one}`, `moved ${one}`]);
    expect(parts.filter(({ change }) => change === 1).map(({ moved }) => moved)).toEqual([
      'down',
      'down',
    ]);
    expect(counts).toEqual({ changes: 1, wordsIn: 0, wordsOut: 0 });
    const up = compareStories(written([two, three, one]), written([one, two, three]));
    expect(
      up.parts.filter(({ change }) => change === 1).map(({ how, moved }) => [how, moved]),
    ).toEqual([
      ['moved', 'up'],
      ['away', 'up'],
    ]);
  });

  it('take for moved what leaves the rest in its order, changed paragraphs too', () => {
    const [one, two, three] = ['The river rose at night.', 'Walls fail.', 'Towns pay for both.'];
    expect(changes([one, two, three], [three, 'The river rose at dawn.', two])).toEqual([
      `moved ${three}`,
      'changed The river rose at [-night-]{+dawn+}.',
      `away ${three}`,
    ]);
  });

  it('know what has moved, whatever has come in its place, and in long stories too', () => {
    const [one, ...rest] = ['The river rose at night.', 'Walls fail.', 'Towns pay for both.'];
    expect(changes([one, ...rest], ['The river rose at dawn.', ...rest, one])).toEqual([
      `away ${one}`,
      'added {+The river rose at dawn.+}',
      `moved ${one}`,
    ]);
    const many = Array.from({ length: 220 }, (_, at) => `Paragraph ${at} of the inquiry.`);
    const turned = compareStories(written(many), written(many.toReversed()));
    expect(turned).toMatchObject({ changes: 219, wordsIn: 0, wordsOut: 0 });
  });

  it('take what has no words for gone and come, not for moved', () => {
    const pause = element('sectionBreak');
    expect(changes([pause, 'One.', 'Two.'], ['One.', 'Two.', pause])).toEqual([
      'removed ',
      'added ',
    ]);
  });

  it('know a paragraph that has moved with a word changed in it', () => {
    const rest = ['Walls fail in the end.', 'Towns pay for both.'];
    expect(
      changes(
        ['The river rose at night by the quay.', ...rest],
        [...rest, 'The river rose at dawn by the quay.'],
      ),
    ).toEqual([
      'away The river rose at night by the quay.',
      'moved The river rose at [-night-]{+dawn+} by the quay.',
    ]);
  });

  it('are compared in captions, alt text and furniture too', () => {
    const doc = (caption: string, altText: string) =>
      page({
        headline: 'Room for the river',
        photo: photo(caption, 'Xinhua', { altText }),
        body: ['Words.'],
        corrections: [element('correction', 'It was the Carrow.', { date: '2026-03-29' })],
      });
    const before = story(doc('The wall.', 'A wall'), { contributors: [guest('Ines Hart')] });
    const after = story(doc('The quay.', 'A quay'), {
      contributors: [guest('Marit Oduya-Lind')],
      tags: ['floods'],
    });
    const { parts } = compareStories(before, after);
    expect(said(parts)).toEqual([
      'changed A [-wall-]{+quay+} / The [-wall-]{+quay+}. / Xinhua',
      'changed [-Ines Hart-]{+Marit Oduya-Lind+}',
      'changed {+floods+}',
    ]);
    const lead = parts.find(({ change }) => change === 1);
    expect(lead?.lines.map(({ label }) => label)).toEqual(['Alt text', 'Caption', 'Credit']);
  });

  it('are another where the words are the same and the emphasis is not', () => {
    const { parts, changes: count } = compareStories(
      written(['It never was.']),
      written([p(['It ', marked('never', 'emphasis'), ' was.'])]),
    );
    expect(count).toBe(1);
    expect(said(parts)).toEqual(['changed It never was.']);
  });

  it('keep the items of a list that stand in both beside each other', () => {
    const list = (...items: string[]) =>
      element(
        'bulletList',
        items.map((item) => element('listItem', p(item))),
      );
    expect(changes([list('One.', 'Two.')], [list('Two.', 'Three.')])).toEqual([
      'changed [-One.-] / Two. / {+Three.+}',
    ]);
  });
});

const copy = fc
  .array(fc.constantFrom('river', 'wall', ' ', '. ', 'the', '河', '水', '\n', ', '), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

describe('one text as it becomes another', () => {
  it('holds both, each whole', () => {
    fc.assert(
      fc.property(copy, copy, (from, to) => {
        const runs = wordChanges(from, to);
        const without = (change: string) =>
          runs.flatMap((run) => (run.change === change ? [] : run.words)).join('');
        expect(without('in')).toBe(from);
        expect(without('out')).toBe(to);
      }),
    );
  });

  it('takes changes that only a space parts for one', () => {
    expect(wordChanges('cannot build its way out', 'cannot wall itself off')).toEqual([
      { words: 'cannot ', change: 'same' },
      { words: 'build its way out', change: 'out' },
      { words: 'wall itself off', change: 'in' },
    ]);
  });

  it('is another text where nearly all has changed in very many words', () => {
    const [from, to] = ['a', 'b'].map((letter) =>
      Array.from({ length: 1000 }, (_, at) => `${letter}${at} river`).join(' '),
    );
    expect(wordChanges(from ?? '', to ?? '')).toEqual([
      { words: from, change: 'out' },
      { words: to, change: 'in' },
    ]);
  });
});
