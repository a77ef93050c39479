import type { HouseStyle } from '../house-style/house-style';
import type { Block } from './block';
import { splitCaption, type CaptionParts } from './caption';
import { asksForCopy } from './contributor-call-words';
import { isDisclaimer, readNote, speaksOfTheWriter, subjectOf } from './editors-note';
import type { Label } from './field-labels';
import { readLabel, withoutLabel } from './labels';
import { readByline, type Byline } from './names';
import { isKicker, isMailHeader, isRubbish, isSeparator, opensLinkList } from './rubbish';
import { endsSentence } from './sentences';
import { stampParts, type StampParts } from './stamp';
import { comparable, wordLength } from './words';

/** What a recogniser may use of the house style: names that tell its own lines from others. */
export type HouseWords = Pick<HouseStyle, 'kicker' | 'sections' | 'agencies' | 'publication'>;

/** What one line shows by itself. */
export interface Features {
  readonly block: Block;
  readonly text: string;
  readonly words: number;
  /** The line's words for comparison. */
  readonly key: string;
  readonly sentence: boolean;
  readonly capital: boolean;
  readonly allCapitals: boolean;
  readonly enclosed: boolean;
  readonly quoted: boolean;
  readonly label: Label | null;
  /** The words after the label. */
  readonly rest: string;
  readonly stamps: readonly StampParts[];
  readonly byline: Byline | null;
  readonly caption: CaptionParts;
  readonly audio: boolean;
  readonly rubbish: boolean;
  readonly linkList: boolean;
  readonly separator: boolean;
  readonly mailHeader: boolean;
  readonly kicker: 'house' | 'label' | 'section' | null;
  /** Names that the line introduces ("Ana Ruiz is a …"). */
  readonly introduces: readonly string[];
  readonly disclaimer: boolean;
  readonly call: 0 | 1 | 2;
  readonly amended: boolean;
  readonly contact: boolean;
  /** A field of a form or export that is no part of a piece: "Status: published". */
  readonly field: boolean;
  /** Whom the line's first sentence is about ("Ana Ruiz is …"), whatever it says of her. */
  readonly subject: string | null;
  /** "The writer is a …". */
  readonly theWriter: boolean;
}

/** The name of a sound file, with its length behind. */
export const SOUND_FILE = /\.(?:mp3|m4a|aac|ogg|wav|opus)(?:\s+\(?\d{1,2}:\d{2}\)?)?$/iu;
const LISTEN =
  /^(?:(?:listen to|hear) (?:this|the) (?:article|story|piece|essay|column|audio|episode)\b.{0,40}|audio(?: version)?(?: of this (?:article|story))?|listen\s*[·•|(]?\s*\d+\s*min(?:utes?|s)?\)?|\d+[- ]?min(?:ute)? listen|listen\s+\d{1,2}:\d{2})$/iu;
const AMENDED =
  /^[*†(\[]{0,2}(?:this|an earlier version of this|a previous version of this|the original version of this|an earlier version of the) (?:article|story|piece|essay|column|op-?ed|post|commentary|headline|letter|caption)\b.{0,60}\b(?:was|were|has been|misstated|incorrectly|gave|said|stated|misidentified|contained|omitted)\b|^[*†(\[]{0,2}(?:a )?(?:correction|clarification)s?\b.{0,40}\b(?:was made|appended|earlier version|originally|previous version)\b|^(?:correction|clarification|corrected|update)s?[,.]? (?:on )?\p{Lu}\p{L}{2,8}\.? \d{1,2}\b/iu;
const FIELD = /^[A-Z][A-Za-z_]{1,14}(?: [A-Za-z]{2,12})?: \S+(?: \S+){0,2}(?<![.!?”’"])$/u;
const CONTACT_LINE = /^\S*@\S+$|^[\w.+-]+@[\w-]+\.[\w.-]+$|^\+?[\d ()-]{7,}$/u;

/** Reads every line's own features. The cost is linear: long lines are looked at by their ends only. */
export function readFeatures(blocks: readonly Block[], house: HouseWords | null): Features[] {
  return blocks.map((block) => featuresOf(block, house));
}

/** The names of agencies that a text's captions may be credited to without a slash. */
function agenciesOf(house: HouseWords | null): readonly string[] {
  return house?.agencies.length ? house.agencies : AGENCIES;
}

const AGENCIES = [
  'Getty Images',
  'AFP via Getty Images',
  'Reuters',
  'Associated Press',
  'AP Photo',
  'AFP',
  'EPA',
  'Xinhua',
  'VCG',
  'CFP',
  'Alamy',
  'Shutterstock',
  'iStock',
  'PA Wire',
  'Bloomberg',
];

function featuresOf(block: Block, house: HouseWords | null): Features {
  const { text } = block;
  const short = text.length <= 400;
  const label = readLabel(text);
  const span = withoutLabel(text, label);
  const rest = text.slice(span.from, span.to).trim();
  const stamps = stampParts(text);
  const note = text.length <= 3000 ? rest : '';
  return {
    block,
    text,
    label,
    rest,
    stamps,
    words: wordLength(text),
    key: comparable(text),
    sentence: endsSentence(text),
    capital: /^[“"‘'«「(\[¿¡]*[\p{Lu}\p{N}\p{Lo}]/u.test(text),
    allCapitals: short && text === text.toUpperCase() && text !== text.toLowerCase(),
    enclosed: /^[(（[].*[)）\]]$/su.test(text),
    quoted: /^[“"«„「][^”"»“」]*[”"»“」]\.?(?:\s*[—–-].{2,60})?$/u.test(text),
    byline: short ? readByline(label?.kind === 'byline' ? text : (stamps[0]?.rest ?? text)) : null,
    caption: splitCaption(text, agenciesOf(house), block.credit),
    audio: short && (SOUND_FILE.test(text) || LISTEN.test(text)),
    rubbish: isRubbish(text),
    linkList: opensLinkList(text),
    separator: isSeparator(text),
    mailHeader: isMailHeader(text),
    kicker: isHouseKicker(text, house) ? 'house' : isKicker(text),
    introduces: note === '' ? [] : introduced(note),
    disclaimer: note !== '' && isDisclaimer(note),
    call: asksForCopy(text),
    amended: short && AMENDED.test(text),
    contact: CONTACT_LINE.test(text),
    field: label === null && FIELD.test(text),
    subject: note === '' ? null : subjectOf(note),
    theWriter: note !== '' && speaksOfTheWriter(note),
  };
}

/** Names that a bio or note introduces. */
function introduced(text: string): string[] {
  return readNote(text).people.map(({ name }) => name);
}

function isHouseKicker(text: string, house: HouseWords | null): boolean {
  if (house === null) return false;
  const own = [house.kicker, house.publication.section, ...house.sections].map(comparable);
  const key = comparable(text);
  return key !== '' && own.includes(key);
}
