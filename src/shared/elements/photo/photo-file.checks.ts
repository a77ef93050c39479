import type { Node } from '@tiptap/pm/model';
import { when, type Check, type CheckedFile } from '../check';
import { photoCrop } from './photo';
import { fileOf, isPending, type PhotoCheck } from './photo-texts';

/** A pending photo keeps its place: that is said of it whatever else applies. */
export const checkPending: Check = (photo, context) =>
  when(
    isPending(photo),
    'error',
    'photo-pending',
    'The photo is pending: a draft copy keeps its caption and credit without a picture. Add the file.',
    context,
  );

/** The picture itself: that it is there, and is one. */
export const checkFile: PhotoCheck = (photo, context) => {
  if (isPending(photo)) return null;
  const file = fileOf(photo, context);
  return [
    ...when(
      file === null,
      'error',
      'photo-file-missing',
      'The photo’s file is not in the story. Add the photo again.',
      context,
    ),
    ...when(
      file !== null && !file.type.startsWith('image/'),
      'error',
      'photo-file-wrong',
      'The photo’s file is no picture. Add the photo again.',
      context,
    ),
  ];
};

/** The picture's size, as far as its crop leaves it. */
export const checkSize: PhotoCheck = (photo, context) => {
  const file = fileOf(photo, context);
  if (file === null) return null;
  const { width, height } = sizeAfterCrop(photo, file);
  const { minWidth, minHeight } = context.photos;
  const isKnown = file.width > 0 && file.height > 0;
  const size = `${width} × ${height} pixels${photo.attrs['crop'] === null ? '' : ' after its crop'}`;
  return [
    ...when(
      !isKnown,
      'warning',
      'photo-size-unknown',
      'The photo’s width and height are not known, so the page moves while it loads. Add the photo again.',
      context,
    ),
    ...when(
      isKnown && (width < minWidth || height < minHeight),
      'warning',
      'photo-too-small',
      `The photo has ${size}; the house style asks for ${minWidth} × ${minHeight} at least. Take a larger file${photo.attrs['crop'] === null ? '' : ', or cut out more of it'}.`,
      context,
    ),
  ];
};

function sizeAfterCrop(photo: Node, { width, height }: CheckedFile) {
  const crop = photoCrop.safeParse(photo.attrs['crop']);
  return crop.success
    ? {
        width: Math.round(width * crop.data.width),
        height: Math.round(height * crop.data.height),
      }
    : { width, height };
}
