import { randomUUID } from 'node:crypto';
import { cpuUsage } from 'node:process';
import { openLibrary, type Library } from '../../src/main/library/open-library';
import { compareStories } from '../../src/shared/story/compare/compare-stories';
import { restorePart } from '../../src/shared/story/compare/restore-part';
import type { Story } from '../../src/shared/story/story';
import { value } from '../library-folder';
import { keepVersions } from './kept-versions';
import { prose, rewritten, storyOf } from './long-story';

/** One line of figures: what was measured, and how long the middle one of the runs took by the clock and in processor time, in ms. */
export interface Figure {
  readonly what: string;
  readonly middle: number;
  readonly own: number;
}

export interface HistoryFigures {
  /** What the versions take in the library's file. */
  readonly bytes: number;
  readonly figures: readonly Figure[];
}

const RUNS = 20;

/** Builds a story of 5,000 words with so many versions in an empty folder, and measures what is done with them. */
export function measureHistory(folder: string, versions: number): HistoryFigures {
  const id = randomUUID();
  const texts = [...rewritten(versions, id)];
  const [first, newest] = [texts.at(0), texts.at(-1)];
  if (first === undefined || newest === undefined) throw new Error('There are no versions.');
  const bytes = keepVersions(folder, texts);
  const library = value(openLibrary(folder));
  try {
    return { bytes, figures: [...inLibrary(library, id), ...inMemory(first, newest)] };
  } finally {
    library.close();
  }
}

function inLibrary({ versions, stories }: Library, id: string): Figure[] {
  const ids = value(versions.list(id)).map((version) => version.id);
  const some = (run: number): number => ids[(run * 47) % ids.length] ?? 0;
  return [
    timed('list all versions', () => versions.list(id)),
    timed('read a version', (run) => value(versions.read(id, some(run)))),
    timed('count the words in and out of one', (run) => value(versions.words(id, some(run)))),
    timed('keep a version', () => value(versions.keep(id, 'Edited'))),
    timed('restore a version', (run) => value(versions.restore(id, some(run)))),
    timed('open the story', () => value(stories.open(id))),
  ];
}

function inMemory(first: Story, newest: Story): Figure[] {
  const paragraphs = Array.from({ length: 70 }, (_, at) => prose(72, at));
  const changed = (by: (words: string, at: number) => string): Story =>
    storyOf(paragraphs.map(by), first.id);
  const few = changed((words, at) => (at % 10 === 0 ? words.replace(/^\S+/u, 'another') : words));
  const each = changed((words) =>
    words
      .split(' ')
      .map((word, at) => (at % 5 === 0 ? `${word}s` : word))
      .join(' '),
  );
  const moved = storyOf(paragraphs.toReversed(), first.id);
  const comparison = compareStories(first, few);
  const change = comparison.parts.find((part) => part.change !== null);
  if (change === undefined) throw new Error('Nothing has changed.');
  return [
    timed('compare: a word in every tenth paragraph', () => compareStories(first, few)),
    timed('compare: every fifth word', () => compareStories(first, each)),
    timed('compare: all paragraphs moved', () => compareStories(first, moved)),
    timed('compare: all written anew', () => compareStories(first, newest)),
    timed('restore a paragraph', () => restorePart(first, few, comparison, change)),
  ];
}

function timed(what: string, work: (run: number) => unknown): Figure {
  const clock: number[] = [];
  const own: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const [begun, used] = [performance.now(), cpuUsage()];
    work(run);
    clock.push(performance.now() - begun);
    const { user, system } = cpuUsage(used);
    own.push((user + system) / 1000);
  }
  return { what, middle: middleOf(clock), own: middleOf(own) };
}

function middleOf(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[times.length >> 1] ?? 0;
}
