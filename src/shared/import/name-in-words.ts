import { A_PERSON } from './doubt';
import {
  isHonorific,
  isNamePart,
  isNameWord,
  isNoNameWord,
  isSurname,
  titlesBefore,
} from './name-words';
import { isName } from './names';
import { oddsOf } from './signature';

/** Words of bodies, places and posts, in the spelling that tells them from names. */
const NO_NAME =
  /(?:^|[\s-])(?:Universi\p{L}+|Local|Chartered|Department|Faculty|Institute|Lab|College|School|Centre|Center|Council|Forum|Trust|Association|Society|Ministry|Academy|Union|Group|Foundation|Hospital|Clinic|Pediatrics|Party|Bank|Press|News|Newswire|Times|Daily|Sentinel|Mail|Courier|Gazette|Herald|Tribune|Chronicle|Advocate|Communications|Flickr|Unlimited|Township|Town|Media|Agency|Service|Services|Ltd|Inc|LLP|LLC|International|Governance|Partners|Cooperative|Viewpoints|Church|Mosque|Synagogue|Heights|Valley|Beach|Hills?|Springs|Falls|Creek|Bay|Island|Province|County|State|City|Republic|Volunteer|Coordinator|Former|Dairy|Farms?|Ranch|Survey|Alliance|Federation|Network|Studios?|Consulting|Solicitors|Programme|Initiative|Campaign|Museum|Library|Observatory|(?:Arch)?diocese|Diócesis|Parish|Parroquia|P\.?O\.? Box|Scoil|École|Schule|Bulletin|Observer|Standard|Monitor|Independent|Examiner|Mercury|Messenger|Reporter|Columnist|Commentator|Contributor|Contributing|Professor of|Director|Editor|Writer|Fellow|Researcher|Correspondent|Lecturer|Manager|Officer|Head of|Lead|Chair|President|Secretary|Minister|Economist|Analyst|Founder|Member|Campaigner|Adviser|Advisor|Consultant|Teacher|Lawyer|Engineer|Operator|Nurse|Physician|Surgeon|Pharmacist|Professor|Student|Superintendent|Counsell?or|Attorney|Technician|Electrician|Therapist|Practitioner|Midwife|Librarian|Veterinarian|Scientist|Chief|Partner|Guest|Staff|Senior|Executive)(?=$|[\s,-])/iu;
const TRADE =
  /^(?:writer|columnist|contributor|correspondent|editor|reporter|commentator|professor|novelist|poet|economist|historian|lawyer|teacher|doctor)s?$/u;

/** Whether a stretch holds a word of bodies, places or posts: "Carrow University", "Guest columnist". */
export function isOfBody(stretch: string): boolean {
  return NO_NAME.test(stretch);
}

/** "Universidade Federal do Vale Alegre", "the Minister of Cultural Affairs": what follows is no name. */
const BODY_BEFORE = /^(?:of|Universi\p{L}+)$/u;

const BODY_BEHIND =
  /^(?:Universi\p{L}+|College|Institute|Hospital|Council|Foundation|Academy|Polytechnic)$/u;

/** The name in a stretch between joints, without a post before it. */
export function nameIn(part: string): string | null {
  const words = part.trim().split(/\s+/u);
  const from = startOfName(words);
  let to = endOfCapitals(words, from) ?? words.length;
  while (to > from && !endsAt(words, from, to)) to -= 1;
  const name = words.slice(from, to).join(' ');
  // "Coral Coast University" as a whole is a body, and no Coral Coast is at one.
  const isBody = to === words.length - 1 && BODY_BEHIND.test(words[to] ?? '');
  const isWithin = isBody || BODY_BEFORE.test(words[from - 1] ?? '');
  const isShort = to - from < 2 && !isName(name);
  return isShort || isWithin || SMALL_WORD.test(name) || NO_NAME.test(behindTitle(name))
    ? null
    : name;
}

/** "Ana Page", "Ana Post": behind a given name words of papers, places and posts are surnames, too, where a writer is named. */
export function isGivenAndSurname(part: string): boolean {
  const words = part.split(' ');
  const [given = '', surname = ''] = words;
  const before = words.slice(0, -1);
  // "Ana Halima Falls": land is a surname behind more than one name, too.
  if (before.length === 2 && LAND.test(words.at(-1) ?? ''))
    return isName(before.join(' ')) && oddsOf(before.join(' ')) > A_PERSON;
  const isOther = isNoNameWord(surname) || NO_NAME.test(surname);
  return (
    words.length === 2 &&
    isOther &&
    [given, surname].every(isNameWord) &&
    !isNoNameWord(given) &&
    !NO_NAME.test(given) &&
    !NOBODY.test(surname) &&
    oddsOf(given) > GIVEN
  );
}

/** Odds of a word that begins names, and none of papers and posts. */
const GIVEN = 0.5;
const LAND = /^(?:Falls|Hills?|Bay|Church|Beach|Creek|Parish|Nurse)$/u;
const NOBODY =
  /^(?:staff|desk|team|board|news|opinions?|editorial|columnist|writer|editor|contributor|correspondent|reporter)$/iu;

/** "Prefer the Tribune": such words stand in no name. */
const SMALL_WORD = /\s(?:the|an?|to|your|our|my|on|with|from)\s/u;

/** Whether a name can end before the word at `to`. */
function endsAt(words: readonly string[], from: number, to: number): boolean {
  const last = words[to - 1] ?? '';
  return (isNamePart(last) || isSurname(last, words[to - 2])) && !isPostBehind(words, from, to);
}

/** "editor", and "EDITOR" in a line of capitals, where no title ("PROFESSOR") is one. */
function isTrade(word: string): boolean {
  const small = word.toLowerCase();
  return (
    TRADE.test(word) || (word === word.toUpperCase() && !isHonorific(word) && TRADE.test(small))
  );
}

/** Where a name begins behind a post, with its titles: "State Sen. Ana Ruiz", "The Most Rev. Ana Ruiz". */
function startOfName(words: readonly string[]): number {
  let from = words.findLastIndex((word, at) => isTrade(word) && at < words.length - 2) + 1;
  while (from < words.length && !starts(words, from)) from += 1;
  while (from > 0 && titlesBefore(words.slice(from - 1)) > titlesBefore(words.slice(from)))
    from -= 1;
  const isOfState = /^(?:Sen|Rep)\.?$/u.test(words[from] ?? '') && words[from - 1] === 'State';
  return isOfState ? from - 1 : from;
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

/** "Ana Ruiz Geographer", "Ana Ruiz MEP", "Ana Ruiz Contributor": a post right behind a whole name. */
function isPostBehind(words: readonly string[], from: number, to: number): boolean {
  return (
    to - from > 2 &&
    /^(?:MEP|Contributor|Columnist|Correspondent|Commentator|Reporter|\p{Lu}\p{Ll}*(?:grapher|logist|nomist|otary|atrist|torian|wyer|cher)|\p{Lu}{2}\p{L}*\p{Ll}\p{L}*)$/u.test(
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
