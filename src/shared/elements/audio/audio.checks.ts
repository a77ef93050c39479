import { when, type Check } from '../check';

/** The piece read aloud needs its file. */
export const checkAudio: Check = (node, context) => {
  const hash: unknown = node.attrs['mediaHash'];
  const file = typeof hash === 'string' ? context.media(hash) : null;
  const pending = typeof hash !== 'string';
  return [
    ...when(
      pending,
      'error',
      'audio-pending',
      'The audio is pending: a draft copy keeps its place without a player. Add the file, or take it out if none is to come.',
      context,
    ),
    ...when(
      !pending && !file,
      'error',
      'audio-file-missing',
      'The audio’s file is not in the story. Add the audio again.',
      context,
    ),
    ...when(
      file !== null && !file.type.startsWith('audio/'),
      'error',
      'audio-file-wrong',
      'The audio’s file is no sound. Add the audio again.',
      context,
    ),
  ];
};
