import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Transform } from '@tiptap/pm/transform';
import { arbitraryStory } from '../../../../tests/arbitrary-story';
import { element, p, page, photo, story } from '../../../../tests/story-builder';
import { docJson, docOf } from '../parse-story';
import type { Story } from '../story';
import { compareStories, type ComparedPart, type Comparison } from './compare-stories';
import { restorePart } from './restore-part';
import { storyParts } from './story-parts';

/** `present` with one change of its comparison back as it was in `old`. */
function takenBack(old: Story, present: Story, all: Comparison, part: ComparedPart): Story {
  const { steps, record } = restorePart(old, present, all, part);
  const tr = new Transform(docOf(present));
  for (const step of steps) tr.step(step);
  tr.doc.check();
  return { ...present, ...record, doc: docJson(tr.doc) };
}

/** The same, of the change that is chosen among all. */
function restored(old: Story, present: Story, choose: (of: ComparedPart[]) => ComparedPart): Story {
  const comparison = compareStories(old, present);
  return takenBack(old, present, comparison, choose(changesIn(comparison)));
}

const changesIn = ({ parts }: Comparison) => parts.filter(({ change }) => change !== null);
const copyOf = (of: Story) => storyParts(of).map(({ place, key }) => ({ place, key }));
const first = ([part]: ComparedPart[]) => part ?? expect.fail('nothing has changed');
const body = (now: Story) =>
  docOf(now)
    .child(3)
    .children.map(({ textContent }) => textContent);

/** A story and what became of it: blocks of its own, moved, taken out, and others between them. */
const twoStories = fc
  .tuple(arbitraryStory, arbitraryStory, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }))
  .map(([one, other, order]) => {
    const blocks = [one, other].flatMap(({ doc }) =>
      (doc.content ?? [])
        .filter(({ type }) => type === 'body')
        .flatMap(({ content }) => content ?? []),
    );
    const content = order.flatMap((at) => blocks[at % blocks.length] ?? []);
    const mixed = (other.doc.content ?? []).map((field) =>
      field.type === 'body' ? { ...field, content } : field,
    );
    const now: Story = { ...other, doc: { ...other.doc, content: mixed } };
    return { old: one, now };
  });

describe('changes taken back one by one', () => {
  it('give the old copy again, in whatever order they are taken', () => {
    fc.assert(
      fc.property(twoStories, fc.array(fc.nat(), { minLength: 1 }), ({ old, now }, picks) => {
        let present = now;
        // Each gives at least one part its place back, or takes one out that has none.
        let most = 3 * (storyParts(old).length + storyParts(now).length);
        for (;;) {
          const comparison = compareStories(old, present);
          const changes = changesIn(comparison);
          const [any] = changes;
          if (any === undefined) break;
          expect((most -= 1)).toBeGreaterThanOrEqual(0);
          const pick = picks[most % picks.length] ?? 0;
          present = takenBack(old, present, comparison, changes[pick % changes.length] ?? any);
        }
        expect(copyOf(present)).toEqual(copyOf(old));
      }),
      { numRuns: 25 },
    );
  });
});

describe('one change taken back', () => {
  const [one, two, three] = ['The river rose at night.', 'Walls fail.', 'Towns pay for both.'];
  const written = (...blocks: Parameters<typeof p>[0][]) =>
    story(page({ body: blocks.map((words) => p(words)) }));

  it('brings a paragraph back behind the nearest before it that both have', () => {
    const isGone = (parts: ComparedPart[]) =>
      parts.find(({ how }) => how === 'removed') ?? first(parts);
    const now = written('New.', one, 'Other.', three);
    const back = restored(written(one, two, three), now, isGone);
    expect(body(back)).toEqual(['New.', one, two, 'Other.', three]);
  });

  it('moves a paragraph back, in the words that it had', () => {
    const now = written(two, three, 'The river rose at dawn.');
    const back = restored(written(one, two, three), now, first);
    expect(body(back)).toEqual([one, two, three]);
  });

  it('takes out what was not there, and leaves a body with a paragraph', () => {
    const isAdded = (parts: ComparedPart[]) =>
      parts.find(({ how }) => how === 'added') ?? expect.fail('nothing was added');
    expect(body(restored(written(one), written(one, two), isAdded))).toEqual([one]);
    expect(body(restored(written(''), written(two), isAdded))).toEqual(['']);
  });

  it('takes a galley out with its last block', () => {
    const galley = element('galley', [p(two)]);
    const now = story(page({ body: [p(one), galley] }));
    expect(docOf(restored(written(one), now, first)).child(3).childCount).toBe(1);
  });

  it('leaves every other part as it is now', () => {
    const old = story(page({ headline: 'As filed', body: [one] }), {
      section: 'Harbour',
      slug: 'as-filed',
    });
    const now = story(page({ headline: 'As edited', body: [two] }), {
      section: 'Opinion',
      slug: 'as-edited',
    });
    const back = restored(old, now, first);
    expect(docOf(back).child(1).textContent).toBe('As filed');
    expect(body(back)).toEqual([two]);
    expect(back.section).toBe('Opinion');
    const section = restored(old, now, (parts) => parts.at(-2) ?? expect.fail());
    expect(section).toEqual({ ...now, section: 'Harbour' });
  });

  it('brings what a picture and a house block name in the record', () => {
    const media = { hash: 'a'.repeat(64), name: 'wall.jpg', type: 'image/jpeg' as const };
    const template = { id: 'note', version: 2, source: 'Note' };
    const old = story(
      page({
        photo: photo('The wall.', 'Xinhua', { mediaHash: media.hash }),
        body: [one],
        authorBios: [element('authorBio', 'Ines', { templateId: 'note', templateVersion: 2 })],
      }),
      { media: [{ ...media, width: 1, height: 1, bytes: 1 }], templates: [template] },
    );
    const withPhoto = restored(old, written(one), first);
    expect(withPhoto.media).toEqual(old.media);
    expect(withPhoto.templates).toEqual([]);
    expect(restored(old, withPhoto, first).templates).toEqual([template]);
  });
});
