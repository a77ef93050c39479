import { recogniseHtml } from '../../src/shared/import/recognise-html';
import type { Recognition } from '../../src/shared/import/recognition';
import { recogniseText } from '../../src/shared/import/recognise-text';
import { storyFromRecognition } from '../../src/shared/import/story-from-recognition';
import { fieldOf, photosOf } from '../../src/shared/story/copy';
import { docOf } from '../../src/shared/story/parse-story';
import type { Reading } from './measure';

/** Reads a text as the program does. */
export function readByRules(raw: string, timeZone: string): Reading {
  return readingOf(recogniseText(raw), timeZone);
}

/** Reads a page as the program does; values of the page's own data are no lines of it. */
export function readPageByRules(html: string, timeZone: string): Reading {
  const recognised = recogniseHtml(html);
  if (!recognised.ok) throw new Error(recognised.error[0]?.message);
  const reading = readingOf(recognised.value, timeZone);
  return {
    ...reading,
    lines: recognised.value.lines.filter(({ source }) => source.first > 0),
  };
}

function readingOf(recognition: Recognition, timeZone: string): Reading {
  const { story } = storyFromRecognition(recognition, {
    id: '00000000-0000-4000-8000-000000000001',
    now: '2026-03-28T09:00:00Z',
    houseStyleId: 'newsroom',
    language: 'en-GB',
    timeZone,
  });
  const doc = docOf(story);
  return {
    lines: recognition.lines,
    headline: fieldOf(doc, 'headline')?.textContent ?? '',
    authors: story.contributors.map(({ name }) => name),
    updated: story.updatedAt,
    published: story.publishedAt,
    credits: photosOf(doc).map((photo) => photo.lastChild?.textContent ?? ''),
  };
}

/** The baseline: the first line is the headline, the second the byline, every other line a paragraph. */
export function readAsParagraphs(raw: string): Reading {
  const texts = raw
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    lines: texts.map((text, index) => ({
      text,
      kind: index === 0 ? 'headline' : index === 1 ? 'byline' : 'body',
    })),
    headline: texts[0] ?? '',
    authors: texts[1] === undefined ? [] : [texts[1]],
    updated: null,
    published: null,
    credits: [],
  };
}
