import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import { describe, expect, it } from 'vitest';
import { element, marked, p, page } from '../../../../tests/story-builder';
import type { DeskMatch } from '../live/live-block';
import { applyFix } from './apply-fix';
import { fixAllSafe, safeFixes, type PlacedMatch } from './fix-all-safe';

/** The position of the first such words, which stand in one text. */
function placeOf(doc: Node, words: string): number {
  let place = -1;
  doc.descendants((node, position) => {
    const at = node.isText ? (node.text ?? '').indexOf(words) : -1;
    if (at >= 0 && place < 0) place = position + at;
  });
  return place;
}

/** What comes of a body paragraph when so many units from the first such words on are replaced. */
function fixed(paragraph: Node, start: string, length: number, replacement: string) {
  const doc = page({ body: [paragraph] });
  const tr = new Transform(doc);
  const from = placeOf(doc, start);
  const done = applyFix(tr, from, from + length, replacement);
  const after = tr.doc.nodeAt(positionOfBody(tr.doc));
  return { done, changed: tr.docChanged, words: inWords(after), steps: tr.steps.length };
}

function positionOfBody(doc: Node): number {
  let place = -1;
  doc.descendants((node, position) => {
    if (node.type.name === 'paragraph' && place < 0) place = position;
  });
  return place;
}

/** Text with marks in angle brackets: "a <strong:b> c". */
function inWords(node: Node | null): string {
  let words = '';
  node?.descendants((child) => {
    const marks = child.marks.map(({ type }) => type.name).join('+');
    const text = child.text ?? '';
    words += marks === '' ? text : `<${marks}:${text}>`;
  });
  return words;
}

describe('applyFix', () => {
  it('replaces words, and nothing else', () => {
    expect(fixed(p('We utilise it'), 'utilise', 7, 'use')).toMatchObject({
      done: true,
      words: 'We use it',
    });
  });

  it('keeps the marks of what it replaces, part by part', () => {
    const copy = p([
      'The ',
      marked('colour', 'strong'),
      ' of the ',
      marked('harbour', 'emphasis'),
      '.',
    ]);
    const doc = page({ body: [copy] });
    const tr = new Transform(doc);
    const from = placeOf(doc, 'colour');
    expect(applyFix(tr, from, from + 'colour of the harbour'.length, 'color of the harbor')).toBe(
      true,
    );
    expect(inWords(tr.doc.nodeAt(positionOfBody(tr.doc)))).toBe(
      'The <strong:color> of the <emphasis:harbor>.',
    );
  });

  it('gives what replaces words their marks', () => {
    const copy = p(['It is ', marked('11', 'strong'), '.']);
    expect(fixed(copy, '11', 2, 'eleven').words).toBe('It is <strong:eleven>.');
  });

  it('gives what comes the marks of what it follows', () => {
    const copy = p([marked('anti', 'strong'), 'war']);
    expect(fixed(copy, 'anti', 7, 'anti-war').words).toBe('<strong:anti->war');
  });

  it('takes words out', () => {
    expect(fixed(p('It is very good'), 'very ', 5, '').words).toBe('It is good');
  });

  it.each([
    ['astral characters', 'a 📰📰 b', '📰📰', 4, '📱📰', 'a 📱📰 b'],
    ['combining marks', 'a cafe\u0301 b', 'cafe\u0301', 5, 'café', 'a café b'],
    ['right-to-left words', 'a שלום b', 'שלום', 4, 'שלומי', 'a שלומי b'],
    ['Chinese', '我们中国人', '中国', 2, '中华', '我们中华人'],
  ])('counts %s rightly', (_, text, start, length, replacement, words) => {
    expect(fixed(p(text), start, length, replacement).words).toBe(words);
  });

  it('refuses to go over the end of a block', () => {
    const doc = page({ body: [p('One'), p('Two')] });
    const tr = new Transform(doc);
    expect(applyFix(tr, placeOf(doc, 'One'), placeOf(doc, 'Two') + 3, 'Three')).toBe(false);
    expect(tr.docChanged).toBe(false);
  });

  it('refuses what goes over the border of a slot, and works on either side of it', () => {
    const block = element('deskBlock', [
      element('lockedWords', 'She speaks at'),
      element('slot', ' Corn Hall', { slotId: 'place' }),
    ]);
    const doc = page({ body: [block] });
    const from = placeOf(doc, 'at');
    const to = placeOf(doc, 'Hall') + 4;
    const refused = new Transform(doc);
    expect(applyFix(refused, from, to, 'nowhere')).toBe(false);
    expect(applyFix(refused, from, to, 'atop Corn Hall')).toBe(false);
    expect(refused.docChanged).toBe(false);
    const tr = new Transform(doc);
    expect(applyFix(tr, from, to, 'at Town Hall')).toBe(true);
    expect(tr.doc.textContent).toContain('She speaks at Town Hall');
  });

  it('changes nothing where the words stand already', () => {
    expect(fixed(p('We use it'), 'use', 3, 'use')).toMatchObject({ done: true, changed: false });
  });
});

const DOC = page({ body: [p('one two three four')] });
function match(words: string, cure: string, change: Partial<DeskMatch> = {}): PlacedMatch {
  const from = placeOf(DOC, words);
  const rest = {
    id: words,
    rule: 'T.R',
    message: '',
    block: 0,
    before: '',
    after: '',
    link: null,
  } as const;
  return {
    match: {
      ...rest,
      level: 'warning',
      from: 0,
      to: 0,
      words,
      suggestions: [cure],
      fix: 'safe',
      ...change,
    },
    from,
    to: from + words.length,
  };
}
const chosen = (...matches: readonly PlacedMatch[]): readonly string[] =>
  safeFixes(matches).map(({ match: { words } }) => words);

describe('safeFixes', () => {
  it('takes safe cures alone, and in the order of the page', () => {
    const review = match('four', 'x', { fix: 'review' });
    const many = match('four', 'x', { suggestions: ['x', 'y'] });
    expect(chosen(match('two', 'x'), review, many, match('one', 'x'))).toEqual(['one', 'two']);
  });

  it('prefers the graver, then the longer, then the earlier of those that overlap', () => {
    expect(chosen(match('one two', 'x'), match('two', 'y', { level: 'error' }))).toEqual(['two']);
    expect(chosen(match('two', 'x'), match('two three', 'y'))).toEqual(['two three']);
    expect(chosen(match('two thr', 'x'), match('one two', 'y'))).toEqual(['one two']);
  });
});

describe('fixAllSafe', () => {
  it('applies all in one transform and says which', () => {
    const tr = new Transform(DOC);
    const done = fixAllSafe(tr, [match('one', '1'), match('three', '3')]);
    expect(tr.doc.textContent).toBe('1 two 3 four');
    expect(done.map(({ match: { words } }) => words)).toEqual(['one', 'three']);
  });

  it('leaves out a match whose words stand there no longer', () => {
    const tr = new Transform(DOC);
    const stale = {
      ...match('two', 'x'),
      from: placeOf(DOC, 'four'),
      to: placeOf(DOC, 'four') + 3,
    };
    expect(fixAllSafe(tr, [stale])).toEqual([]);
    expect(tr.docChanged).toBe(false);
  });
});
