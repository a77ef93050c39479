import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importText } from '../../src/shared/import/import-text';
import { storyFromRecognition } from '../../src/shared/import/story-from-recognition';
import { bodyBlocks, photosOf, wordsOf } from '../../src/shared/story/copy';
import { docOf } from '../../src/shared/story/parse-story';

function take(path: string) {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, '../..', path)));
  const read = importText({ source: { bytes }, name: 'story.txt' });
  if (!read.ok) throw new Error(read.error[0]?.message);
  const lines = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    lines,
    ...storyFromRecognition(read.value, {
      id: '00000000-0000-4000-8000-000000000001',
      now: '2026-03-28T09:00:00Z',
      houseStyleId: 'broadcaster',
      language: 'en-GB',
      timeZone: 'Asia/Shanghai',
    }),
  };
}

describe.each([
  [
    "the broadcaster's twin",
    'tests/fixtures/import/broadcaster-twin.txt',
    10,
    '2024-09-11T18:20:00+08:00',
  ],
  ['the sample that ships', 'resources/sample/story.txt', 6, '2025-06-19T07:50:00+08:00'],
])('%s', (_name, path, paragraphs, updatedAt) => {
  const { lines, story, report } = take(path);
  const doc = docOf(story);

  it('has its headline once, its writer and its stamp', () => {
    expect([
      wordsOf(doc, 'headline'),
      story.contributors.map(({ name }) => name),
      story.updatedAt,
    ]).toEqual([lines[0], [lines[2]], updatedAt]);
    expect(doc.textContent.split(lines[0] ?? '')).toHaveLength(2);
  });

  it('has every paragraph word for word, and one photo among them', () => {
    const blocks = bodyBlocks(doc);
    const long = lines.filter(
      (line) => line.length > 180 && !/^Editor's note|\/\w+$|^\(/u.test(line),
    );
    expect(
      blocks.filter(({ type }) => type.name === 'paragraph').map(({ textContent }) => textContent),
    ).toEqual(long);
    expect(long).toHaveLength(paragraphs);
    expect(photosOf(doc).map((photo) => photo.lastChild?.textContent)).toEqual(['Northlight']);
  });

  it('has note and call, and no word of the audio line', () => {
    expect(lines).toContain(`Editor's note: ${wordsOf(doc, 'editorsNote')}`);
    expect(lines).toContain(wordsOf(doc, 'contributorCall'));
    expect(wordsOf(doc, 'audio')).toBe('');
    expect(JSON.stringify(story)).not.toContain('.mp3');
  });

  it('leaves repeats and rubbish in the tray, and loses nothing', () => {
    expect(report.tray.map(({ kind }) => kind)).toEqual(['repeat', 'repeat', 'repeat', 'rubbish']);
    expect(report.accounted.complete).toBe(true);
    expect(report.problems).toEqual([]);
  });
});
