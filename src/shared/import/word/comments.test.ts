import { describe, expect, it } from 'vitest';
import { wordBy, wordFile, wordLine, wordRun } from '../../../../tests/word-file';
import { storyFromRecognition } from '../story-from-recognition';
import { readWord } from './read-word';
import { recogniseWord } from './recognise-word';
import type { WordCopy } from './word-copy';

const start = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number): string =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const comment = (id: number, paragraphs: readonly string[], by = wordBy(id)): string =>
  `<w:comment ${by}>${paragraphs
    .map((text, at) => `<w:p w14:paraId="000000${id}${at}">${wordRun(text)}</w:p>`)
    .join('')}</w:comment>`;

function read(body: string, comments: string, commentsExtended?: string): WordCopy {
  const copy = readWord(
    wordFile({ body, comments, ...(commentsExtended === undefined ? {} : { commentsExtended }) }),
  );
  if (!copy.ok) throw new Error(copy.error.map(({ message }) => message).join(' '));
  return copy.value;
}

/** The words that each comment is tied to, line by line. */
function tied({ blocks }: WordCopy): Record<string, string[]> {
  const words: Record<string, string[]> = {};
  for (const { inline } of blocks) {
    const line = new Map<string, string>();
    for (const { text = '', marks = [] } of inline ?? [])
      for (const { type, attrs } of marks as { type: string; attrs?: Record<string, unknown> }[])
        if (type === 'comment')
          line.set(String(attrs?.['id']), (line.get(String(attrs?.['id'])) ?? '') + text);
    for (const [id, text] of line) (words[id] ??= []).push(text);
  }
  return words;
}

const ANA = { author: 'Ana Weir', at: '2026-03-28T09:00:00Z' };

describe('comments of a Word file', () => {
  it('stay on their words, over paragraphs and over each other', () => {
    const copy = read(
      wordLine(wordRun('The ') + start(0) + wordRun('river ') + start(1) + wordRun('rose.')) +
        wordLine(wordRun('All ') + end(1) + wordRun('night.') + end(0)),
      comment(0, ['Which river?']) +
        comment(1, ['When?', 'On Tuesday?'], wordBy(1, 'Ben Oduya', '2026-03-29T14:30:00+01:00')),
    );
    expect(tied(copy)).toEqual({ c1: ['river rose.', 'All night.'], c2: ['rose.', 'All '] });
    expect(copy.review.comments).toEqual({
      c1: { ...ANA, text: 'Which river?', parent: null, resolved: null },
      c2: {
        ...{ author: 'Ben Oduya', at: '2026-03-29T14:30:00+01:00' },
        ...{ text: 'When?\nOn Tuesday?', parent: null, resolved: null },
      },
    });
  });

  it('keep their threads, and what is settled without marks', () => {
    const extended =
      '<w15:commentEx w15:paraId="00000000" w15:done="0"/>' +
      '<w15:commentEx w15:paraId="00000011" w15:paraIdParent="00000000" w15:done="0"/>' +
      '<w15:commentEx w15:paraId="00000020" w15:done="1"/>';
    const copy = read(
      wordLine(
        start(0) +
          start(1) +
          wordRun('The river') +
          end(0) +
          end(1) +
          start(2) +
          wordRun(' rose.') +
          end(2),
      ),
      comment(0, ['Which?']) + comment(1, ['The Carrow,', 'of course.']) + comment(2, ['Settled.']),
      extended,
    );
    expect(tied(copy)).toEqual({ c1: ['The river'] });
    expect(copy.review.comments).toMatchObject({
      c1: { parent: null, resolved: null },
      c2: { parent: 'c1', text: 'The Carrow,\nof course.' },
      c3: { resolved: { by: '', at: null } },
    });
  });

  it('of no words in particular are tied to the word beside them', () => {
    const copy = read(
      wordLine(
        wordRun('The river rose') +
          '<w:r><w:commentReference w:id="0"/></w:r>' +
          wordRun(' all night.'),
      ) + wordLine(start(1) + end(1) + wordRun('By day it fell.')),
      comment(0, ['Source?']) + comment(1, ['Why?']),
    );
    expect(tied(copy)).toEqual({ c1: ['rose'], c2: ['By'] });
    expect(copy.notes.map(({ code }) => code)).toContain('comments-at-a-point');
  });

  it('are all in the story: open ones, answers and settled ones', () => {
    const words =
      'The council wants a higher wall, and it will not have the money for one this year.';
    const copy = read(
      wordLine(start(0) + wordRun(words) + end(0)) +
        wordLine(start(1) + wordRun(words.replace('council', 'mayor')) + end(1)),
      comment(0, ['Which?']) + comment(1, ['Settled.']),
      '<w15:commentEx w15:paraId="00000010" w15:done="1"/>',
    );
    const { story } = storyFromRecognition(recogniseWord(copy), {
      id: '00000000-0000-4000-8000-000000000001',
      now: '2026-03-30T09:00:00Z',
      houseStyleId: 'newsroom',
      language: 'en',
      timeZone: 'UTC',
    });
    expect(story.comments).toEqual(copy.review.comments);
  });
});
