/** What a style may not be called here: the program's pack, the house's own rules and lists, and the profiles' folder. */
const TAKEN = ['news', 'house', 'vale', 'profiles'];
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/iu;

/** Gives names out, each once, whatever their case. */
export type GiveName = (wanted: string) => string;

/**
 * Makes names fit for a file or folder of a house style: letters, figures, "_" and "-", at most 100, none that a
 * system keeps for itself. A name that was given out already gets a figure.
 */
export function nameGiver(spare: string): GiveName {
  const given = new Set<string>();
  return (wanted) => {
    const fit = fitName(wanted) || spare;
    const safe = DEVICE.test(fit) ? `${fit}-${spare.toLowerCase()}` : fit;
    for (let turn = 1; ; turn += 1) {
      const name = turn === 1 ? safe : `${cut(safe, 96)}-${turn}`;
      if (given.has(name.toLowerCase())) continue;
      given.add(name.toLowerCase());
      return name;
    }
  };
}

/** The name that a style comes in under: its own, unless the house has something else of that name. */
export function packName(style: string): string {
  return TAKEN.includes(style.toLowerCase()) ? `${style}-imported` : style;
}

/**
 * Puts names of rules ("Style.Rule") in place of others in a rule's text: in what it extends, in its tests. A name
 * that is a part of a longer one stays.
 */
export function makeRenamer(renamed: ReadonlyMap<string, string>): (text: string) => string {
  if (renamed.size === 0) return (text) => text;
  const names = [...renamed.keys()].sort((a, b) => b.length - a.length);
  const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.-])(?:${any})(?![\\p{L}\\p{N}_-])`, 'gu');
  return (text) => text.replace(pattern, (name) => renamed.get(name) ?? name);
}

function fitName(wanted: string): string {
  const fit = wanted.normalize('NFC').replace(/[^\p{L}\p{N}_-]+/gu, '-');
  return cut(fit.replace(/^-+|-+$/gu, ''), 96);
}

function cut(name: string, most: number): string {
  return [...name].slice(0, most).join('');
}
