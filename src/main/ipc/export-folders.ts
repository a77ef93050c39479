import { randomUUID } from 'node:crypto';

/** Folders that were chosen for several stories, by their tokens: a page never names a path. */
const folders = new Map<string, string>();

/** Keeps a folder until the program ends; gives the token that stands for it. */
export function keepFolder(folder: string): string {
  const token = randomUUID();
  folders.set(token, folder);
  return token;
}

/** The folder that a token stands for; null where nobody chose one. */
export function keptFolder(token: string): string | null {
  return folders.get(token) ?? null;
}
