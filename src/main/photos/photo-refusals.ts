import type { DeskError } from '@shared/contract/desk-error';
import { deskFailure } from '../library/failures';
import type { ImageRefusal } from '../library/image/read-image';

/** What a picture that cannot be had leaves behind: a way in adds nothing, a way out makes nothing. */
export type PhotoTask = 'takeIn' | 'render';

const COPY: Readonly<Record<PhotoTask, string>> = {
  takeIn: 'Nothing was added.',
  render: 'No file was made of it; the story and its picture are as they were.',
};

/** A refusal as the desk reads it. */
export function photoRefused(task: PhotoTask, { what, advice }: ImageRefusal): DeskError {
  return deskFailure('media-refused', what, COPY[task], advice);
}

/** The desk called the work off. */
export function photoCancelled(task: PhotoTask): DeskError {
  return deskFailure(
    'cancelled',
    'The work on the picture was called off.',
    COPY[task],
    'Start it again when you like.',
  );
}

/** The work outran its time (milliseconds). */
export function photoTooSlow(task: PhotoTask, timeout: number): DeskError {
  return photoRefused(task, {
    what: `The picture was not read within ${timeout / 1000} seconds, and the desk gave up.`,
    advice: 'Open it in a picture program, save it as JPEG and add that.',
  });
}

/** The thread broke: a fault in a decoder, or no memory left. */
export function photoBroke(task: PhotoTask): DeskError {
  return photoRefused(task, {
    what: 'The picture could not be read: it is damaged, or needs more memory than there is.',
    advice:
      'Open it in a picture program, save it as JPEG, smaller if it is very large, and add that.',
  });
}
