import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longRuns } from '../../../../tests/long-runs';
import { copyOf, factsOf, rulebookOf } from '../../../../tests/live-copy';
import { nativeRule } from '../native/native-rule';
import { checkerOf } from './checker-of-rules';
import type { LiveBlock } from './live-block';
import { runningRules } from './running-rule';

const YAML = [
  "extends: existence\nmessage: \"'%s'\"\ntokens: [very, 'é\\w*', '\\p{Han}+']\naction: {name: edit, params: [upper]}\n",
  "extends: existence\nmessage: \"'%s'\"\nscope: sentence\nlimit: 3\ntokens: ['^\\w+']\n",
  "extends: substitution\nmessage: \"'%s' '%s'\"\nignorecase: true\naction: {name: replace}\nswap: {utilise: use|employ, '(\\d+)st': '$1'}\n",
  "extends: repetition\nmessage: x\nignorecase: true\ntokens: ['[^\\s]+']\naction: {name: edit, params: [truncate, ' ']}\n",
  'extends: occurrence\nmessage: x\ntoken: "[aeiou]"\nmax: 2\n',
  'extends: occurrence\nmessage: x\nscope: summary\ntoken: very\nmax: 2\n',
  'extends: consistency\nmessage: x\neither: {advisor: adviser, use: employ}\n',
  "extends: conditional\nmessage: x\nfirst: '\\b[A-Z]{2,}\\b'\nsecond: '\\(([A-Z]{2,})\\)'\n",
  'extends: capitalization\nmessage: x\nmatch: $sentence\nscope: [heading, text]\naction: {name: replace}\n',
  'extends: metric\nmessage: "%s"\nformula: words / sentences\ncondition: "> 3"\n',
  'extends: readability\nmessage: "%s"\nmetrics: [SMOG]\ngrade: 1\n',
  'extends: spelling\nmessage: "%s"\n',
];

/** Tells a paragraph that says what an earlier one said. */
const repeated = nativeRule<string>({
  name: 'News.Repeated',
  level: 'warning',
  card: { title: 'x', group: 'words', reason: '', bad: '', good: '', fix: 'none', quotes: 'check' },
  scope: ['paragraph'],
  look: ({ text }) => text.trim(),
  judge: (all) =>
    all.map(({ block, facts }, at) =>
      facts !== '' && all.findIndex((other) => other.facts === facts) < at
        ? [{ from: 0, to: block.text.length, message: 'again', suggestions: [] }]
        : [],
    ),
  fires: [],
  silent: [],
});

const RULEBOOK = rulebookOf(YAML, {
  natives: [repeated],
  cards: [{ quotes: 'skip', fix: 'safe' }, {}, { quotes: 'only' }, {}, {}, {}, { quotes: 'skip' }],
  accept: ['employ'],
  names: [{ name: 'Wang Yi', not: [] }],
});
const DICTIONARY = { knows: (word: string) => word.length < 5, suggest: () => ['word'] };
/** Rules keep nothing of a text: they are made ready once, for all checkers. */
const RULES = runningRules(RULEBOOK, DICTIONARY, null);
const fresh = () => checkerOf(RULES, ['Wang Yi'], null);
const FACTS = factsOf({ disclaimers: ['The view is his own.'] });

/** Once in full is enough: what a DOM could change shows in a few. */
const RUNS = 'document' in globalThis ? 500 : longRuns(10_000, 2500);

const WORDS = fc.constantFrom(
  ...['very', 'Utilise', '1st', 'the', 'the', 'WHO', '(WHO)', '“', '”', '"', '中国', 'שלום', '📰'],
  ...['e\u0301', '. ', '\uFFFC', 'advisor', 'adviser', 'use', 'employ', 'Wang Yi', ' ', ' ', ' '],
  'The view is his own.',
);
const words = fc.array(WORDS, { maxLength: 20 }).map((each) => each.join(''));
const block: fc.Arbitrary<LiveBlock> = fc
  .record({ kind: fc.constantFrom('paragraph', 'headline', 'quote', 'list'), text: words })
  .chain(({ kind, text }) =>
    fc.array(fc.tuple(fc.nat(text.length), fc.nat(text.length)), { maxLength: 1 }).map((ranges) =>
      copyOf(
        kind,
        text,
        ranges.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
      ),
    ),
  );

type Edit = (blocks: readonly LiveBlock[]) => readonly LiveBlock[];
const place = fc.nat(1000);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  // Half of the edits type into a block, as writers do.
  fc.tuple(place, place, WORDS).map(
    ([at, in_, word]): Edit =>
      (blocks) =>
        blocks.map((each, index) => {
          if (index !== at % blocks.length) return each;
          const point = in_ % (each.text.length + 1);
          return {
            ...each,
            text: each.text.slice(0, point) + word + each.text.slice(point),
            locked: [],
          };
        }),
  ),
  fc.tuple(place, block).map(
    ([at, made]): Edit =>
      (blocks) =>
        blocks.toSpliced(at % (blocks.length + 1), 0, made),
  ),
  place.map(
    (at): Edit =>
      (blocks) =>
        blocks.length === 0 ? blocks : blocks.toSpliced(at % blocks.length, 1),
  ),
  place.map(
    (at): Edit =>
      (blocks) => {
        const from = blocks.length === 0 ? 0 : at % blocks.length;
        return [...blocks.slice(from), ...blocks.slice(0, from)];
      },
  ),
  // The same words, locked or not.
  place.map(
    (at): Edit =>
      (blocks) =>
        blocks.map((each, index) =>
          index === at % blocks.length
            ? { ...each, locked: each.locked.length > 0 ? [] : [{ from: 0, to: each.text.length }] }
            : each,
        ),
  ),
  // The same words in an object of their own, as after undo.
  fc.constant<Edit>((blocks) => blocks.map((each) => ({ ...each }))),
);

describe('a checker that remembers', () => {
  it(`says after ${RUNS} runs of edits what a new one says of the text`, () => {
    let found = 0;
    // One checker for all runs: what it remembers of earlier texts must not show.
    const live = fresh();
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 6 }),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        (start, edits) => {
          live.check(start, FACTS);
          const end = edits.reduce<readonly LiveBlock[]>((blocks, change) => {
            const next = change(blocks);
            live.check(next, FACTS);
            return next;
          }, start);
          const report = live.check(end, FACTS);
          found += report.matches.length;
          expect(report).toEqual(fresh().check(end, FACTS));
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(found).toBeGreaterThan(RUNS);
  }, 120_000);

  it('tells places that lie in their block, never end on a picture, and have names of their own', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const { matches } = fresh().check(blocks, FACTS);
        for (const { block: at, from, to, words: told } of matches) {
          const text = blocks[at]?.text ?? '';
          expect(text.slice(from, to)).toBe(told);
          expect(from <= to && to <= text.length).toBe(true);
          expect(/^\uFFFC|\uFFFC$/u.test(told)).toBe(false);
        }
        expect(new Set(matches.map(({ id }) => id)).size).toBe(matches.length);
      }),
      { numRuns: 1000, endOnFailure: true },
    );
  });
});
