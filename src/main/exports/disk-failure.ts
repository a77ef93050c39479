import type { DeskError, DeskErrorCode } from '@shared/contract/desk-error';

type Words = readonly [code: DeskErrorCode, message: string, wayOn: string];

const WORDS: Readonly<Record<string, Words>> = {
  ENOSPC: [
    'disk-full',
    'The disk is full.',
    'Free some space, or choose a folder on another disk.',
  ],
  EDQUOT: [
    'disk-full',
    'Your share of the disk is full.',
    'Free some space, or choose a folder on another disk.',
  ],
  EFBIG: ['disk-full', 'The disk takes no file of this size.', 'Choose a folder on another disk.'],
  EACCES: ['file-refused', 'The folder may not be written to.', 'Choose a folder of your own.'],
  EPERM: ['file-refused', 'The folder may not be written to.', 'Choose a folder of your own.'],
  EROFS: ['file-refused', 'The disk can only be read.', 'Choose a folder on another disk.'],
  ENOENT: ['file-refused', 'The folder is not there.', 'Choose a folder that is.'],
  ENOTDIR: ['file-refused', 'A file stands where the folder should be.', 'Choose another folder.'],
  EISDIR: ['file-refused', 'A folder stands where the file should be.', 'Choose another name.'],
  ENAMETOOLONG: ['file-refused', 'The name is too long for this disk.', 'Choose a shorter name.'],
  EEXIST: [
    'file-exists',
    'A file of that name is there already.',
    'Choose another name, or allow it to be replaced.',
  ],
};

/**
 * What a file system's error means to the desk, with `copy` as its sentence on the copy.
 * Null for what is no error of the system: a bug, which the caller throws on.
 */
export function diskFailure(trouble: unknown, copy: string): DeskError | null {
  if (!(trouble instanceof Error) || !('code' in trouble) || typeof trouble.code !== 'string')
    return null;
  const [code, message, wayOn] = WORDS[trouble.code] ?? [
    'disk-failed',
    `The disk refused to write (${trouble.code}).`,
    'Check that the disk is connected and sound, then try again.',
  ];
  return { code, message, copy, wayOn };
}
