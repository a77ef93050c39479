import type { Log } from '../log/log';
import { showTrouble } from '../windows/trouble';

/** The library's file was gone from its folder and is there again: nothing is lost, but whoever took it should be known. */
export function tellWrittenAnew(log: Log): void {
  log.fault('The library file was gone, and was written anew');
  void showTrouble({
    code: 'library-unavailable',
    message: 'The library file was gone from its folder while Standfirst had it open.',
    copy: 'It was written there anew with every story; no word is lost.',
    wayOn: 'If a program that syncs or cleans up took it, keep that program away from the folder.',
  });
}
