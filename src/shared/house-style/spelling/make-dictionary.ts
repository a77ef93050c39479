import nspell from 'nspell';
import { err, ok, type Result } from '../../result/result';
import type { Dictionary } from '../rules/kinds/checker';
import { englishForms, withoutAccents } from './english-forms';
import { indexWords, nearWords, type WordIndex } from './near-words';
import { rareAmong } from './rare-words';
import { namesBeside } from './taken-for-name';
import { NEWS_WORDS } from './news-words';

/** A dictionary's two files as Hunspell has them, decoded. */
export interface DictionaryFiles {
  /** BCP 47 tag of its language. */
  readonly id: string;
  readonly aff: string;
  readonly dic: string;
}

const MOST_SUGGESTIONS = 5;
const LONGEST_FOR_SUGGESTIONS = 24;
/** Answers kept; a piece has a few thousand words at most. */
const KEPT = 50_000;

/** How words are judged that the files do not hold: with a newsroom's leniency, or to the letter. */
export type Judgement = 'newsroom' | 'letter';

/**
 * A dictionary for spelling rules, made of Hunspell's files and the words that the desk adds. It knows possessives,
 * compounds whose parts it knows, and single letters; words with a letter that the language never writes are another
 * language's and pass. A newsroom's leniency: a word that is one slip away from none passes as a rare one; a word in
 * capitals that it does not know is taken for a name or an acronym, unless it is a slip in a common word
 * ("Goverment"); English is known in -ise and -ize. Costs a third of a second and 20 MB to make; answers are kept.
 * Fails, with the reason, where the affixes can't be read.
 */
export function makeDictionary(
  { id, aff, dic }: DictionaryFiles,
  extraWords: readonly string[] = [],
  judgement: Judgement = 'newsroom',
): Result<Dictionary, string> {
  const speller = spellerOf(aff, dic);
  if (!speller.ok) return speller;
  const words = forms(speller.value);
  if (words.length === 0) return err('it holds no words');
  const lenient = judgement === 'newsroom';
  const english = lenient && /^en(?:-|$)/iu.test(id);
  const extra = new Set([...extraWords, ...(english ? NEWS_WORDS : [])].flatMap(partsOf));
  const stands = (word: string) =>
    extra.has(word) || extra.has(word.toLowerCase()) || speller.value.correct(word);
  const spellsIse = stands('organise') && !stands('organize');
  const known = (word: string) =>
    stands(word) || (english && englishForms(word, spellsIse).some(stands));
  const index = indexWords([...words, ...extra]);
  // The first searches are ten times as slow as later ones: better here than while a paragraph waits.
  for (const word of ['goverment', 'occurance', 'Zelenskyy']) nearWords(word, index, 1);
  return ok(dictionaryOf(known, index, { lenient, english }));
}

/** The dictionary with more words: the names and accepted words of one piece. Costs nothing to make. */
export function dictionaryWith(dictionary: Dictionary, words: readonly string[]): Dictionary {
  const more = new Set(words.flatMap(partsOf).map((word) => baseOf(word.toLowerCase())));
  return {
    knows: (word) => more.has(baseOf(word.toLowerCase())) || dictionary.knows(word),
    suggest: dictionary.suggest,
  };
}

function dictionaryOf(
  known: (word: string) => boolean,
  index: WordIndex,
  { lenient, english }: { readonly lenient: boolean; readonly english: boolean },
): Dictionary {
  const isName = lenient ? namesBeside(index) : () => false;
  const isRare = rareAmong(index);
  const alphabet = new Set(index.lower.join(''));
  const part = (word: string): boolean => {
    if (word.length < 2 || known(word)) return true;
    if (isName(word) || (english && word === word.toLowerCase() && isRare(word))) return true;
    const plain = english ? withoutAccents(word) : word;
    return [...plain.toLowerCase()].some((letter) => !alphabet.has(letter));
  };
  const whole = (word: string): boolean => {
    const parts = word.split('-');
    if (parts.length === 1) return part(word);
    return (
      known(word) ||
      known(parts.join('')) ||
      parts.every((one) => isParticle(one, word) || part(one) || (english && isCoined(one)))
    );
  };
  const knows = kept((word) => whole(baseOf(word)) || known(word));
  return {
    knows: (word) => knows(plainMarks(word)),
    suggest: kept((word) => suggestions(plainMarks(word), part, index)),
  };
}

/** "do-gooding", "collar-tugger": compounds are made up as they are needed. */
function isCoined(part: string): boolean {
  return /^\p{Ll}{4,}(?:ing|er|ers|ish|y|ness)$/u.test(part);
}

/** "al-Assad", "Min-jung": the small parts of a compound name are no words of the language. */
function isParticle(part: string, word: string): boolean {
  return part.length < 6 && part === part.toLowerCase() && word !== word.toLowerCase();
}

function suggestions(
  word: string,
  known: (word: string) => boolean,
  index: WordIndex,
): readonly string[] {
  if (word.length > LONGEST_FOR_SUGGESTIONS) return [];
  const base = baseOf(word);
  const parts = base.split('-');
  const wrong = parts.findIndex((part) => !known(part));
  const part = parts[wrong];
  if (part === undefined) return [];
  const [before, after] = [parts.slice(0, wrong), parts.slice(wrong + 1)];
  return nearWords(part, index, MOST_SUGGESTIONS)
    .map((near) => inCaseOf(part, near))
    .map((near) => [...before, near, ...after].join('-') + word.slice(base.length))
    .filter((near, at, all) => near !== word && all.indexOf(near) === at);
}

/** A suggestion keeps its own capitals and takes on those of what it stands for. */
function inCaseOf(word: string, near: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return near.toUpperCase();
  const [first = '', ...rest] = near;
  const capital = word[0] !== word[0]?.toLowerCase();
  return capital ? first.toUpperCase() + rest.join('') : near;
}

/** A word without the mark of possession: "ministers'" and "minister's" are as right as "minister". */
function baseOf(word: string): string {
  return word.replace(/['’](?:[sS])?$/u, '');
}

/** As dictionaries write it: a straight apostrophe, a plain hyphen, letters with their accents as one. */
function plainMarks(word: string): string {
  return word.normalize('NFC').replace(/[’ʼ]/gu, "'").replace(/‑/gu, '-');
}

function partsOf(words: string): string[] {
  return plainMarks(words)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

function spellerOf(aff: string, dic: string): Result<ReturnType<typeof nspell>, string> {
  try {
    return ok(nspell(aff, dic));
  } catch (fault) {
    // nspell makes patterns of the affixes, and those may be none.
    if (fault instanceof Error) return err(`its affixes can't be read: ${fault.message}`);
    throw fault;
  }
}

/** All forms but possessives, parts of compounds and what the dictionary would never propose. */
function forms({ data, flags }: ReturnType<typeof nspell>): string[] {
  const hidden = [flags.NOSUGGEST, flags.ONLYINCOMPOUND].filter((flag) => flag !== undefined);
  return Object.keys(data).filter(
    (word) => !word.endsWith("'s") && !hidden.some((flag) => data[word]?.includes(flag)),
  );
}

function kept<Answer>(ask: (word: string) => Answer): (word: string) => Answer {
  const answers = new Map<string, Answer>();
  return (word) => {
    const before = answers.get(word);
    if (before !== undefined) return before;
    if (answers.size >= KEPT) answers.clear();
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}
