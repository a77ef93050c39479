import { isAbsolute, resolve } from 'node:path';
import process from 'node:process';
import { app } from 'electron';

/**
 * Where the program keeps its files: STANDFIRST_USER_DATA or `--user-data-dir=…` where one is given, else
 * the system's place for programs. Must run before anything asks for that place.
 */
export function settleUserData(): string {
  const given =
    process.env['STANDFIRST_USER_DATA'] ?? app.commandLine.getSwitchValue('user-data-dir');
  if (given !== '') app.setPath('userData', isAbsolute(given) ? given : resolve(given));
  return app.getPath('userData');
}
