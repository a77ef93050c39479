import { readLabel, withoutLabel } from './labels';
import { isHonorific } from './name-words';
import { apartFromBy } from './names';
import { isPerson, withoutClose } from './signature';

/** The words of a byline without what stands in front of its names. */
export interface BylineWords {
  /** Without the signs around it, the label or field and what a system writes between names. */
  readonly plain: string;
  /** Also without any other field, and the words that lead to a name: "A commentary by". */
  readonly words: string;
  /** Whether a label or field says that it is a byline. */
  readonly isLabelled: boolean;
}

/** No byline is longer; the patterns are not run over whole paragraphs. */
const LONGEST = 800;
/** "(By Ana Ruiz)", "_Ana Ruiz_", "*By Ana Ruiz*" */
const ENCLOSED = /^(?:\(|[*_]{1,2})\s*([^()*_[\]]+?)\s*(?:\)|[*_]{1,2})$/u;
/** What leads to a name, with none behind it: "WRITTEN BY" over a bio. */
const LEAD_ALONE =
  /^(?:(?:written|posted|published|submitted|words|text|story|opinion)(?: by| on)?|by)\s*:?$/iu;
/** Any field in front of the name, also one that no list has: "Source: ". */
const FIELD = /^[\p{L}\p{M}\p{N}._’'[\] -]{1,40}[:：]\s*(?=\S)/u;
/** "A Commentary by ", "Guest column by ", "Words ". */
const LEAD =
  /^(?:(?:[^|·•]{1,60}[|·•]\s*)?(?:[\p{L}-]+ ){0,4}by|op-?ed|words|text|from|author|von|par|por|di|door|af|av)\s+/iu;
/** "Ein Kommentar von Ana Ruiz", and no "Ana von der Ruiz", "Ana von Ruiz and Bo Lind" */
const VON =
  /^(?![Bb]y )(?:[^|·•]{1,60}[|·•]\s*)?(?:[\p{L}-]+ ){1,4}von\s+(?=\p{Lu}[^\s,;]*\s+(?:\p{Lu}|v[ao]n |de ))/u;
/** "By Ana Ruiz in Carrow and Bo Lind in Tarn": a place between two that are set alike. */
const FIRST_PLACE =
  /\s+in\s+\p{Lu}[^,;|]{1,30}?(?=(?:,|,?\s+and)\s+\p{Lu}\S+\s+\p{Lu}\S+(?:\s+\p{Lu}\S+)?\s+in\s+\p{Lu})/gu;
/** "Published in the Harbour Post, August 22, 2025", of which the stamp's words may be taken, names nobody. */
const PUBLISHED_IN =
  /^(?:(?:first|originally) )?(?:(?:published|posted|printed|appeared) )?(?:in|on) (?!.*\bby\b)/iu;
/** `"Ana Ruiz", "Bo Lind"` · `"Ana Ruiz"}, {"name": "Bo Lind"`, and what a system says of each behind her name. */
const NEXT_VALUE = /"\s?\}?,\s*(?:\{\s?"name"\s*:\s*)?"/gu;
const OTHER_KEYS = /",\s*"(?!name")\w{2,20}"\s*:\s*"[^"]*(?=$|")/gu;
/** `"Ana Ruiz"`, `Ana Ruiz"`: quotation marks of a system around a value, and none around a nickname within it. */
const QUOTED = /^["“]*([^"“”]+)["”]*$/u;
/** "By Ana Ruiz.", and no "Ana Ruiz Jr." */
const STOP = /(?<=[\p{L}-]{3})(?<!\b(?:Inc|Ltd|Jnr|Snr|Esq|Hon))\.$/u;
/** "By Ana Ruiz | Photograph by Bo Lind for Northlight" */
const PICTURED_BY =
  /(?<=\S)\s*[|·•,;.]\s*(?:photo\p{L}*|illustrat\p{L}*|pictures?|images?|art(?:work)?) by\s.{0,120}$/iu;

/** What follows a name: the paper, the place, the hour, her address, what she is, another's part in the piece. */
const BEHIND = new RegExp(
  [
    /\s+Reprint\b/u,
    /\s+(?:Guest|Special|Staff|Contributing|Community|Opinion|Editorial) (?:columnist|commentary|correspondent|contributor|writer|opinion)\b/u,
    /\s+(?:is|was) (?:an?|the) (?=\S)/u,
    /\s+(?:See|View|Read|Show) (?:all|more|full|other)\b/u,
    /\s+[\p{L}\p{N}._%+-]+@/u,
    /\s+(?:for|from|in(?! [’']t )|at|on|special to|as told to|via|with|edited by|translated by|photos? by)\s+(?=\S)/u,
    /\s+[|·•–—]\s*|\s+-\s+|(?<!\s[sda])\s*\/\s*(?![olp]\s)|(?<!^(?:Dr|Prof|Engr|Barr|Chief|Rev|Hon)\.?\s*)(?<!(?:^|\sand\s|&\s|,\s)[\p{L}\p{M}’'-]+\s?(?=\s?\([\p{L}\p{M}]+\)\s\p{L}))\s*[(\[](?!(?:retd?|ret[’']d|rtd)\b|(?:dr|prof|mrs?|ms|miss)\.?\)\s\p{L})|\s*@/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);
/** "Ana Ruiz Policy researcher": a post whose first word has a capital. */
const POST_BEHIND =
  /\s+(?:General|Family|Policy|Political|Film|Research|Social|Public) (?=\p{Ll}{4})/u;

/** Takes off what stands in front of a byline's names and around the line; null for a line that is too long for one, or names nobody. */
export function bylineWords(printed: string): BylineWords | null {
  if (printed.length > LONGEST) return null;
  const text = apartFromBy(withoutClose(printed.replace(ENCLOSED, '$1')))
    .replace(PICTURED_BY, '')
    .replace(/\s\+ BIO$/iu, '')
    .replace(STOP, '');
  const label = readLabel(text);
  const { from, to } = withoutLabel(text, label);
  const isLabelled = label?.kind === 'byline';
  const plain = text
    .slice(isLabelled ? from : 0, to)
    .replace(/[*†‡]+|<[^<>]{1,40}>/gu, '')
    .replace(/^\[\s?["']?|["']?\s?\],?$/gu, '')
    .replace(OTHER_KEYS, '')
    .replace(NEXT_VALUE, ', ')
    .trim();
  if (LEAD_ALONE.test(plain) || PUBLISHED_IN.test(plain)) return null;
  const words = plain
    .replace(FIELD, '')
    .replace(VON, '')
    .replace(LEAD, '')
    .replace(FIRST_PLACE, '');
  return { plain, words, isLabelled };
}

/** A stretch with a writer's name, without the post, paper or place behind it. */
export function withoutBehind(stretch: string): string {
  const name = stretch.split(BEHIND)[0]?.split(POST_BEHIND)[0] ?? '';
  const [, person = ''] = /^(.+?) of \p{Lu}/u.exec(name) ?? [];
  // "Lord Ruiz of Carrow" is called so.
  return isPerson(person) && !isHonorific(person.split(' ')[0] ?? '') ? person : name;
}

/** A name without the quotation marks of a system around it; those of a nickname stay. */
export function withoutQuotes(name: string): string {
  return name.replace(QUOTED, '$1');
}
