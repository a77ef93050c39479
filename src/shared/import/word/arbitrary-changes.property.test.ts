import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordBy, wordDeleted, wordFile, wordLine, wordRun } from '../../../../tests/word-file';
import { parseStory } from '../../story/parse-story';
import type { MarkJson } from '../mark-json';
import { storyFromRecognition } from '../story-from-recognition';
import { readWord } from './read-word';
import { recogniseWord } from './recognise-word';
import type { WordCopy } from './word-copy';

const RUNS = typeof document === 'undefined' ? 150 : 20;

/** XML of a stretch, and the words in it by the change that they are part of, in order. */
interface Stretch {
  readonly xml: string;
  readonly words: readonly (readonly [change: string, word: string])[];
}

const together = (parts: readonly Stretch[], xml = parts.map((part) => part.xml).join('')) => ({
  xml,
  words: parts.flatMap(({ words }) => words),
});
const AUTHORS = ['Ana Weir', 'Ben Oduya'] as const;
const DATES = ['2026-03-28T09:00:00Z', '2026-03-29T14:30:00Z'] as const;
const by = fc.record({
  id: fc.nat(99),
  author: fc.constantFrom(...AUTHORS),
  date: fc.constantFrom(...DATES),
});
type By = { id: number; author: string; date: string };
const said = ({ id, author, date }: By): string => wordBy(id, author, date);
const word = fc.stringMatching(/^[a-z]{1,6}$/u);

const run: fc.Arbitrary<Stretch> = fc
  .tuple(word, fc.constantFrom('', '<w:b/>', '<w:i/>', '<w:vertAlign w:val="superscript"/>'))
  .map(([text, form]) => ({ xml: wordRun(`${text} `, form), words: [['', text]] }));
const changed = (kind: string, { author, date }: By) => `${kind}|${author}|${date}`;
const deleted = (name: string) =>
  fc.tuple(by, word).map(
    ([who, text]): Stretch => ({
      xml: `<w:${name} ${said(who)}>${wordDeleted(`${text} `)}</w:${name}>`,
      words: [[changed('deletion', who), text]],
    }),
  );
const inserted = (name: string) =>
  fc.tuple(by, fc.array(fc.oneof(run, deleted('del')), { minLength: 1, maxLength: 3 })).map(
    ([who, parts]): Stretch => ({
      xml: `<w:${name} ${said(who)}>${parts.map(({ xml }) => xml).join('')}</w:${name}>`,
      words: parts.flatMap(({ words }) =>
        words.map(
          ([change, text]) => [change === '' ? changed('insertion', who) : change, text] as const,
        ),
      ),
    }),
  );
const comment = fc
  .nat(2)
  .map((id): Stretch => ({ xml: `<w:commentRangeStart w:id="${id}"/>`, words: [] }));
const commentEnd = fc.nat(2).map(
  (id): Stretch => ({
    xml: `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
    words: [],
  }),
);
const lineBreak = fc.constant<Stretch>({ xml: '<w:r><w:br/></w:r>', words: [] });
const inline = fc.oneof(
  { arbitrary: run, weight: 4 },
  ...[deleted('del'), deleted('moveFrom'), inserted('ins'), inserted('moveTo')],
  ...[comment, commentEnd, lineBreak],
);
const end = fc.option(fc.tuple(fc.constantFrom('ins', 'del', 'moveFrom', 'moveTo'), by), {
  freq: 2,
});
const paragraph = fc
  .tuple(fc.array(inline, { maxLength: 5 }), end)
  .map(([parts, mark]) =>
    together(
      parts,
      wordLine(
        parts.map(({ xml }) => xml).join(''),
        mark === null ? '' : `<w:rPr><w:${mark[0]} ${said(mark[1])}/></w:rPr>`,
      ),
    ),
  );
const table = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) =>
    together(
      rows.flat(),
      `<w:tbl>${rows.map((row) => `<w:tr>${row.map(({ xml }) => `<w:tc>${xml}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`,
    ),
  );
const body = fc
  .array(fc.oneof({ arbitrary: paragraph, weight: 5 }, table), { maxLength: 6 })
  .map((parts) => together(parts));

function read(xml: string): WordCopy {
  const comments = [0, 1, 2].map(
    (id) => `<w:comment ${wordBy(id)}>${wordLine(wordRun('Why?'))}</w:comment>`,
  );
  const copy = readWord(wordFile({ body: xml, comments: comments.join('') }));
  if (!copy.ok) throw new Error(copy.error.map(({ message }) => message).join(' '));
  return copy.value;
}

/** The words of a copy by their change, as the marks and the side table say it. */
function found({ blocks, review }: WordCopy): (readonly [string, string])[] {
  return blocks.flatMap(({ text, inline: nodes, marks = [] }) => {
    const whole = marks.find(
      ({ attrs }) => review.suggestions[String(attrs?.['id'])]?.change === 'paragraph',
    );
    return (nodes ?? [{ text }]).flatMap((node) => {
      const own = ('marks' in node ? (node.marks ?? []) : []) as readonly MarkJson[];
      const mark = own.find(({ type }) => type === 'insertion' || type === 'deletion') ?? whole;
      const entry = review.suggestions[String(mark?.attrs?.['id'])];
      const change = mark && entry ? `${mark.type}|${entry.author}|${entry.at ?? ''}` : '';
      return ((node.text ?? '').match(/[a-z]+/gu) ?? []).map((each) => [change, each] as const);
    });
  });
}

describe('whatever is tracked in a Word file', () => {
  it('is kept word for word, each with its kind, author and date', () => {
    fc.assert(
      fc.property(body, ({ xml, words }) => {
        expect(found(read(xml))).toEqual(words);
      }),
      { numRuns: RUNS },
    );
  });

  it('makes a story that can be opened', () => {
    const takeIn = {
      ...{ id: '00000000-0000-4000-8000-000000000001', now: '2026-03-30T09:00:00Z' },
      ...{ houseStyleId: 'newsroom', language: 'en', timeZone: 'UTC' },
    };
    fc.assert(
      fc.property(body, ({ xml }) => {
        const { story, report } = storyFromRecognition(recogniseWord(read(xml)), takeIn);
        const parsed = parseStory(story);
        expect(parsed.ok ? [] : parsed.error).toEqual([]);
        expect(report.accounted.complete).toBe(true);
      }),
      { numRuns: RUNS / 2 },
    );
  });
});
