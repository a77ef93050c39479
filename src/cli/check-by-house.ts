import { extname } from 'node:path';
import { documentBlocks } from '@shared/house-style/live/document-blocks';
import type { DeskMatch, PieceFacts } from '@shared/house-style/live/live-block';
import { pieceFacts } from '@shared/house-style/piece-facts';
import { settingsForFile } from '@shared/house-style/rules/file-settings';
import type { StoryBlock } from '@shared/house-style/rules/documents/story-blocks';
import { inValeOrder, lineAndColumn } from '@shared/house-style/rules/line-and-column';
import { isSwitchedOff } from '@shared/house-style/rules/rules-for-file';
import { readValeIni } from '@shared/house-style/rules/vale-ini';
import { ok } from '@shared/result/result';
import { readCopy, type FileMatch } from './check-file';
import type { CommandValues } from './command';
import type { HouseRules } from './house-rules';
import { readStory } from './read-story';
import { readyHouse, storyMatches, type ReadyHouse } from './ready-house';
import type { Step } from './stop';
import type { Terminal } from './terminal';

/** A match of a house's rules. */
export interface HouseMatch extends FileMatch {
  /** How far its cure may be trusted. */
  readonly fix: DeskMatch['fix'];
  /** Of a story, the part of the page: "headline", "caption"; null in other files. */
  readonly part: string | null;
}

const DEFAULT_HOUSE = 'newsroom';
/** What a file without any Vale project is read by. */
const PLAIN = readValeIni('', '.vale.ini').settings;

/**
 * Checks files by a house's own rules, as the desk does: stories by their own house unless one is named, other files
 * as the pages of a piece. What a story lets stand is left out and counted on standard error.
 */
export async function checkByHouse(
  files: readonly string[],
  { house }: CommandValues,
  terminal: Terminal,
): Promise<Step<HouseMatch[]>> {
  const houses = new Map<string, ReadyHouse>();
  const matches: HouseMatch[] = [];
  const at = { file: '' };
  const houseOf = async (id: string): Promise<Step<ReadyHouse>> => {
    const known = houses.get(id);
    if (known !== undefined) return ok(known);
    const ready = await readyHouse(id, at, terminal);
    if (ready.ok) houses.set(id, ready.value);
    return ready;
  };
  for (const file of [...new Set(files)].sort()) {
    at.file = file;
    const found =
      extname(file) === '.standfirst'
        ? await checkStory(file, house, houseOf, terminal)
        : await checkFile(file, house ?? DEFAULT_HOUSE, houseOf, terminal);
    if (!found.ok) return found;
    matches.push(...inValeOrder(found.value));
  }
  return ok(matches);
}

type HouseOf = (id: string) => Promise<Step<ReadyHouse>>;

async function checkFile(
  file: string,
  house: string,
  houseOf: HouseOf,
  terminal: Terminal,
): Promise<Step<HouseMatch[]>> {
  const document = await readCopy(file, settingsForFile(PLAIN, file), house, terminal);
  if (!document.ok) return document;
  const ready = await houseOf(house);
  if (!ready.ok) return ready;
  const blocks = documentBlocks(document.value);
  const { matches } = ready.value.checker.check(
    blocks.map(({ block }) => block),
    factsOfFile(ready.value),
  );
  return ok(
    matches.flatMap((match): HouseMatch[] => {
      const block = blocks[match.block];
      if (block === undefined || isSwitchedOff(block.from, match)) return [];
      return [reported(file, document.value.text, block.placeAt(match.from), match, null)];
    }),
  );
}

/** Of a file nothing is known but the house that it is checked for. */
function factsOfFile({ style }: HouseRules): PieceFacts {
  const { language } = style;
  return pieceFacts({ language, contributors: [], updatedAt: null, publishedAt: null }, style);
}

async function checkStory(
  file: string,
  house: string | undefined,
  houseOf: HouseOf,
  terminal: Terminal,
): Promise<Step<HouseMatch[]>> {
  const bundle = await readStory(file, terminal);
  if (!bundle.ok) return bundle;
  const { story } = bundle.value;
  const ready = await houseOf(house ?? story.houseStyleId);
  if (!ready.ok) return ready;
  const { parts, matches } = storyMatches(file, story, ready.value, terminal);
  const blocks = parts.map(({ block }) => block);
  // Places are those of the parts in page order, parted by blank lines.
  const text = blocks.map((block) => block.text).join('\n\n');
  const starts = startsOf(parts);
  return ok(
    matches.map((match) => {
      const place = (starts[match.block] ?? 0) + match.from;
      return reported(file, text, place, match, partOf(parts[match.block]));
    }),
  );
}

function startsOf(parts: readonly StoryBlock[]): readonly number[] {
  let from = 0;
  return parts.map(({ block }) => {
    const start = from;
    from += block.text.length + 2;
    return start;
  });
}

function partOf(part: StoryBlock | undefined): string | null {
  if (part === undefined) return null;
  return part.isAltText ? 'altText' : part.node.type.name;
}

function reported(
  file: string,
  text: string,
  place: number,
  { rule, level, message, words, suggestions, link, fix }: DeskMatch,
  part: string | null,
): HouseMatch {
  const at = lineAndColumn(text, place);
  return { file, ...at, check: rule, level, message, match: words, suggestions, link, fix, part };
}
