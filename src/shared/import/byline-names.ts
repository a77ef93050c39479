import { bylineWords, withoutBehind, withoutQuotes } from './byline-words';
import { NO_PERSON } from './doubt';
import { isGivenAndSurname, isOfBody, nameIn } from './name-in-words';
import { isHonorific, isNamePart } from './name-words';
import { isName, readByline } from './names';
import type { RecognisedLine } from './recognition';
import { oddsOf } from './signature';

/** The writers that a line names of which it is known that it is a byline, and what it says of a single one. */
export interface BylineNames {
  readonly names: readonly string[];
  readonly post: string;
  /** False where no name was found, and the words were taken for what a person or body may be called. */
  readonly sure: boolean;
}

/** A line that names writers, taken apart. */
export interface BylineLine {
  readonly line: RecognisedLine;
  readonly byline: BylineNames;
  /** Stands below the copy, as signatures do. */
  readonly signed: boolean;
}

/** "By Ana Ruiz", "Posted by Ana Ruiz" */
export const BY = /^(?:posted |written )?by\s+[ʻʼ]?\p{Lu}/iu;

/** "By Ana Ruiz", "Von Ana Ruiz": the same in other languages, too. */
export const LED = /^(?:posted |written )?(?:by|von|par|por|di|af|av)\s+[ʻʼ]?\p{Lu}/iu;

/** Parts that each have a writer, with her post or without: "…, economist, and Bo Lind, teacher"; "…; …". */
const APART = /\s*(?:,\s+(?:and|und|et|y)\s+|;|、)\s*|\s{3,}/iu;
/** "Ana Ruiz (Gdynia), Bo Lind (Poznań)": what stands in brackets behind a name that others follow. */
const ASIDE = /\s*\((?!ret|rtd)[^()]{1,40}\)(?=\s*(?:[,;|&]|and\b))/giu;
const JOINT = /\s+(?:and|und|et)\s+|\s+y\s+(?=[^\s,;|]+\s+(?!(?:and|y)\s)[\p{L}’'])|\s*&\s*/iu;
/** Between parts stands a comma, and none before "Jr.". */
const COMMA = /\s*,(?!\s*(?:jr|sr|jnr|snr)\b)\s*/iu;
/**
 * Reads a byline as freely as may be, where `readByline` asks whether a line is one at all: fields, posts before the
 * name ("Guest columnist Ana Ruiz"), nicknames, footnote marks. `text` is free of dates. Where it is `signed` below the
 * copy, as letters are, what follows a comma is a place.
 */
export function namesOfByline(printed: string, signed = false): BylineNames {
  const found = bylineWords(printed);
  if (found === null) return { names: [], post: '', sure: false };
  const { plain, isLabelled } = found;
  const strict = readByline(plain);
  const words = found.words.replace(ASIDE, '');
  const [leading = '', ...barred] = words.split(isLabelled ? /\s*[|·•]\s*/u : /\s+[|·•]\s+/u);
  const surname = leading.split(' ').at(-1)?.toLowerCase() ?? '';
  // "Ana Ruiz | Ruiz Marine"
  const others = barred.filter(
    (one) => opensWithName(one) && !one.toLowerCase().startsWith(`${surname} `),
  );
  const parts = [...leading.split(APART), ...others];
  const stretches = parts.map(withoutBehind);
  const printedNames = stretches.flatMap((stretch) => namesOfStretch(stretch, signed));
  const joined = BY.test(printed) ? words : '';
  const names = withoutUnlike(printedNames.map(withoutQuotes), joined);
  if (names.length === 0) {
    const framed = namesInFrame(plain);
    if (framed.length > 0) return { names: framed, post: '', sure: true };
    return {
      names: strict?.names ?? (isCalledSo(words) ? [words] : []),
      post: strict?.post ?? '',
      sure: BOARD.test(words),
    };
  }
  // "Ana Ruiz Meridian Press": the stricter reading knows a paper by its last word.
  const [only = ''] = names;
  const shorter =
    strict?.names.length === 1 &&
    stretches[0] === parts[0] &&
    only.startsWith(`${strict.names[0] ?? ''} `) &&
    !/ y \p{Lu}\S+$/u.test(only);
  return names.length === 1
    ? {
        names: shorter ? strict.names : names,
        post: strict?.post ?? '',
        sure: oddsOf(only) > NO_PERSON,
      }
    : { names, post: '', sure: true };
}

/** "The Editorial Board", "The Post’s editorial board": no person, and surely the writer. */
const BOARD = /^(?:[\p{L}’' -]{1,40} )?editorial board$/iu;

/** Whether some person or body may be called so: buttons ("A- A+ Print") and code are not. */
function isCalledSo(words: string): boolean {
  return !/[+=<>{}]/u.test(words) && words.split(/\s+/u).some(isNamePart);
}

/** `op-204|byline|Ana Ruiz`, `(BYLINE) Ana Ruiz`: persons' names between the signs of a frame that no list has. */
function namesInFrame(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{M}.’' -]+|\s[–—-]\s/u)
    .map((stretch) => stretch.trim())
    .filter((name) => isName(name) && nameIn(name) === name && oddsOf(name) > 0);
}

/**
 * Beside a person's name stands no place, body or post that looks like one ("Ana Ruiz, Irish Newswire"), unless an "and" behind "By"
 * says so (`joined`).
 */
function withoutUnlike(names: readonly string[], joined: string): readonly string[] {
  return names.some((name) => oddsOf(name) > 0)
    ? names.filter((name) => oddsOf(name) > NO_PERSON || isJoined(name, joined))
    : names;
}

/** "Ana Ruiz and Bo Lind" */
function isJoined(name: string, words: string): boolean {
  return ['and', '&'].some(
    (joint) => words.startsWith(`${name} ${joint} `) || words.includes(` ${joint} ${name}`),
  );
}

/** Behind a bar comes another writer, if what opens there is a name as a whole. */
function opensWithName(stretch: string): boolean {
  const [first = ''] = stretch.replace(/\s*\([^()]{1,40}\)$/u, '').split(/,\s/u);
  return isName(first) && nameIn(first) === first && !/\d/u.test(stretch) && !PAPER.test(first);
}

/** Last words of papers' and stations' names, which some people bear, too. */
const PAPER =
  /\s(?:Sun|Star|Globe|Express|Dispatch|Record|Echo|Leader|Ledger|Register|Republic|Weekly|Today|Online|Radio|Review|Voice|Argus|Mirror|Citizen|Enquirer|Eagle|View)$/iu;

/** "Ana Ruiz, ABN Riverina", and no "ANA RUIZ" */
const STATION = /^\p{Lu}{3,6} \p{Lu}\p{Ll}/u;

/** "Ana Ruiz, Carrow University and Bo Lind, Tarn Institute": a name with a body of its own behind the joint. */
const NEXT =
  /\s(?:and|und|et|y)\s+\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+, [^,]*(?:Universi|Institut|College|School|Cent(?:re|er)|Council|Trust|Foundation|Forum)/u;

/** "Ana Ruiz, Bo Lind and Max Ek" are three; of "Ana Ruiz, minister of trade and health", one is a writer. */
function namesOfStretch(stretch: string, signed: boolean): string[] {
  const told = namesWithPosts(stretch);
  if (told.length > 1) return told;
  const names: string[] = [];
  for (const group of stretch.split(JOINT)) {
    const parts = group.split(COMMA).filter((part) => part !== '');
    const surname = parts[0]?.split(' ').at(-1) ?? '';
    // "Ana Ruiz, Ruiz Marine": a body that bears her name.
    const others = parts
      .slice(1)
      .findIndex(
        (part) =>
          !isName(part) ||
          isOfBody(part) ||
          part.startsWith(`${surname} `) ||
          (STATION.test(part) && !STATION.test(parts[0] ?? '')) ||
          (parts.length === 2 && PAPER.test(part)),
      );
    // Behind a signature's comma comes her place or body, unless a title says that a person does.
    const isOne = signed && !parts.slice(1).some((part) => isHonorific(part.split(' ')[0] ?? ''));
    const leading = parts.slice(0, isOne ? 1 : others < 0 ? parts.length : others + 1);
    const [first = ''] = leading;
    const name = isGivenAndSurname(first) ? first : nameIn(first);
    // "Health Officer, San Isidro": behind a post by itself comes its place.
    if (name === null && isOfBody(first)) break;
    names.push(
      ...(name === null ? [] : [name]),
      ...leading.slice(1).flatMap((part) => nameIn(part) ?? []),
    );
    // Behind a post stand its own words, unless a title says that a person comes.
    if (
      leading.length < parts.length &&
      !/\sand\s+(?:dr|prof)/iu.test(stretch) &&
      !NEXT.test(stretch)
    )
      break;
  }
  return names;
}

/** "Ana Ruiz, consultant anaesthetist1, Bo Lind, registrar2": each with a post in small letters; empty for any other order. */
function namesWithPosts(stretch: string): string[] {
  const parts = stretch.split(COMMA);
  const isPair = (name: string, post: string | undefined): boolean =>
    isName(name) && !isOfBody(name) && /^\p{Ll}[^.]*$/u.test(post ?? '');
  const names = parts.filter((_, at) => at % 2 === 0);
  return names.every((name, at) => isPair(name, parts[2 * at + 1])) ? names : [];
}
