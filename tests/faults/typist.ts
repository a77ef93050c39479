import { writeSync } from 'node:fs';
import process from 'node:process';
import { openLibrary } from '../../src/main/library/open-library';
import { p, page, story } from '../story-builder';

/*
 * A program of its own, to be killed: types numbered words into one story, saves after each and says
 * which were acknowledged. Its reports go to a pipe outside the library's disk.
 */
const [folder = '', id = '', from = '1'] = process.argv.slice(2);
const opened = openLibrary(folder);
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
const { stories } = opened.value;

const word = (count: number): string => `w${String(count).padStart(6, '0')}`;
const first = stories.read(id);
if (!first.ok) stories.create(story(page(), { id }));
const started = stories.open(id);
if (!started.ok) throw new Error(JSON.stringify(started.error));

const paragraphs: string[][] = [[]];
for (let count = 1; ; count += 1) {
  const last = paragraphs.at(-1);
  if (last === undefined || last.length === 40) paragraphs.push([word(count)]);
  else last.push(word(count));
  if (count < Number(from)) continue;
  const doc = page({ body: paragraphs.map((words) => p(words.join(' '))) });
  const revision = started.value.revision + count;
  const saved = stories.save({
    story: story(doc, { id }),
    revision,
    place: { anchor: count, head: count, scrollTop: 0 },
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.error));
  writeSync(1, `${count}\n`);
}
