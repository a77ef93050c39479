import type { LineInContext } from '../context';
import { isParagraph } from '../sentences';
import { wordList } from '../words';
import { openingStretch, personOdds, type PersonNames } from './person-names';
import { wordClassesOf } from './word-classes';

/** Words of a longer line that are looked at, at either end; what stands between is copy like any other. */
const ENDS = 8;
/** A line's head is enough for its signs. */
const HEAD = 400;

/** A line's length in words, in steps that grow. */
export function lengthStep(words: number): string {
  return String(STEPS.findLast((step) => words >= step) ?? 0);
}

const STEPS = [0, 1, 2, 3, 4, 6, 9, 13, 18, 25, 40, 70];

/** A line's last character: "a" for any letter, "9" for any digit, else itself. */
export function lastSign(text: string): string {
  const last = [...text.trimEnd().slice(-2)].at(-1) ?? '';
  return /\p{L}/u.test(last) ? 'a' : /\p{N}/u.test(last) ? '9' : last;
}

const FLAGS: readonly (readonly [tell: string, holds: (line: LineInContext) => boolean])[] = [
  ['paragraph', isParagraph],
  ['capitals', ({ allCapitals }) => allCapitals],
  ['enclosed', ({ enclosed }) => enclosed],
  ['quoted', ({ quoted }) => quoted],
  ['audio', ({ audio }) => audio],
  ['rubbish', ({ rubbish }) => rubbish],
  ['link list', ({ linkList }) => linkList],
  ['separator', ({ separator }) => separator],
  ['mail header', ({ mailHeader }) => mailHeader],
  ['disclaimer', ({ disclaimer }) => disclaimer],
  ['amended', ({ amended }) => amended],
  ['contact', ({ contact }) => contact],
  ['field', ({ field }) => field],
  ['the writer', ({ theWriter }) => theWriter],
  ['introduces', ({ introduces }) => introduces.length > 0],
  ['subject', ({ subject }) => subject !== null],
  ['vouched', ({ vouched }) => vouched],
  ['list', ({ block }) => block.list !== null],
  ['caption date', ({ caption }) => caption.date !== null],
  ['caption place', ({ caption }) => caption.place !== ''],
];

/** What a line's neighbours see of it as well. */
export function signTells(line: LineInContext): string[] {
  const { label, under, byline, caption, words } = line;
  const tells = ['any', `length:${lengthStep(words)}`, `end:${lastSign(line.text)}`];
  for (const [tell, holds] of FLAGS) if (holds(line)) tells.push(tell);
  if (line.call > 0) tells.push(`call:${line.call}`);
  if (line.kicker !== null) tells.push(`kicker:${line.kicker}`);
  if (label !== null) tells.push(`label:${label.kind}${line.rest === '' ? ':alone' : ''}`);
  if (under !== null) tells.push(`under:${under}`);
  const [stamp] = line.stamps;
  if (stamp)
    tells.push(
      `stamp:${stamp.rest === '' ? 'alone' : 'with words'}`,
      `stamp:${stamp.kind ?? 'bare'}:${stamp.time === null ? 'day' : 'time'}`,
    );
  if (byline !== null)
    tells.push(
      `byline:${byline.led ? 'led' : 'bare'}:${byline.post === '' ? 'name' : 'post'}:${lengthStep(words)}`,
    );
  if (words <= 8 && JOINED.test(line.text)) tells.push('names joined');
  if (caption.printed !== null)
    tells.push(
      `credit:${caption.sure ? 'sure' : 'maybe'}:${caption.caption === '' ? 'alone' : 'behind'}`,
    );
  return tells;
}

/** "Ana Ruiz/Northlight": a credit, or two sections of a site. */
const JOINED = /^\p{Lu}[\p{L}\p{M}.’' -]{2,40}\s?\/\s?\p{Lu}[\p{L}\p{M}.’' -]{1,40}$/u;

/** Odds in steps, in which a line's stretch is told. */
const ODDS = [-4, -2.5, -1, 0, 1, 2.5, 4];

/** How like a person's name the words are with which a line begins, behind its label. */
export function personTells({ text, rest, label }: LineInContext, names: PersonNames): string[] {
  const stretch = openingStretch(label === null ? text : rest);
  if (stretch === null) return [];
  const odds = personOdds(stretch.words, names);
  const step = ODDS.findLast((least) => odds >= least) ?? 'least';
  return [`person:${stretch.isWhole ? 'whole' : 'opens'}:${step}`];
}

const OWN_FLAGS: readonly (readonly [tell: string, holds: (line: LineInContext) => boolean])[] = [
  ['sentence', ({ sentence }) => sentence],
  ['small', ({ capital }) => !capital],
  ['copies', ({ copies }) => copies > 0],
  ['audio twin', ({ audioTwin }) => audioTwin],
  ['contained', ({ contained }) => contained],
  ['in mail header', ({ inMailHeader }) => inMailHeader],
  ['in link list', ({ inLinkList }) => inLinkList],
  ['by below', ({ bylineBelow }) => bylineBelow],
  ['name above', ({ bylineAbove }) => bylineAbove],
  ['offer below', ({ offerBelow }) => offerBelow],
  ['credit below', ({ creditBelow }) => creditBelow],
  ['anonymous', ({ anonymous }) => anonymous],
  ['letter', ({ coverLetter }) => coverLetter],
  ['signature', ({ signature }) => signature],
  ['masthead', ({ masthead }) => masthead],
];

const SIGNS: readonly (readonly [tell: string, sign: RegExp])[] = [
  ['digit', /\d/u],
  ['year', /(?:19|20)\d\d/u],
  ['clock', /\d[:.]\d\d/u],
  ['address', /\S@\S+\.\S/u],
  ['handle', /(?:^|\s)@\w/u],
  ['web', /https?:|www\.|\.(?:com|org|net|example)\b/iu],
  ['slash', /\//u],
  ['bar', /[|·•]/u],
  ['dash', / [–—-] /u],
  ['colon', /:/u],
  ['comma', /,/u],
  ['question', /\?/u],
  ['brackets', /[([]/u],
  ['copyright', /©|\(c\)/iu],
  ['hash', /(?:^|\s)#/u],
  ['gaps', /\S {2,}\S.* {2,}\S/u],
  [
    'other script',
    /[\p{Script=Han}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Hangul}\p{Script=Hiragana}]/u,
  ],
  ['first person', /\b(?:I|my|we|our|us|me)\b/u],
];

/** A line's own shape: signs, capitals, the classes of its words, the form of its beginning and end. */
export function shapeTells(line: LineInContext): string[] {
  const head = line.text.slice(0, HEAD);
  const size = lengthStep(line.words);
  const tells = [
    `furniture below:${line.furnitureBelow}`,
    `headlines above:${Math.min(5, line.headlinesAbove)}`,
    `first:${formOf([...head.slice(0, 2)][0] ?? '')}`,
  ];
  for (const [tell, holds] of OWN_FLAGS) if (holds(line)) tells.push(tell);
  for (const [tell, sign] of SIGNS) if (sign.test(head)) tells.push(tell);
  if (line.copies > 0) tells.push(`copies:${size}`);
  const share = capitalised(head);
  tells.push(`capitalised:${share}`, `capitalised:${share}:${size}`);
  if (line.words <= 10) tells.push(`form:${formOf(head)}`);
  const classes = wordClassesOf(head);
  classes.forEach((name, at) => {
    tells.push(`class:${name}`, `class:${name}:${size}`);
    for (const other of classes.slice(at + 1)) tells.push(`classes:${name}+${other}`);
  });
  const opening = head.split(/\s+/u, 3).map(formOf).join(' ');
  const closing = line.text.slice(-120).split(/\s+/u).slice(-3).map(formOf).join(' ');
  tells.push(`opening form:${opening}`, `closing form:${closing}`);
  return tells;
}

function capitalised(head: string): string {
  const words = head.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
  const capitals = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  if (words.length === 0) return 'none';
  if (capitals === words.length) return 'all';
  return capitals * 2 > words.length ? 'most' : capitals > 1 ? 'some' : 'few';
}

/** "Updated 19:45, 28-Mar-2023" is "A 9:9, 9-A-9": what a line looks like when its words cannot be read. */
function formOf(text: string): string {
  return text
    .replace(/\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]*/gu, 'A')
    .replace(/\p{Lu}{2,}/gu, 'C')
    .replace(/\p{Lu}/gu, 'I')
    .replace(/\p{Ll}[\p{L}\p{M}’'-]*/gu, 'a')
    .replace(/\p{N}+/gu, '9')
    .replace(/(?:a ?){3,}/gu, 'a+');
}

/** A line's words, alone, in pairs, and as it begins, ends and stands whole. */
export function wordTells(line: LineInContext): string[] {
  const { text } = line;
  const words = plainWords(text.length > 1200 ? `${text.slice(0, 300)} ${text.slice(-300)}` : text);
  const seen =
    words.length <= 2 * ENDS ? words : [...words.slice(0, ENDS), '…', ...words.slice(-ENDS)];
  const size = line.words <= 12 ? 'short' : line.words <= 30 ? 'middle' : 'long';
  const tells: string[] = [];
  for (const word of new Set(seen)) tells.push(`word:${word}`, `word:${size}:${word}`);
  if (line.words <= 40)
    seen.slice(1).forEach((word, at) => tells.push(`pair:${seen[at] ?? ''} ${word}`));
  const [first = '', second = ''] = words;
  tells.push(`opens:${first}`, `opens:${first} ${second}`, `closes:${words.at(-1) ?? ''}`);
  if (line.words <= 6) tells.push(`whole:${words.join(' ')}`);
  return tells;
}

/** Words in lower case, each digit a 9: years and times are alike. */
function plainWords(text: string): string[] {
  return wordList(text).map((word) => word.toLowerCase().replace(/\d/gu, '9'));
}
