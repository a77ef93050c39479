import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/** Where the desk keeps its files on a system: STANDFIRST_USER_DATA where it is set, else the system's place for programs. */
export function dataFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home = homedir(),
): string {
  const given = env['STANDFIRST_USER_DATA'];
  if (given !== undefined && given !== '') return isAbsolute(given) ? given : resolve(given);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Standfirst');
  if (platform === 'win32')
    return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Standfirst');
  return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'Standfirst');
}
