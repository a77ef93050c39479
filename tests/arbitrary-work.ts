import fc from 'fast-check';
import { bodyBlocks, fieldOf } from '../src/shared/story/copy';
import { docOf } from '../src/shared/story/parse-story';
import type { Story } from '../src/shared/story/story';
import { arbitraryStory } from './arbitrary-story';
import { element, p, story } from './story-builder';

/** A story as it was handed off, and what has become of it at two desks. */
export interface Work {
  readonly base: Story;
  readonly here: Story;
  readonly came: Story;
}

/** What a desk does to each block, to their order, and to the record, in this order; numbers from 0 to 9. */
const turns = fc.array(fc.nat(9), { minLength: 40, maxLength: 40 });

/** Blocks left out, put in and moved at both desks, and fields of the record written over. */
export const arbitraryWork: fc.Arbitrary<Work> = fc
  .tuple(arbitraryStory, arbitraryStory, arbitraryStory, turns, turns)
  .map(([base, ours, theirs, first, second]) => ({
    base,
    here: workedOn(base, ours, first),
    came: workedOn(base, theirs, second),
  }));

function workedOn(base: Story, other: Story, [move = 0, record = 0, ...turns]: number[]): Story {
  const doc = docOf(base);
  const own = bodyBlocks(doc).flatMap((block, at) => {
    if (turns[at] === 0) return [];
    return turns[at] === 1 ? [block, p('A new paragraph of some length here.')] : [block];
  });
  const body = move < 3 ? [...own.slice(1), ...own.slice(0, 1)] : own;
  const before = fieldOf(doc, 'body');
  const parts = doc.children.map((part) =>
    part === before ? element('body', body.length > 0 ? body : p('What was left.')) : part,
  );
  return { ...(record < 5 ? other : base), doc: story(element('doc', parts)).doc };
}
