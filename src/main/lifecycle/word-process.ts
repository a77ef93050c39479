import { utilityProcess } from 'electron';
import type { StartWord, WordAnswer } from '../imports/word/guarded-word';

/**
 * A reader in a process of its own, the built `word-process.worker.js`: whatever a file does to it, neither the desk nor the
 * reading of the next file is touched. Nothing of the desk's surroundings is handed to it.
 */
export function wordProcess(entry: string): StartWord {
  return (bytes) => {
    const child = utilityProcess.fork(entry, [], {
      env: {},
      stdio: 'ignore',
      serviceName: 'Standfirst reader of Word files',
    });
    const answer = new Promise<WordAnswer>((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', (code) => reject(new Error(`The process ended with code ${code}`)));
    });
    child.once('spawn', () => child.postMessage(bytes));
    return { answer, end: () => void child.kill() };
  };
}
