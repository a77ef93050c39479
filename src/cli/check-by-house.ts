import { dirname, extname, join } from 'node:path';
import { isIgnored } from '@shared/house-style/ignores/ignored-matches';
import type { DeskChecker } from '@shared/house-style/live/desk-checker';
import { documentBlocks } from '@shared/house-style/live/document-blocks';
import type { DeskMatch, PieceFacts } from '@shared/house-style/live/live-block';
import { deskChecker } from '@shared/house-style/live/make-desk-checker';
import { pieceFacts } from '@shared/house-style/piece-facts';
import type { Dictionary } from '@shared/house-style/rules/kinds/checker';
import { settingsForFile } from '@shared/house-style/rules/file-settings';
import { storyBlocks, type StoryBlock } from '@shared/house-style/rules/documents/story-blocks';
import { inValeOrder, lineAndColumn } from '@shared/house-style/rules/line-and-column';
import { isSwitchedOff } from '@shared/house-style/rules/rules-for-file';
import { readValeIni } from '@shared/house-style/rules/vale-ini';
import { ok } from '@shared/result/result';
import { docOf } from '@shared/story/parse-story';
import { readCopy, type FileMatch } from './check-file';
import type { CommandValues } from './command';
import { houseRules, type HouseRules } from './house-rules';
import { loadDictionary } from './load-dictionary';
import { readStory } from './read-story';
import type { Step } from './stop';
import type { Terminal } from './terminal';

/** A match of a house's rules. */
export interface HouseMatch extends FileMatch {
  /** How far its cure may be trusted. */
  readonly fix: DeskMatch['fix'];
  /** Of a story, the part of the page: "headline", "caption"; null in other files. */
  readonly part: string | null;
}

/** A house with its rules made ready. */
interface ReadyHouse extends HouseRules {
  readonly checker: DeskChecker;
}

/** Milliseconds that a rule may take for a block of usual length. */
const BUDGET = 250;
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
    const rules = await houseRules(id, {}, terminal);
    if (!rules.ok) return rules;
    const dictionary = await dictionaryOf(rules.value, terminal);
    const ready = { ...rules.value, checker: makeChecker(rules.value, dictionary, at, terminal) };
    houses.set(id, ready);
    return ok(ready);
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

/** Makes a house's rules ready, and says what of them can't be used. */
function makeChecker(
  { book, style }: HouseRules,
  dictionary: Dictionary | null,
  at: { readonly file: string },
  { say }: Terminal,
): DeskChecker {
  for (const { message } of book.problems) say(`${style.name}: ${message}`);
  const faulty = book.rules.filter(({ kind }) => kind === null).length;
  if (faulty > 0)
    say(
      `${style.name}: ${faulty === 1 ? 'a rule is' : `${faulty} rules are`} not run; see standfirst rules list --house ${style.id}.`,
    );
  const onSlow = (rule: string, took: number): void => {
    say(`${at.file}: ${rule} took ${Math.round(took)} ms for one block and was not run further.`);
  };
  const watch = { now: () => performance.now(), budget: BUDGET, onSlow };
  return deskChecker(book, { dictionary, watch });
}

/** The dictionary of the house's spelling; said, where it has one that is not at hand. */
async function dictionaryOf(
  { book, style }: HouseRules,
  { ownStyles, say }: Terminal,
): Promise<Dictionary | null> {
  if (book.spelling === null) return null;
  // The desk's folders lie side by side.
  const loaded = await loadDictionary(book.spelling, join(dirname(ownStyles), 'dictionaries'));
  if (!loaded.ok) say(`${style.name}: ${loaded.error}`);
  return loaded.ok ? loaded.value : null;
}

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
  const { style, checker } = ready.value;
  const parts = storyBlocks(docOf(story), style);
  const blocks = parts.map(({ block }) => block);
  const { matches } = checker.check(blocks, pieceFacts(story, style));
  const left = matches.filter((match) => !isIgnored(match, story.styleIgnores));
  const ignored = matches.length - left.length;
  if (ignored > 0)
    terminal.say(
      `${file}: ${ignored === 1 ? 'a match is' : `${ignored} matches are`} let stand by the story and not listed.`,
    );
  // Places are those of the parts in page order, parted by blank lines.
  const text = blocks.map((block) => block.text).join('\n\n');
  const starts = startsOf(parts);
  return ok(
    left.map((match) => {
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
