import type { LineInContext } from '../context';
import { personTells, shapeTells, signTells, wordTells } from './line-tells';
import type { PersonNames } from './person-names';
import { landmarkTells, placeTells, titleTells } from './place-tells';
import { nameTells, runTells, topicTells } from './shared-tells';

/**
 * What can be told of each line, as names of tells; a weight was learned for each tell and kind: its shape and words,
 * its place on the page, what stands next to it, what it shares with the rest, and how like `names` its capitalised words are. A tell
 * holds or is absent.
 */
export function tellsOf(lines: readonly LineInContext[], names: PersonNames): string[][] {
  const signs = lines.map((line) => [...signTells(line), ...personTells(line, names)]);
  const groups = [
    signs,
    lines.map(shapeTells),
    lines.map(wordTells),
    placeTells(lines),
    landmarkTells(lines),
    titleTells(lines),
    nameTells(lines),
    topicTells(lines),
    runTells(lines),
  ];
  return lines.map((_, at) => [
    ...groups.flatMap((group) => group[at] ?? []),
    ...near('above', signs[at - 1]),
    ...near('below', signs[at + 1]),
    ...near('above2', signs[at - 2]),
    ...near('below2', signs[at + 2]),
  ]);
}

function near(where: string, signs: readonly string[] | undefined): string[] {
  return signs === undefined ? [`${where}:none`] : signs.map((sign) => `${where}:${sign}`);
}
