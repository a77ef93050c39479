/** Whose keyboard it is: ⌘ on macOS, Ctrl elsewhere. */
export type Platform = 'mac' | 'other';

/** The machine's name in a sentence: "Saved · this Mac 12:04". */
export function thisMachine(platform: Platform): string {
  return platform === 'mac' ? 'this Mac' : 'this computer';
}
