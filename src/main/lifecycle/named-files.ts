import { isAbsolute, resolve } from 'node:path';

/**
 * The files named on a command line, as absolute paths. Flags are left out, and so is what stands before
 * them: the program, and in development the folder it is started from.
 */
export function namedFiles(argv: readonly string[], isPackaged: boolean, folder: string): string[] {
  const words = argv.slice(1).filter((word) => word !== '' && !word.startsWith('-'));
  const files = isPackaged ? words : words.slice(1);
  return files.map((file) => (isAbsolute(file) ? file : resolve(folder, file)));
}
