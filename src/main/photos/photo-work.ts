import type { PhotoAnswer, PhotoQuestion } from './photo-messages';
import { renderPhoto } from './render-photo';
import { takeIn, type ReadPhotoData } from './take-in';
import { startStudio, type Studio } from './vips';

/** Answers questions on the thread where it is called; the decoders start with the first. */
export type PhotoWork = (question: PhotoQuestion) => Promise<PhotoAnswer>;

/** The work, with the reader of what files say of their pictures. A fault is answered, never thrown. */
export function makePhotoWork(readData: ReadPhotoData): PhotoWork {
  let studio: Promise<Studio> | null = null;
  return async (question) => {
    try {
      studio ??= startStudio();
      return await answer(await studio, readData, question);
    } catch (fault) {
      return { task: 'fault', message: describe(fault) };
    }
  };
}

async function answer(
  studio: Studio,
  readData: ReadPhotoData,
  question: PhotoQuestion,
): Promise<PhotoAnswer> {
  switch (question.task) {
    case 'takeIn':
      return { task: 'takeIn', result: await takeIn(studio, readData, question) };
    case 'render':
      return { task: 'render', result: renderPhoto(studio, question.file, question.renditions) };
  }
}

function describe(fault: unknown): string {
  if (fault instanceof Error) return fault.stack ?? fault.message;
  return typeof fault === 'object' && fault !== null && 'message' in fault
    ? String(fault.message)
    : String(fault);
}
