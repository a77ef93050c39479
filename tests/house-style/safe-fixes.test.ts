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
import { NO_RULE_SETTINGS } from '@shared/house-style/rulebook/rule-settings';
import { bodyOf, factsOf } from '../live-copy';
import { marked, p, page } from '../story-builder';

const HOME = resolve(import.meta.dirname, '../../resources/rules');
const FACTS = factsOf();
const ROUNDS = 3;

const files = readdirSync(HOME, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yml'))
  .map((name) => [name.replaceAll('\\', '/'), readFileSync(join(HOME, name), 'utf8')] as const);
const PACK = Object.fromEntries(files);
/** Rules of different profiles contradict one another, and never run together. */
const PROFILES = files.flatMap(([name]) => /^profiles\/(.+)\.yml$/.exec(name)?.[1] ?? []);

/** The safe rules that run under a profile, ready, and what they give as examples, line by line. */
function safeRules(profile: string) {
  const house = { language: 'en', wordList: [], rules: { ...NO_RULE_SETTINGS, profile } };
  const book = readRulebook({ pack: PACK, own: {} }, house, '2026-01-01');
  const safe = book.rules.filter(
    ({ card, kind, level }) => card.fix === 'safe' && kind !== 'spelling' && level !== null,
  );
  const examples = safe
    .flatMap(({ card, rule }) => [
      card.bad,
      card.good,
      ...card.fixes.flatMap(({ from, to }) => [from, to]),
      ...card.silent,
      ...(rule?.body.tests.map(({ input }) => input) ?? []),
    ])
    .flatMap((text) => text.split('\n'))
    .filter((text) => text.trim() !== '');
  const checker = deskChecker({ ...book, rules: safe }, { dictionary: null, watch: null });
  return { checker, examples };
}

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

function matchesIn(checker: DeskChecker, doc: Node): readonly PlacedMatch[] {
  const paragraphs = paragraphsOf(doc);
  const blocks = bodyOf(...paragraphs.map(({ node }) => node.textContent));
  return checker.check(blocks, FACTS).matches.map((match) => {
    const start = (paragraphs[match.block]?.position ?? 0) + 1;
    return { match, from: start + match.from, to: start + match.to };
  });
}

/** As the desk does it: until nothing safe is left, three rounds at most. */
function fixed(checker: DeskChecker, doc: Node): Node {
  let now = doc;
  for (let round = 0; round < ROUNDS; round += 1) {
    const tr = new Transform(now);
    fixAllSafe(tr, matchesIn(checker, now));
    if (!tr.docChanged) return now;
    now = tr.doc;
  }
  return now;
}

function paragraphFrom(examples: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...examples) },
    fc.constantFrom(' ', '. ', '“', '”', '"', '📰', 'e\u0301', 'שלום', '中国', ' - ', '…'),
  );
  return fc
    .array(piece, { minLength: 1, maxLength: 4 })
    .map((pieces) => pieces.join(' ').trim())
    .filter((text) => text !== '');
}

it('has profiles to try', () => {
  expect(PROFILES.length).toBeGreaterThan(0);
});

describe.each(PROFILES)('safe fixes of the program’s pack under the profile “%s”', (profile) => {
  const { checker, examples } = safeRules(profile);
  const paragraph = paragraphFrom(examples);

  it('leave nothing to fix: fixing what is fixed changes nothing', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (texts) => {
        const once = fixed(checker, page({ body: texts.map((text) => p(text)) }));
        expect(paragraphsOf(fixed(checker, once)).map(({ node }) => node.textContent)).toEqual(
          paragraphsOf(once).map(({ node }) => node.textContent),
        );
      }),
      { numRuns: 500, endOnFailure: true },
    );
  });

  it('drop no mark', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const doc = fixed(checker, page({ body: [p([marked(text, 'strong')])] }));
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
      fc.property(paragraph, (text) => {
        const doc = page({ body: [p(text)] });
        const tr = new Transform(doc);
        const done = fixAllSafe(tr, matchesIn(checker, doc));
        const start = (paragraphsOf(doc)[0]?.position ?? 0) + 1;
        let expected = text;
        for (const { match, from, to } of [...done].reverse())
          expected =
            expected.slice(0, from - start) +
            (match.suggestions[0] ?? '') +
            expected.slice(to - start);
        expect(paragraphsOf(tr.doc)[0]?.node.textContent).toBe(expected);
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });
});
