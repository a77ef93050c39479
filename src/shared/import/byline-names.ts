import { bylineWords, withoutBehind, withoutQuotes } from './byline-words';
import { NO_PERSON } from './doubt';
import { personOdds } from './learned/person-names';
import { isHonorific, isNamePart } from './name-words';
import { isName, readByline } from './names';
import type { RecognisedLine } from './recognition';

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
const ASIDE = /\s*\((?!ret)[^()]{1,40}\)(?=\s*(?:[,;|&]|and\b))/giu;
const JOINT = /\s+(?:and|und|et)\s+|\s+y\s+(?=\S+\s+\S)|\s*&\s*/iu;
/** Words of bodies, places and posts, in the spelling that tells them from names. */
const NO_NAME =
  /(?:^|[\s-])(?:Universi\p{L}+|Local|Chartered|Department|Faculty|Institute|Lab|College|School|Centre|Center|Council|Forum|Trust|Association|Society|Ministry|Academy|Union|Group|Foundation|Hospital|Clinic|Pediatrics|Party|Bank|Press|News|Newswire|Times|Daily|Sentinel|Mail|Courier|Gazette|Herald|Tribune|Chronicle|Advocate|Communications|Flickr|Unlimited|Township|Town|Media|Agency|Service|Services|Ltd|Inc|LLP|LLC|International|Governance|Partners|Cooperative|Viewpoints|Church|Mosque|Synagogue|Heights|Valley|Beach|Hills?|Springs|Falls|Creek|Bay|Island|Province|County|State|City|Republic|Volunteer|Coordinator|Former|Dairy|Farms?|Ranch|Survey|Alliance|Federation|Network|Studios?|Consulting|Solicitors|Programme|Initiative|Campaign|Museum|Library|Observatory|(?:Arch)?diocese|Diócesis|Parish|Parroquia|P\.?O\.? Box|Scoil|École|Schule|Bulletin|Observer|Standard|Monitor|Independent|Examiner|Mercury|Messenger|Reporter|Columnist|Commentator|Contributor|Contributing|Professor of|Director|Editor|Writer|Fellow|Researcher|Correspondent|Lecturer|Manager|Officer|Head of|Lead|Chair|President|Secretary|Minister|Economist|Analyst|Founder|Member|Campaigner|Adviser|Advisor|Consultant|Teacher|Lawyer|Engineer|Operator|Nurse|Physician|Surgeon|Pharmacist|Professor|Student|Superintendent|Counsell?or|Attorney|Technician|Electrician|Therapist|Practitioner|Midwife|Librarian|Veterinarian|Scientist|Chief|Partner|Guest|Staff|Senior|Executive)(?=$|[\s,-])/iu;
const TRADE =
  /^(?:writer|columnist|contributor|correspondent|editor|reporter|commentator|professor|novelist|poet|economist|historian|lawyer|teacher|doctor)s?$/u;

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
  const names = withoutUnlike(printedNames.map(withoutQuotes));
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
        sure: personOdds(only) > NO_PERSON,
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
    .filter((name) => isName(name) && nameIn(name) === name && personOdds(name) > 0);
}

/** Beside a person's name stands no place, body or post that looks like one: "Ana Ruiz, Irish Newswire". */
function withoutUnlike(names: readonly string[]): readonly string[] {
  return names.some((name) => personOdds(name) > 0)
    ? names.filter((name) => personOdds(name) > NO_PERSON)
    : names;
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
    const parts = group.split(/\s*,\s*/u).filter((part) => part !== '');
    const surname = parts[0]?.split(' ').at(-1) ?? '';
    // "Ana Ruiz, Ruiz Marine": a body that bears her name.
    const others = parts
      .slice(1)
      .findIndex(
        (part) =>
          !isName(part) ||
          NO_NAME.test(part) ||
          part.startsWith(`${surname} `) ||
          (STATION.test(part) && !STATION.test(parts[0] ?? '')) ||
          (parts.length === 2 && PAPER.test(part)),
      );
    // Behind a signature's comma comes her place or body, unless a title says that a person does.
    const isOne = signed && !parts.slice(1).some((part) => isHonorific(part.split(' ')[0] ?? ''));
    const leading = parts.slice(0, isOne ? 1 : others < 0 ? parts.length : others + 1);
    const [first = ''] = leading;
    // "Health Officer, San Isidro": behind a post by itself comes its place.
    if (nameIn(first) === null && NO_NAME.test(first)) break;
    const found = leading.flatMap((part) => nameIn(part) ?? []);
    names.push(...found);
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
  const parts = stretch.split(/\s*,\s*/u);
  const isPair = (name: string, post: string | undefined): boolean =>
    isName(name) && !NO_NAME.test(name) && /^\p{Ll}[^.]*$/u.test(post ?? '');
  const names = parts.filter((_, at) => at % 2 === 0);
  return names.every((name, at) => isPair(name, parts[2 * at + 1])) ? names : [];
}

/** "Universidade Federal do Vale Alegre", "the Minister of Cultural Affairs": what follows is no name. */
const BODY_BEFORE = /^(?:of|Universi\p{L}+)$/u;

const BODY_BEHIND =
  /^(?:Universi\p{L}+|College|Institute|Hospital|Council|Foundation|Academy|Polytechnic)$/u;

/** What a title of the church or a court is styled with. */
const STYLE = /^(?:Most|Right|Rt\.?|Very)$/u;

/** The name in a stretch between joints, without a post before it. */
function nameIn(part: string): string | null {
  const words = part.trim().split(/\s+/u);
  let from = words.findLastIndex((word) => TRADE.test(word)) + 1;
  while (from < words.length && !starts(words, from)) from += 1;
  // "The Most Rev. Ana Ruiz"
  if (isHonorific(words[from] ?? '') && STYLE.test(words[from - 1] ?? '')) from -= 1;
  // "State Sen. Ana Ruiz"
  if (/^(?:Sen|Rep)\.?$/u.test(words[from] ?? '') && words[from - 1] === 'State') from -= 1;
  const isStyled = isHonorific(words[from] ?? '') || STYLE.test(words[from] ?? '');
  if (isStyled && words[from - 1] === 'The') from -= 1;
  let to = endOfCapitals(words, from) ?? words.length;
  while (to > from && (!isNamePart(words[to - 1] ?? '') || isPostBehind(words, from, to))) to -= 1;
  const name = words.slice(from, to).join(' ');
  // "Coral Coast University" as a whole is a body, and no Coral Coast is at one.
  const isBody = to === words.length - 1 && BODY_BEHIND.test(words[to] ?? '');
  const isOfBody = isBody || BODY_BEFORE.test(words[from - 1] ?? '');
  const isShort = to - from < 2 && !isName(name);
  return isShort || isOfBody || NO_NAME.test(behindTitle(name)) ? null : name;
}

/** "ANA RUIZ Carrow": where a name in capitals ends before a word in small letters; null for any other name. */
function endOfCapitals(words: readonly string[], from: number): number | null {
  const end = words.findIndex(
    (word, at) => at >= from && !/^\p{Lu}[’'-]?\p{Lu}[\p{Lu}.’'-]*$/u.test(word),
  );
  const isSet = words.slice(from, end).filter((word) => !isHonorific(word)).length > 1;
  return end >= 0 && isSet && /^\p{Lu}\p{Ll}{2}/u.test(words[end] ?? '') ? end : null;
}

/** A title before a name is no post: "Chief Ana Ruiz", "Associate Professor Ana Ruiz". */
function behindTitle(name: string): string {
  const words = name.replace(/^(?:Associate|Assistant) (?=Prof)/iu, '').split(' ');
  return words.slice(isHonorific(words[0] ?? '') ? 1 : 0).join(' ');
}

/** "Ana Ruiz Geographer", "Ana Ruiz MEP": a post right behind a whole name. */
function isPostBehind(words: readonly string[], from: number, to: number): boolean {
  return (
    to - from > 2 &&
    /^(?:MEP|\p{Lu}\p{Ll}*(?:grapher|logist|nomist|otary|atrist|torian|wyer|cher)|\p{Lu}{2}\p{L}*\p{Ll}\p{L}*)$/u.test(
      words[to - 1] ?? '',
    )
  );
}

/** Whether a name can begin with this word: a title or a word of a name, and no word of a post. */
function starts(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (/^(?:associate|assistant)$/iu.test(word))
    return /^prof(?:essor|\.)?$/iu.test(words[at + 1] ?? '');
  return isHonorific(word) || (isNamePart(word) && !NO_NAME.test(word));
}
