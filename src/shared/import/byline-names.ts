import { readLabel, withoutLabel } from './labels';
import { isHonorific, isName, isNamePart, readByline } from './names';

/** The writers that a line names of which it is known that it is a byline, and what it says of a single one. */
export interface BylineNames {
  readonly names: readonly string[];
  readonly post: string;
}

/** No byline is longer; the patterns are not run over whole paragraphs. */
const LONGEST = 800;
/** Any field in front of the name, also one that no list has: "Source: ". */
const FIELD = /^[\p{L}\p{M}\p{N}._’'[\] -]{1,40}[:：]\s*(?=\S)/u;
/** "A Commentary by ", "Guest column by ", "Words ". */
const LEAD =
  /^(?:(?:[^|·•]{1,60}[|·•]\s*)?(?:[\p{L}-]+ ){0,4}by|words|text|from|author|par|von|por|di)\s+/iu;
/** What follows is the paper, the place, the hour or another's part in the piece. */
const BEHIND =
  /\s+(?:for|in|at|on|special to|as told to|via|with|edited by|translated by|photos? by)\s+(?=\S)|\s+[|·•–—]\s*|\s+-\s+|\s*\/\s*|\s*[(\[](?!ret)|\s*@/iu;
/** Parts that each have a writer, with her post or without: "…, economist, and Bo Lind, teacher"; "…; …". */
const APART = /\s*(?:,\s+(?:and|und|et|y)\s+|;|、)\s*/iu;
const JOINT = /\s+(?:and|und|et|y)\s+|\s*&\s*/iu;
/** Words of bodies, places and posts, in the spelling that tells them from names. */
const NO_NAME =
  /(?:^|[\s-])(?:University|Université|Universität|Universidad|Local|Chartered|Institute|College|School|Centre|Center|Council|Forum|Trust|Association|Society|Ministry|Academy|Union|Group|Foundation|Hospital|Clinic|Pediatrics|Party|Bank|Press|News|Times|Daily|Media|Agency|Service|Services|Ltd|Inc|LLP|LLC|International|Governance|Partners|Church|Mosque|Heights|Valley|Beach|Hills?|Springs|Falls|Creek|Bay|Island|Province|County|State|City|Republic|Volunteer|Coordinator|Columnist|Contributor|Contributing|Professor of|Director|Editor|Writer|Fellow|Researcher|Correspondent|Lecturer|Manager|Officer|Head of|Chair|President|Secretary|Minister|Economist|Analyst|Founder|Member|Campaigner|Adviser|Advisor|Consultant|Teacher|Lawyer|Engineer|Chief|Partner|Guest|Staff|Senior|Executive)(?=$|[\s,-])/iu;
const TRADE =
  /^(?:writer|columnist|contributor|correspondent|editor|reporter|commentator|professor|novelist|poet|economist|historian|lawyer|teacher|doctor)$/u;

/**
 * Reads a byline as freely as may be, where `readByline` asks whether a line is one at all: fields, posts before the
 * name ("Guest columnist Ana Ruiz"), nicknames, footnote marks. `text` is free of dates. Where it is `signed` below the
 * copy, as letters are, what follows a comma is a place.
 */
export function namesOfByline(text: string, signed = false): BylineNames {
  if (text.length > LONGEST) return { names: [], post: '' };
  const label = readLabel(text);
  const { from, to } = withoutLabel(text, label);
  const plain = text
    .slice(label?.kind === 'byline' ? from : 0, to)
    .replace(/[*†‡]+|<[^<>]{1,40}>/gu, '')
    .trim();
  const strict = readByline(plain);
  const words = plain.replace(FIELD, '').replace(LEAD, '');
  const stretches = words.split(APART).map((stretch) => stretch.split(BEHIND)[0] ?? '');
  const names = stretches.flatMap((stretch) => namesOfStretch(stretch, signed));
  if (names.length === 0)
    return strict ?? { names: words.split(/\s+/u).some(isNamePart) ? [words] : [], post: '' };
  // "Ana Ruiz Meridian Press": the stricter reading knows a paper by its last word.
  const [only = ''] = names;
  const shorter = strict?.names.length === 1 && only.startsWith(`${strict.names[0] ?? ''} `);
  return names.length === 1
    ? { names: shorter ? strict.names : names, post: strict?.post ?? '' }
    : { names, post: '' };
}

/** "Ana Ruiz, Bo Lind and Max Ek" are three; of "Ana Ruiz, minister of trade and health", one is a writer. */
function namesOfStretch(stretch: string, signed: boolean): string[] {
  const names: string[] = [];
  for (const group of stretch.split(JOINT)) {
    const parts = group.split(/\s*,\s*/u).filter((part) => part !== '');
    const others = parts.slice(1).findIndex((part) => !isName(part) || NO_NAME.test(part));
    const leading = parts.slice(0, signed ? 1 : others < 0 ? parts.length : others + 1);
    const found = leading.flatMap((part) => nameIn(part) ?? []);
    names.push(...found);
    // Behind a post stand its own words, unless a title says that a person comes.
    if (leading.length < parts.length && !/\sand\s+(?:dr|prof)/iu.test(stretch)) break;
  }
  return names;
}

/** The name in a stretch between joints, without a post before it. */
function nameIn(part: string): string | null {
  const words = part.trim().split(/\s+/u);
  let from = words.findLastIndex((word) => TRADE.test(word)) + 1;
  while (from < words.length && !starts(words, from)) from += 1;
  let to = words.length;
  while (to > from && !isNamePart(words[to - 1] ?? '')) to -= 1;
  const name = words.slice(from, to).join(' ');
  if (to - from < 2 || NO_NAME.test(name.replace(/^(?:(?:Associate|Assistant) )?Professor /iu, '')))
    return null;
  return name;
}

/** Whether a name can begin with this word: a title or a word of a name, and no word of a post. */
function starts(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (/^(?:associate|assistant)$/iu.test(word)) return /^professor$/iu.test(words[at + 1] ?? '');
  return isHonorific(word) || (isNamePart(word) && !NO_NAME.test(word));
}
