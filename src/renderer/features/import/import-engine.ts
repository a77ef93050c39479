import type { HouseStyle } from '@shared/house-style/house-style';
import { importText, type ImportInput } from '@shared/import/import-text';
import type { ImportReport, Recognition } from '@shared/import/recognition';
import { storyFromRecognition, type TakeIn } from '@shared/import/story-from-recognition';
import { recogniseWord } from '@shared/import/word/recognise-word';
import type { WordCopy } from '@shared/import/word/word-copy';
import type { Problem } from '@shared/result/problem';
import type { Result } from '@shared/result/result';
import { countStory } from '@shared/story/count-words';
import { docOf } from '@shared/story/parse-story';
import { proposedDoc } from '@shared/story/review/proposed-doc';
import type { Story } from '@shared/story/story';

/** The story to come and the report that proves it. */
export interface MadeStory {
  readonly story: Story;
  readonly report: ImportReport;
  /** Words in the body. Counted where the story is made: in a text of a thousand pages that takes seconds. */
  readonly bodyWords: number;
}

/** Makes the story of a recognition and counts its words. */
export function makeStory(recognition: Recognition, takeIn: TakeIn): MadeStory {
  const made = storyFromRecognition(recognition, takeIn);
  const { language, suggestions } = made.story;
  const doc = proposedDoc(docOf(made.story), suggestions);
  return { ...made, bodyWords: countStory(doc, language).body };
}

/** Reads and makes stories; whether here or in a worker is the engine's own business. */
export interface ImportEngine {
  recognise(input: ImportInput, houseStyle: HouseStyle): Promise<Result<Recognition, Problem[]>>;
  /** Of a Word file that has been read. */
  recogniseWord(copy: WordCopy, name: string, houseStyle: HouseStyle): Promise<Recognition>;
  make(recognition: Recognition, takeIn: TakeIn): Promise<MadeStory>;
  /** Gives its worker up; what is under way never resolves. */
  stop(): void;
}

/** Reads on the spot: for texts of ordinary length, which take a few milliseconds. */
export const engineHere: ImportEngine = {
  recognise: (input, houseStyle) => Promise.resolve(importText(input, { houseStyle })),
  recogniseWord: (copy, name, houseStyle) =>
    Promise.resolve(recogniseWord(copy, { name, houseStyle })),
  make: (recognition, takeIn) => Promise.resolve(makeStory(recognition, takeIn)),
  stop: () => undefined,
};

/** Texts longer than this, in bytes, are read by a worker, so that the window answers meanwhile. */
const LONG = 200_000;

/** The engine for a text of that size. */
export function engineFor(size: number, makeWorker: () => ImportEngine): ImportEngine {
  return size > LONG ? makeWorker() : engineHere;
}
