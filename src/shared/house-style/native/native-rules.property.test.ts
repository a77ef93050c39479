import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText } from '../../../../tests/arbitrary-copy';
import { growth, workOf } from '../../../../tests/growth';
import { hitsOfNative, liveBlocksOf, pieceWith } from '../../../../tests/live-blocks';
import { isInScope } from '../rules/scope-selector';
import type { NativeExample } from './native-rule';
import { NATIVE_RULES } from './news-native-rules';

/** What the rules look for, in no order. */
const TRIGGERS = [
  ...['“', '”', '"', '(', ')', '[', ']', ' ', '. ', ', ', '’s', "'", ' (', ') ', ': ', '—', '-'],
  ...['Monday, March 21, 2023', '29 February', 'Feb. 30', '2023-02-31', 'on ', 'met ', '31'],
  ...['Asif Khan', 'Khan', 'Ilse von Okoro', 'President ', 'Xu Linmei', 'Bordavsky', 'Bordavskyy'],
  ...['QFTB', 'SHA', 'Sarn Harbour Authority', 'contact us at', '@desk', 'a@b.example', 'he said'],
  ...['مرحبا', 'שלום', '‮abc‬', '𝒜𝓈', '👩‍👩‍👧', 'é', 'İ', '￼', '合作', '\n', '​', 'ß'],
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...TRIGGERS), arbitraryText), { maxLength: 12 })
  .map((parts) => parts.join(''));
const example: fc.Arbitrary<NativeExample> = fc.record(
  {
    headline: words,
    standfirst: words,
    editorsNote: words,
    body: fc.array(words, { maxLength: 4 }),
    caption: words,
    credit: words,
    altText: words,
    bio: words,
    contributorCall: words,
  },
  { requiredKeys: [] },
);
const facts = fc.record(
  {
    day: fc.constantFrom(null, '2023-03-28', '2024-02-29', 'no day'),
    language: fc.constantFrom('en', 'en-GB', 'de', ''),
    agencies: fc.array(words, { maxLength: 2 }),
    disclaimers: fc.array(words, { maxLength: 2 }),
    publication: fc.record({ contact: words, account: words }),
    contributors: fc.array(
      fc.record({ name: words, role: words, affiliation: words, disclosure: words }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);

describe('native rules', () => {
  it('never throw, and tell places inside the block, on any text', () => {
    fc.assert(
      fc.property(example, facts, (story, known) => {
        const blocks = liveBlocksOf(story);
        const odd = NATIVE_RULES.flatMap((rule) =>
          hitsOfNative(rule, blocks, pieceWith(known))
            .filter(
              ({ from, to, block, message, suggestions, words: found }) =>
                !(from >= 0 && from < to && to <= block.text.length) ||
                message === '' ||
                suggestions.includes(found),
            )
            .map((hit) => ({ rule: rule.name, ...hit })),
        );
        expect(odd).toEqual([]);
      }),
      { numRuns: 600, endOnFailure: true },
    );
  });

  it('say the same of the same blocks, whatever was looked at before', () => {
    fc.assert(
      fc.property(example, facts, (story, known) => {
        const piece = pieceWith(known);
        const blocks = liveBlocksOf(story);
        for (const rule of NATIVE_RULES) {
          const read = blocks.filter((block) => isInScope(rule.scope, block));
          const kept = read.map((block) => ({ block, facts: rule.look(block) }));
          const first = rule.judge(kept, piece);
          expect(rule.judge(kept, piece)).toEqual(first);
          const anew = read.map((block) => ({ block, facts: rule.look(block) }));
          expect(rule.judge(anew, piece)).toEqual(first);
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('read 10,000 words at the pace of typing', async () => {
    const paragraph =
      'The plan was Asif Khan’s, and the Sarn Harbour Authority (SHA) met on Tuesday, March 21, 2023. “We agreed,” he said (twice), “to wait.” Nobody asked Bordavsky, who has run the quay for eleven years and drinks his tea cold. ';
    const reading = (paragraphs: number) => {
      const body = Array.from({ length: paragraphs }, (_, at) => `${at} ${paragraph.repeat(2)}`);
      const blocks = liveBlocksOf({ headline: 'What a quay teaches', body });
      const rules = NATIVE_RULES.map((rule) => {
        const read = blocks.filter((block) => isInScope(rule.scope, block));
        const look = () => read.map((block) => ({ block, facts: rule.look(block) }));
        const kept = look();
        return { look, judge: () => rule.judge(kept, pieceWith()) };
      });
      return {
        look: () => rules.forEach(({ look }) => look()),
        judge: () => rules.forEach(({ judge }) => judge()),
      };
    };
    const [some, all] = [reading(31), reading(125)];
    const look = await growth(some.look, all.look, 5);
    const judge = await growth(some.judge, all.judge);
    expect(Math.max(look.ratio, judge.ratio)).toBeLessThan(10);
    // Several times what it costs where nothing else runs.
    expect(look.long).toBeLessThan(500);
    expect(judge.long).toBeLessThan(50);
  });

  it('stay quick on text made to slow them', () => {
    const hostile = ['“', '(', 'A ', 'Aa ', 'AB ', 'Monday, March 1 ', '"a', '’s ', 'x@'];
    const body = hostile.map((part) => part.repeat(20_000));
    const work = workOf(() => {
      for (const rule of NATIVE_RULES) hitsOfNative(rule, liveBlocksOf({ body }), pieceWith());
    });
    expect(work).toBeLessThan(15_000);
  });
});
