import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixAllSafe, type PlacedMatch } from '@shared/house-style/fixes/fix-all-safe';
import type { DeskChecker } from '@shared/house-style/live/desk-checker';
import { deskChecker } from '@shared/house-style/live/make-desk-checker';
import { readRulebook } from '@shared/house-style/rulebook/read-rulebook';
import { ruleSettings } from '@shared/house-style/rulebook/rule-settings';
import { bodyOf, factsOf } from '../live-copy';
import { marked, p, page } from '../story-builder';

const HOME = resolve(import.meta.dirname, '../../resources/rules');
const FACTS = factsOf();
const ROUNDS = 8;

const files = readdirSync(HOME, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yml'))
  .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(HOME, name), 'utf8')] as const);
const PACK = Object.fromEntries(files);
/** Each desk has one of two rules that undo each other: what it goes by is what must settle. */
const PROFILES = ['agency', 'ap', 'broadcaster', 'uk', 'weekly'];
const BOOKS = PROFILES.map((profile) => {
  const house = { language: 'en', wordList: [], rules: ruleSettings.parse({ profile }) };
  const book = readRulebook({ pack: PACK, own: {} }, house, '2026-01-01');
  const safe = book.rules.filter(({ card, kind }) => card.fix === 'safe' && kind !== 'spelling');
  return { ...book, rules: safe };
});
const SAFE = BOOKS.flatMap(({ rules }) => rules);
const CHECKERS = BOOKS.map((book) => deskChecker(book, { dictionary: null, watch: null }));

/** What the rules themselves give as examples, as one paragraph each. */
const EXAMPLES = SAFE.flatMap(({ card, rule }) => [
  card.bad,
  card.good,
  ...card.fixes.flatMap(({ from, to }) => [from, to]),
  ...card.silent,
  ...(rule?.body.tests.map(({ input }) => input) ?? []),
])
  .flatMap((text) => text.split('\n'))
  .filter((text) => text.trim() !== '');

interface Paragraph {
  readonly node: Node;
  readonly position: number;
}

function paragraphsOf(doc: Node): readonly Paragraph[] {
  const found: Paragraph[] = [];
  doc.descendants((node, position) => {
    if (node.type.name === 'paragraph') found.push({ node, position });
  });
  return found;
}

function matchesIn(doc: Node, checker: DeskChecker): readonly PlacedMatch[] {
  const paragraphs = paragraphsOf(doc);
  const blocks = bodyOf(...paragraphs.map(({ node }) => node.textContent));
  return checker.check(blocks, FACTS).matches.map((match) => {
    const start = (paragraphs[match.block]?.position ?? 0) + 1;
    return { match, from: start + match.from, to: start + match.to };
  });
}

/** As the desk does it: until nothing safe is left, eight rounds at most. */
function fixed(doc: Node, checker: DeskChecker): Node {
  let now = doc;
  for (let round = 0; round < ROUNDS; round += 1) {
    const tr = new Transform(now);
    fixAllSafe(tr, matchesIn(now, checker));
    if (!tr.docChanged) return now;
    now = tr.doc;
  }
  return now;
}

const desk = fc.constantFrom(...CHECKERS);
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...EXAMPLES) },
  fc.constantFrom(' ', '. ', '“', '”', '"', '📰', 'e\u0301', 'שלום', '中国', ' - ', '…'),
);
const paragraph = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(' ').trim())
  .filter((text) => text !== '');

describe('safe fixes of the program’s pack', () => {
  it('have examples to be tried on', () => {
    expect(SAFE.length).toBeGreaterThan(0);
    expect(EXAMPLES.length).toBeGreaterThan(SAFE.length);
  });

  it('leave nothing to fix: fixing what is fixed changes nothing', () => {
    fc.assert(
      fc.property(desk, fc.array(paragraph, { minLength: 1, maxLength: 3 }), (checker, texts) => {
        const once = fixed(page({ body: texts.map((text) => p(text)) }), checker);
        expect(paragraphsOf(fixed(once, checker)).map(({ node }) => node.textContent)).toEqual(
          paragraphsOf(once).map(({ node }) => node.textContent),
        );
      }),
      { numRuns: 1500, endOnFailure: true },
    );
  });

  it('drop no mark', () => {
    fc.assert(
      fc.property(desk, paragraph, (checker, text) => {
        const doc = fixed(page({ body: [p([marked(text, 'strong')])] }), checker);
        for (const { node } of paragraphsOf(doc))
          node.forEach((child) => {
            expect(child.marks.map(({ type }) => type.name)).toEqual(['strong']);
          });
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });

  it('change nothing outside their range', () => {
    fc.assert(
      fc.property(desk, paragraph, (checker, text) => {
        const doc = page({ body: [p(text)] });
        const tr = new Transform(doc);
        const done = fixAllSafe(tr, matchesIn(doc, checker));
        const start = (paragraphsOf(doc)[0]?.position ?? 0) + 1;
        let expected = text;
        for (const { match, from, to } of [...done].reverse())
          expected =
            expected.slice(0, from - start) +
            (match.suggestions[0] ?? '') +
            expected.slice(to - start);
        expect(paragraphsOf(tr.doc)[0]?.node.textContent).toBe(expected);
      }),
      { numRuns: 1000, endOnFailure: true },
    );
  });
});
