import type { DeskError } from '@shared/contract/desk-error';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { Recognition } from '@shared/import/recognition';
import { err, ok, type Result } from '@shared/result/result';
import type { Desk } from '../../../desk/desk';
import type { ImportEngine, MadeStory } from '../import-engine';
import { inputOf, type ImportSource } from '../import-source';
import { sourceEngine } from '../source-engine';
import { takeInFor } from '../take-request';

/** A file of a folder, read and made a story that nobody has kept yet. */
export interface ReadCopy {
  readonly source: ImportSource;
  readonly recognition: Recognition;
  readonly made: MadeStory;
}

export interface CopyReader {
  readonly desk: Pick<Desk, 'ask'>;
  readonly houseStyle: HouseStyle;
  readonly makeWorker: () => ImportEngine;
  /** Ends the reading of what is under way. */
  readonly signal: AbortSignal;
}

/** Reads one file of the chosen folder; refuses in words what cannot be taken in. What is called off is refused at once. */
export async function readCopy(
  token: string,
  reader: CopyReader,
): Promise<Result<ReadCopy, string>> {
  const { signal } = reader;
  let callOff: (() => void) | undefined;
  const calledOff = new Promise<Result<ReadCopy, string>>((resolve) => {
    callOff = () => resolve(err('Not read: you stopped before it.'));
    signal.addEventListener('abort', callOff, { once: true });
  });
  try {
    return await Promise.race([readNow(token, reader), calledOff]);
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    return err(`Standfirst could not read this file (${why.slice(0, 200)}). It was left as it is.`);
  } finally {
    if (callOff !== undefined) signal.removeEventListener('abort', callOff);
  }
}

async function readNow(
  token: string,
  { desk, houseStyle, makeWorker, signal }: CopyReader,
): Promise<Result<ReadCopy, string>> {
  const file = await desk.ask('import:read-chosen', { token });
  if (!file.ok) return err(inWords(file.error));
  const source: ImportSource = { kind: 'file', file: file.value };
  const engine = sourceEngine(source, desk, makeWorker);
  const stop = (): void => engine.stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    const read = await engine.recognise(inputOf(source, {}), houseStyle);
    if (!read.ok) return err(read.error.map(({ message }) => message).join(' '));
    const takeIn = takeInFor(crypto.randomUUID(), houseStyle);
    const made = await engine.make(read.value, { ...takeIn, now: new Date().toISOString() });
    return ok({ source, recognition: read.value, made });
  } finally {
    signal.removeEventListener('abort', stop);
    engine.stop();
  }
}

/** A failure as one line. */
export function inWords({ message, copy, wayOn }: DeskError): string {
  return `${message} ${copy} ${wayOn}`;
}
