import {
  isGiven,
  isHonorific,
  isInitials,
  isNameWord,
  isNoNameWord,
  isParticle,
  isSuffix,
  isSurname,
  titlesBefore,
} from './name-words';

/** A byline taken apart. */
export interface Byline {
  readonly names: readonly string[];
  /** What follows the name of a single writer: "professor of hydrology at Carrow". */
  readonly post: string;
  /** Whether it says "By" or the like. */
  readonly led: boolean;
}

const LEAD =
  /^(?:(?:by|words by|written by|opinion by|analysis by|essay by|comment by|from|(?:posted|published|column|commentary|story|text) by)\s+|(?:by|by-?line|authors?|names?|words|written by|words by|posted by|published by|story by|text by|作者|文)\s*[:：/／|]\s*)/iu;
const ASIDE = /\s*[|·•]\s*|\s+[–—-]\s+|\n/u;
const ASIDE_AFTER_BY =
  /\s*[|·•]\s*|\s+[–—-]\s+|\s+(?=for the\s|special to\s|in \p{Lu}|at \d|on \p{Lu})|\n/u;
/** What parts names, and no comma before "Jr." and no "y" within a name: "José Ruiz y Ek". */
const JOIN =
  /\s*(?:,(?!\s(?:jr|sr|jnr|snr)\b)|;|、|\band\b|&|\bund\b|\bet\b|\by\b(?=\s+[^\s,;|]+\s+(?!(?:and|y|for|in|of|is|from|at)\b)[\p{L}’']))\s*/iu;
const HAN_NAME = /^\p{Script=Han}{2,4}(?:·\p{Script=Han}{1,6})*$/u;
/** "B.Enkhtuul": an initial right before the name, as in Mongolia. */
const GLUED_NAME = /^\p{Lu}\.\p{Lu}\p{L}{2,}$/u;
/** "Ravi s/o Kumar", "Devi a/p Raman": son or daughter of; "Jan in ’t Veld": from the. */
const WORDS_OF_ORIGIN = /\s(?:[sd]\/o|a\/[lp]|in [’']t)\s/iu;
/** "Ana (Anita) Ruiz", "Ana “Anita” Ruiz" */
const NICKNAME =
  /(?<=[\p{L}.])\s(?:["“'‘]\p{Lu}[\p{L}’'-]*["”'’]|\(\p{Lu}\p{L}{1,12}\))(?=\s\p{Lu})/gu;
/** "Dr. (Mrs.) Ruiz", "Maj. Gen. (Rtd) Ruiz" */
const TITLE_IN_BRACKETS = /\s\((?:dr|prof|mrs?|ms|miss|rtd|retd?|ret[’']d)\.?\)/giu;
/** "Ana Ruiz, Jr." */
const COMMA_BEFORE_SUFFIX = /,(?=\s(?:jr|sr|jnr|snr)\.?$)/iu;
/** "’Tope Ruiz": a sound that is not written. */
const LEFT_OUT = /^[’'‘](?=\p{Lu}\p{Ll}+ [^’']*$)/u;

/** Whether a stretch has the shape of one person's name. `capitals` admits names all in capitals. */
export function isName(text: string): boolean {
  const stretch = text
    .trim()
    .replace(WORDS_OF_ORIGIN, ' bin ')
    .replace(TITLE_IN_BRACKETS, '')
    .replace(NICKNAME, '')
    .replace(COMMA_BEFORE_SUFFIX, '')
    .replace(LEFT_OUT, '');
  if (stretch.length < 2 || stretch.length > 60 || /[\d@/:!?…“”"()]/u.test(stretch)) return false;
  if (HAN_NAME.test(stretch) || GLUED_NAME.test(stretch)) return true;
  const words = stretch.split(/\s+/u);
  const titles = titlesBefore(words);
  const core = words
    .slice(titles)
    .filter((word, index) => titles + index === 0 || !isSuffix(word.replace(/,$/u, '')));
  if (core.length === 1 && core.length < words.length)
    return isNameWord(core[0] ?? '') && !isNoNameWord(core[0] ?? '') && !isHonorific(core[0] ?? '');
  if (core.length < 2 || core.length > 6 || core.some((_, at) => !mayStand(core, at))) return false;
  const particles = core.filter((word) => isParticle(word));
  const named = core.filter((word) => isNameWord(word) || isInitials(word));
  const last = core.at(-1) ?? '';
  return (
    named.length >= 2 &&
    new Set([...named, ...particles]).size === new Set(core).size &&
    isNameWord(last) &&
    last.length > 1
  );
}

/** Whether a word may stand where it does in a name: words of headlines and furniture where they are names, too. */
function mayStand(core: readonly string[], at: number): boolean {
  const word = core[at] ?? '';
  return (
    !isNoNameWord(word) ||
    isInitials(word) ||
    (at === 0 && isGiven(word, core[1])) ||
    (at === core.length - 1 && isSurname(word, core[at - 1]))
  );
}

/** "ByAna Ruiz" with its space, which a page's markup stood for. */
export function apartFromBy(text: string): string {
  return text.replace(/^By(?=[ʻʼ]?\p{Lu}\p{Ll}+ \p{Lu})/u, 'By ');
}

/** Takes a byline apart; null where it names nobody. `text` must be free of dates: see `stampParts().rest`. */
export function readByline(printed: string): Byline | null {
  const text = apartFromBy(printed);
  const lead = LEAD.exec(text)?.[0] ?? '';
  const words = text.slice(lead.length).trim();
  if (words === '' || words.length > 400) return null;
  const [people = '', ...asides] = words.split(lead === '' ? ASIDE : ASIDE_AFTER_BY);
  const names: string[] = [];
  const post: string[] = [];
  for (const part of people.split(JOIN)) {
    if (post.length === 0 && part !== '' && isName(part)) names.push(part.trim());
    else if (part !== '' || post.length > 0) post.push(part);
  }
  if (names.length === 0)
    return oneWordName(words, lead !== '') ?? (lead === '' ? null : nameBeforeAgency(words));
  return {
    names,
    post: post.length === 0 ? asides.join(', ') : postAfter(words, names.at(-1) ?? ''),
    led: lead !== '',
  };
}

/** Whether two spellings name the same person: case, accents, honorifics and middle names aside; "Dr. Ruiz" is Ana Ruiz. */
export function sameName(one: string, other: string): boolean {
  const a = nameKey(one);
  const b = nameKey(other);
  if (a === b) return a !== '';
  const [first, last] = [a.split(' '), b.split(' ')];
  if (first.length === 1 || last.length === 1)
    return (
      first.at(-1) === last.at(-1) &&
      (isHonorific(one.split(' ')[0] ?? '') || isHonorific(other.split(' ')[0] ?? ''))
    );
  return first[0] === last[0] && first.at(-1) === last.at(-1);
}

/** Counts how many of these names are a given person's, by the law of `sameName`, at the cost of one look-up. */
export function nameCounter(names: readonly string[]): (name: string) => number {
  const whole = new Map<string, number>();
  const surnames = new Map<string, number>();
  const titled = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string): void =>
    void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const name of names) {
    const { ends, last, alone } = nameEnds(name);
    add(whole, ends);
    if (alone) add(titled, last);
    else add(surnames, last);
  }
  return (name) => {
    const { ends, last, alone } = nameEnds(name);
    return (whole.get(ends) ?? 0) + (alone ? (surnames.get(last) ?? 0) : (titled.get(last) ?? 0));
  };
}

/** First and last name as compared; `alone`: a title and a surname, "Dr. Ruiz". */
function nameEnds(name: string): { ends: string; last: string; alone: boolean } {
  const words = nameKey(name).split(' ');
  const last = words.at(-1) ?? '';
  return {
    ends: words.length === 1 ? last : `${words[0] ?? ''} ${last}`,
    last,
    alone: words.length === 1 && isHonorific(name.split(' ')[0] ?? ''),
  };
}

/** A name all in capitals as it is written otherwise: "JANE O’NEILL-DOE" is "Jane O’Neill-Doe". */
export function namedInCapitals(name: string): string | null {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return null;
  return name.replace(/\p{L}+/gu, (word, at: number) => {
    if (at > 0 && isParticle(word) && !/^(?:st|mac|e)$/iu.test(word)) return word.toLowerCase();
    return /^\p{L}\.?$/u.test(word) || isSuffix(word)
      ? word
      : word.charAt(0) + word.slice(1).toLowerCase();
  });
}

/** Titles that a bio gives its subject are no part of the name; "Ms Ruiz" is called so. */
export function withoutTitle(name: string): string {
  return name.replace(TITLES, '').replace(TITLES_OF_WHOLE, '');
}

const TITLES =
  /^(?:The )?(?:(?:(?:Associate |Assistant |Emeritus )?Professor|Prof\.?|Dr\.?|(?:(?:Very|Most|Right|Rt\.?) )?Rev(?:d|erend)?\.?) )+/u;
const TITLES_OF_WHOLE =
  /^(?:The )?(?:(?:Mrs?|Ms|Mx|Fr|Msgr|Hon|Atty|Engr|Capt|Maj|Lt|Col|Gen|Brig|Cdr|Sgt)\.? )+(?=\S+ \S)/u;

const AGENCY =
  /^(?:(?:\p{Lu}[\p{L}&’'.-]*|of|the|for) ){0,4}(?:press|news|features?|wire|service|syndicate|agency|media|times|post|herald|tribune|gazette|courier|chronicle|journal|ledger|record|staff|correspondent|columnist|contributor|writer)$/iu;

/** "By Ana Ruiz Meridian Press": some pages set the paper or post right behind the name. */
function nameBeforeAgency(text: string): Byline | null {
  const words = text.split(/\s+/u);
  if (words.length > 9) return null;
  for (let count = 2; count <= Math.min(4, words.length - 1); count += 1) {
    const name = words.slice(0, count).join(' ');
    const agency = words.slice(count).join(' ');
    if (isName(name) && AGENCY.test(agency)) return { names: [name], post: agency, led: true };
  }
  return null;
}

function oneWordName(words: string, led: boolean): Byline | null {
  return led && /^\p{Lu}[\p{L}’'-]{2,}$/u.test(words) && !isNoNameWord(words)
    ? { names: [words], post: '', led }
    : null;
}

function postAfter(words: string, name: string): string {
  return words.slice(words.lastIndexOf(name) + name.length).replace(/^[\s,;–—-]+/u, '');
}

function nameKey(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const parts = plain.split(/\s+/u).map((word) => word.replace(/[.,]/gu, ''));
  return parts.filter((word) => word !== '' && !isHonorific(word) && !isSuffix(word)).join(' ');
}
