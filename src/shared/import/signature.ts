import { NO_PERSON } from './doubt';
import { personOdds } from './learned/person-names';
import { isName, namedInCapitals } from './names';
import { isRubbish } from './rubbish';

/** "— Ana Ruiz", "/s/ Ana Ruiz", "Signed, Ana Ruiz", "Yours sincerely, Ana Ruiz" */
const BEFORE =
  /^(?:[—–~-]+\s*|\/s\/\s*|(?:[Ss]igned|SIGNED)[,:]?\s+|(?:Yours|Best|Sincerely|Respectfully|Regards|Cheers|Thanks|(?:Kind|Warm|Best) regards|Best wishes)(?: \p{Ll}+){0,2},\s+)(?=[ʻʼ]?\p{Lu}\S* \S)/u;
/** "Ana Ruiz <ana@…>", "Ana Ruiz, via email", "Ana Ruiz, 01632 960 555", "ANA RUIZ (Mrs)," */
const BEHIND =
  /\s*(?:<[^<>]+>|,?\s\(?(?:by|via) e-?mail\)?|,?\s(?:(?:tel|ph|phone|mob)[.:]*\s)?\+?\d[\d\s()-]{6,}|\((?:Mrs?|Ms|Dr|Miss|Mx|Mdm|Rev)\.?\)|[,*_)]+|(?<=[\p{L}-]{3})\.)$/iu;
/** "Ana Ruiz, Carrow", "Ana Ruiz – Carrow", "Ana Ruiz of Carrow" */
const PLACED = /^(.+?)(?:,\s|\s[–—|-]\s|\s(?:of|in|from)\s|\s[([])/u;

/** No signature is longer, in characters. */
const LONGEST = 90;

/** A signature without the dash or the words of a letter's close before it. */
export function withoutClose(text: string): string {
  return text.replace(BEFORE, '');
}

/** Who signs with a line: the name that it is, or that it begins with before a place; null where that is no person's. */
export function signatory(text: string): string | null {
  if (text.length > LONGEST || isRubbish(text)) return null;
  const bare = withoutClose(text.replace(/^[*_(]+/u, ''))
    .replace(BEHIND, '')
    .replace(BEHIND, '')
    .trim();
  const [, name = ''] = PLACED.exec(bare) ?? [];
  return [bare, name].find(isPerson) ?? null;
}

/**
 * Whether a name is hardly a person's: of a hundred persons less than one has such odds, and nearly every place, paper or post. What
 * letters tell of short names is little ("Bo Lind"), so of those it is not said.
 */
export function isHardlyPerson(name: string): boolean {
  return oddsOf(name) <= (name.length < SHORT ? NO_PERSON : HARDLY);
}

/** Odds as of `personOdds`, set between those of writers and those of places in texts that nothing was learned from. */
const HARDLY = -1.8;
/** Characters of a name that is long enough. */
const SHORT = 9;

/** `personOdds` of a name that may be set in capitals, as bylines are: by themselves they say that a line is furniture. */
export function oddsOf(name: string): number {
  return personOdds(namedInCapitals(name) ?? name);
}

/** A button ("Story Saved") has the form of a name, too. */
export function isPerson(text: string): boolean {
  return isName(text) && oddsOf(text) > 0;
}
