import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { ok } from '@shared/result/result';
import { EXIT, stop, type Step } from './stop';
import type { Terminal } from './terminal';

/** A file's bytes and name; the name is empty for standard input. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** How much may be read, in bytes, and what to say of more. */
export interface InputLimit {
  readonly most: number;
  readonly tooLarge: (bytes: number) => string;
}

/** Reads a file, or standard input for "-", and never more than the limit: an endless device stops there. */
export async function readInput(
  path: string,
  { most, tooLarge }: InputLimit,
  { stdin }: Terminal,
): Promise<Step<Input>> {
  try {
    if (path !== '-') {
      const there = await stat(path);
      if (there.isDirectory())
        return stop(EXIT.unreadable, `${path} is a folder. Name a file in it.`);
      if (there.size > most) return stop(EXIT.unreadable, tooLarge(there.size));
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of path === '-' ? stdin : bytesOf(path)) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > most) return stop(EXIT.unreadable, tooLarge(size));
    }
    return ok({ bytes: Buffer.concat(chunks), name: path === '-' ? '' : basename(path) });
  } catch (trouble) {
    const code = trouble instanceof Error && 'code' in trouble ? String(trouble.code) : null;
    if (code === null) throw trouble;
    return stop(EXIT.unreadable, `${path} cannot be read: ${REASONS[code] ?? code}.`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'it is not yours to read',
  EPERM: 'it is not yours to read',
  EIO: 'the disk refused',
};

async function* bytesOf(path: string): AsyncIterable<Uint8Array> {
  for await (const chunk of createReadStream(path)) if (chunk instanceof Uint8Array) yield chunk;
}
