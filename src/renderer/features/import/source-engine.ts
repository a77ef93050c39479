import type { Desk } from '../../desk/desk';
import { engineFor, type ImportEngine } from './import-engine';
import { sizeOf, wordFileOf, type ImportSource } from './import-source';
import { wordEngine } from './word-engine';

/** The engine for what was received: it reads nothing else, and is stopped when it is no longer wanted. */
export function sourceEngine(
  source: ImportSource,
  desk: Pick<Desk, 'ask'>,
  makeWorker: () => ImportEngine,
): ImportEngine {
  const text = engineFor(sizeOf(source), makeWorker);
  const word = wordFileOf(source);
  return word === null ? text : wordEngine(word, desk, text);
}
