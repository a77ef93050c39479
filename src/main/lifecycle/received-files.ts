import { app } from 'electron';
import { onSecondStart } from './only-instance';

/**
 * Files that the user wants opened, from wherever: this start, a second start, the system (macOS). Those
 * that come before the desk can take them wait. Must be called before the app is ready.
 */
export interface ReceivedFiles {
  /** From now on files go to `take`, those that wait first; `again` is called when the program is started again. */
  deliver(take: (path: string) => void, again: () => void): void;
}

/** Begins to listen. */
export function receiveFiles(named: readonly string[]): ReceivedFiles {
  const waiting = [...named];
  let take: (path: string) => void = (path) => {
    waiting.push(path);
  };
  let again: () => void = () => undefined;
  app.on('open-file', (event, path) => {
    event.preventDefault();
    take(path);
  });
  onSecondStart((files) => {
    again();
    for (const file of files) take(file);
  });
  return {
    deliver: (taker, whenAgain) => {
      take = taker;
      again = whenAgain;
      for (const path of waiting.splice(0)) take(path);
    },
  };
}
