import type { HouseStyle } from '@shared/house-style/house-style';
import { importText, type ImportInput } from '@shared/import/import-text';
import type { ImportReport, Recognition } from '@shared/import/recognition';
import { storyFromRecognition, type TakeIn } from '@shared/import/story-from-recognition';
import type { Problem } from '@shared/result/problem';
import type { Result } from '@shared/result/result';
import type { Story } from '@shared/story/story';

/** The story to come and the report that proves it. */
export interface MadeStory {
  readonly story: Story;
  readonly report: ImportReport;
}

/** Reads and makes stories; whether here or in a worker is the engine's own business. */
export interface ImportEngine {
  recognise(input: ImportInput, houseStyle: HouseStyle): Promise<Result<Recognition, Problem[]>>;
  make(recognition: Recognition, takeIn: TakeIn): Promise<MadeStory>;
  /** Gives its worker up; what is under way never resolves. */
  stop(): void;
}

/** Reads on the spot: for texts of ordinary length, which take a few milliseconds. */
export const engineHere: ImportEngine = {
  recognise: (input, houseStyle) => Promise.resolve(importText(input, { houseStyle })),
  make: (recognition, takeIn) => Promise.resolve(storyFromRecognition(recognition, takeIn)),
  stop: () => undefined,
};

/** Texts longer than this, in bytes, are read by a worker, so that the window answers meanwhile. */
const LONG = 200_000;

/** The engine for a text of that size. */
export function engineFor(size: number, makeWorker: () => ImportEngine): ImportEngine {
  return size > LONG ? makeWorker() : engineHere;
}
