import { ACRONYM_DEFINED, ACRONYM_USED_AGAIN } from './acronyms';
import { QUOTATION_ATTRIBUTED } from './attribution';
import { BRACKETS_BALANCE } from './brackets';
import { CAPTION_PLACE, CAPTION_REPEATED } from './captions';
import { CONTRIBUTOR_CALL_COMPLETE } from './contributor-call';
import { CREDIT_APPROVED, CREDIT_UNKNOWN } from './credits';
import { IMPOSSIBLE_DATE, WEEKDAY_FITS_DATE } from './dates';
import { DISCLAIMER } from './disclaimer';
import { INTEREST_PROMPT } from './interest-prompt';
import { STANDFIRST_REPEATS, WRONG_VERSION } from './leftovers';
import type { NativeRule } from './native-rule';
import { NOTE_NAMES_AUTHOR } from './note-names-author';
import { QUOTES_BALANCE, QUOTES_NESTED, QUOTE_PAIR_MIXED } from './quotes';
import { FIRST_REFERENCE, SECOND_REFERENCE } from './references';
import { NAME_ONE_SPELLING } from './spellings';

/** The rules of the News pack that no pattern can say. No two have one name. */
export const NATIVE_RULES: readonly NativeRule[] = [
  WEEKDAY_FITS_DATE,
  IMPOSSIBLE_DATE,
  FIRST_REFERENCE,
  SECOND_REFERENCE,
  NAME_ONE_SPELLING,
  ACRONYM_DEFINED,
  ACRONYM_USED_AGAIN,
  QUOTES_BALANCE,
  QUOTES_NESTED,
  QUOTE_PAIR_MIXED,
  BRACKETS_BALANCE,
  STANDFIRST_REPEATS,
  NOTE_NAMES_AUTHOR,
  DISCLAIMER,
  CONTRIBUTOR_CALL_COMPLETE,
  CAPTION_PLACE,
  CREDIT_APPROVED,
  CREDIT_UNKNOWN,
  CAPTION_REPEATED,
  QUOTATION_ATTRIBUTED,
  INTEREST_PROMPT,
  WRONG_VERSION,
];
