import { dirname, join } from 'node:path';
import { isIgnored } from '@shared/house-style/ignores/ignored-matches';
import type { DeskChecker } from '@shared/house-style/live/desk-checker';
import type { DeskMatch } from '@shared/house-style/live/live-block';
import { deskChecker } from '@shared/house-style/live/make-desk-checker';
import { pieceFacts } from '@shared/house-style/piece-facts';
import type { Dictionary } from '@shared/house-style/rules/kinds/checker';
import { storyBlocks, type StoryBlock } from '@shared/house-style/rules/documents/story-blocks';
import { ok } from '@shared/result/result';
import { docOf } from '@shared/story/parse-story';
import type { Story } from '@shared/story/story';
import { houseRules, type HouseRules } from './house-rules';
import { loadDictionary } from './load-dictionary';
import type { Step } from './stop';
import type { Terminal } from './terminal';

/** A house with its rules made ready. */
export interface ReadyHouse extends HouseRules {
  readonly checker: DeskChecker;
}

/** Milliseconds that a rule may take for a block of usual length. */
const BUDGET = 250;

/** A house by its id or folder, ready to check; `at` names the file under way to whoever reads of a slow rule. */
export async function readyHouse(
  wanted: string,
  at: { readonly file: string },
  terminal: Terminal,
): Promise<Step<ReadyHouse>> {
  const rules = await houseRules(wanted, {}, terminal);
  if (!rules.ok) return rules;
  const dictionary = await dictionaryOf(rules.value, terminal);
  return ok({ ...rules.value, checker: makeChecker(rules.value, dictionary, at, terminal) });
}

/** A story's parts, and what the house's rules find in them that it does not let stand; what it does is counted on standard error. */
export function storyMatches(
  file: string,
  story: Story,
  { style, checker }: ReadyHouse,
  { say }: Terminal,
): { readonly parts: readonly StoryBlock[]; readonly matches: readonly DeskMatch[] } {
  const parts = storyBlocks(docOf(story), style);
  const blocks = parts.map(({ block }) => block);
  const { matches: all } = checker.check(blocks, pieceFacts(story, style));
  const matches = all.filter((match) => !isIgnored(match, story.styleIgnores));
  const ignored = all.length - matches.length;
  if (ignored > 0)
    say(
      `${file}: ${ignored === 1 ? 'a match is' : `${ignored} matches are`} let stand by the story and not listed.`,
    );
  return { parts, matches };
}

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
