import type { StoryContributor } from '../story/contributor';

/** A name that a reader should be told of, and where the desk knows it from. */
export interface Interest {
  readonly words: string;
  readonly kind: 'affiliation' | 'disclosure';
}

/** Affiliations that name no institution. */
const NO_INSTITUTION =
  /^(independent|freelance|freelancer|self-employed|retired|none|writer|author|journalist|columnist)$/iu;
const ARTICLE = /^(the|a|an)\s+/iu;
/** Words that join the parts of a name without being a name themselves. */
const JOINING = new Set([
  'of',
  'for',
  'and',
  'the',
  'de',
  'la',
  'del',
  'du',
  'des',
  'der',
  'von',
  'van',
  'y',
  'e',
  '&',
]);
/** Capitalised words that a sentence needs and that name nobody. */
const COMMON = new Set(
  'i he she they we it his her their its the a an in on at from since until after before as by with for to and but or who which this that during while when where member adviser advisor director trustee fellow board chair january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr professor sir dame'.split(
    ' ',
  ),
);

/** The institutions and names of a writer's record that could be an interest. Common words and lone first words are none. */
export function interestsOf({ affiliation, disclosure, name }: StoryContributor): Interest[] {
  const own = affiliation.trim().replace(ARTICLE, '');
  const isName = own !== '' && /\p{Lu}|\p{Lo}/u.test(own) && !NO_INSTITUTION.test(own);
  return [
    ...(isName ? [{ words: own, kind: 'affiliation' as const }] : []),
    ...properNames(disclosure)
      .filter((each) => !sameWords(each, name) && !sameWords(each, own))
      .map((words) => ({ words, kind: 'disclosure' as const })),
  ];
}

/**
 * Runs of capitalised words: "the Carrow Basin Institute". A single word counts only inside a sentence, where
 * its capital is its own; months, days, titles and the like never do.
 */
function properNames(text: string): string[] {
  return text.split(/(?<=[.!?;:])\s+|\n/u).flatMap((sentence) => {
    const found: string[] = [];
    let run: string[] = [];
    let begun = 0;
    const end = (): void => {
      while (JOINING.has(fold(run.at(-1) ?? 'x'))) run.pop();
      const told = run.filter((word) => !COMMON.has(fold(word)) && !JOINING.has(fold(word)));
      const names = run.length > 1 ? told.length > 0 : begun > 0 && told.length === 1;
      if (names && told.join('').length > 2) found.push(run.join(' '));
      run = [];
    };
    [...sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’'&.-]*/gu)].forEach((match, at) => {
      const word = match[0].replace(/[.’'-]+$/u, '').replace(/[’']s$/u, '');
      const isJoined = sentence.slice(match.index - 1, match.index).trim() === '';
      if (!isJoined) end();
      const capital = /^\p{Lu}/u.test(word);
      const opens = run.length === 0 && COMMON.has(fold(word));
      if (capital && !opens) {
        if (run.length === 0) begun = at;
        run.push(word);
      } else if (run.length > 0 && JOINING.has(fold(word))) run.push(word);
      else end();
      if (/[’']s$|,$/u.test(match[0])) end();
    });
    end();
    return found;
  });
}

/**
 * The words as they stand in the text, or null: whole words, capitals as in a name, accents aside. A text
 * in capitals names it too; a text that writes a one-word name small does not.
 */
export function named(text: string, words: string): string | null {
  const sought = foldAccents(words).split(/\s+/u).map(literally).join('\\s+');
  const { folded, places } = foldWithPlaces(text);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${sought}(?![\\p{L}\\p{N}])`, 'giu');
  for (const match of folded.matchAll(pattern)) {
    const from = places[match.index] ?? 0;
    const to = places[match.index + match[0].length] ?? text.length;
    const found = text.slice(from, to);
    const capital = /^\p{Lu}/u.test(words) ? /^\p{Lu}/u.test(found) : true;
    if (capital) return found;
  }
  return null;
}

/** The name with the article that the text gives it: "the Carrow Basin Institute". */
export function withArticle(text: string, found: string): string {
  return new RegExp(`\\bthe\\s+${literally(found)}`, 'iu').test(text) ? `the ${found}` : found;
}

function sameWords(one: string, other: string): boolean {
  return fold(one.replace(ARTICLE, '')) === fold(other.replace(ARTICLE, ''));
}

function fold(word: string): string {
  return foldAccents(word).toLowerCase();
}

function foldAccents(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}

/** The text without accents, and for each of its places where it stood before. */
function foldWithPlaces(text: string): { readonly folded: string; readonly places: number[] } {
  const places: number[] = [];
  let folded = '';
  let at = 0;
  for (const sign of text) {
    const plain = foldAccents(sign);
    for (let index = 0; index < plain.length; index += 1) places.push(at);
    folded += plain;
    at += sign.length;
  }
  places.push(text.length);
  return { folded, places };
}

/** Words as a pattern that means just them. */
function literally(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
