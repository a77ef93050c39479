import type { SettableCheck } from '../../house-style/preflight-levels';

/** What a check looks at; where a story has none of it, the check does not apply. */
export type Subject =
  | 'story'
  | 'photos'
  | 'pictures'
  | 'agencies'
  | 'lead'
  | 'audio'
  | 'links'
  | 'linkCards'
  | 'slots'
  | 'blocks'
  | 'corrections'
  | 'registered'
  | 'wordList'
  | 'signOff'
  | 'style';

/** Checks whose level no house sets. */
export type FixedCheck =
  | 'headline'
  | 'body'
  | 'lead-photo'
  | 'media-files'
  | 'characters'
  | 'proof';
export type CheckId = SettableCheck | FixedCheck;

/** One check of the preflight, as the desk reads of it. */
export interface PreflightCheck {
  readonly id: CheckId;
  /** What holds where it passes: "Photos have credits". */
  readonly title: string;
  /** The codes of the problems that it finds; one that ends in "-" stands for all that begin so. */
  readonly codes: readonly string[];
  readonly of: Subject;
  /** What it finds can neither be waived nor set to another level. */
  readonly stands?: true;
  /** What it finds stops a draft copy too. */
  readonly stopsDraft?: true;
}

const STANDS = { stands: true } as const;
const ALWAYS = { stands: true, stopsDraft: true } as const;

/** A row of the table: its parts in the order of `PreflightCheck`. */
const check = (
  id: CheckId,
  title: string,
  of: Subject,
  codes: readonly string[],
  more: Pick<PreflightCheck, 'stands' | 'stopsDraft'> = {},
): PreflightCheck => ({ id, title, codes, of, ...more });

/** Every check, in the order in which the desk is told of those that pass. */
export const CHECKS: readonly PreflightCheck[] = [
  check('headline', 'The story has a headline', 'story', ['headline-missing'], STANDS),
  check('headline-length', 'The headline fits', 'story', ['headline-too-long']),
  check('kicker', 'The page says that it is opinion', 'story', ['kicker-missing']),
  check('standfirst-length', 'The standfirst fits', 'story', ['standfirst-too-long']),
  check('byline', 'The byline names the writers', 'story', ['byline-']),
  check('stamp', 'The page carries a date', 'story', ['stamp-missing']),
  check('body', 'The story has body copy', 'story', ['body-empty'], STANDS),
  check('body-length', 'The body keeps to its length', 'story', ['body-too-long']),
  check('crossheads', 'Crossheads are set as crossheads', 'story', ['paragraph-bold-only']),
  check('placeholders', 'No words are still to come', 'story', ['placeholder']),
  check('word-list', 'The house’s word list is kept', 'wordList', ['word-list']),
  check('house-style', 'The house style is kept', 'style', ['style-']),
  check('links', 'Links say where they lead', 'links', ['link-words']),
  check('link-tracking', 'Links track nobody', 'links', ['link-tracking']),
  check('link-cards', 'Link cards have words and an address', 'linkCards', ['link-card-']),
  check('lead-photo', 'The story has a lead photo', 'lead', ['lead-photo-missing']),
  check('photos-pending', 'Photos are in', 'photos', ['photo-pending']),
  check(
    'media-files',
    'Media are what they should be',
    'story',
    ['photo-file-', 'audio-file-'],
    STANDS,
  ),
  check('photo-size', 'Photos are large enough', 'pictures', ['photo-size-', 'photo-too-small']),
  check('photo-credits', 'Photos have credits', 'photos', ['credit-missing']),
  check('agencies', 'Credits name the house’s agencies', 'agencies', ['credit-unlisted']),
  check('photo-rights', 'Rights to photos run on', 'pictures', ['rights-ended']),
  check('rights-open', 'Photos need no leave', 'pictures', ['rights-']),
  check('ai-pictures', 'Pictures made by a machine say so', 'pictures', ['ai-']),
  check('alt-text', 'Photos have alt text', 'pictures', [
    'alt-text-missing',
    'alt-text-file-name',
    'alt-text-is-caption',
  ]),
  check('alt-text-wording', 'Alt text is well put', 'pictures', ['alt-text-']),
  check('captions', 'Photos have captions', 'photos', ['caption-missing']),
  check('caption-length', 'Captions keep to their length', 'photos', [
    'caption-too-long',
    'caption-sentences',
    'caption-words',
  ]),
  check('caption-facts', 'Captions say where and when', 'photos', [
    'caption-place-',
    'caption-date-',
    'file-note-',
  ]),
  check('photos-twice', 'No photo stands twice', 'photos', [
    'photo-twice',
    'caption-twice',
    'caption-in-body',
  ]),
  check('caption-wording', 'Captions are well put', 'photos', ['caption-', 'credit-twice']),
  check('audio-pending', 'Audio is in', 'audio', ['audio-pending']),
  check('slots', 'Fields of house blocks are filled in', 'slots', [
    'slot-empty',
    'slot-unresolved',
  ]),
  check('slot-values', 'Fields hold what they ask for', 'slots', ['slot-']),
  check('house-blocks', 'House blocks say something', 'blocks', ['block-empty']),
  check('locked-words', 'The house’s words are locked', 'blocks', ['block-unlocked']),
  check('bios', 'Bios were checked of late', 'registered', ['bio-']),
  check('interests', 'Interests are disclosed', 'registered', ['interest-']),
  check('corrections', 'Corrections say what and when', 'corrections', ['correction-']),
  check('stamp-order', 'The stamp is no older than a correction', 'corrections', ['stamp-before-']),
  check('suggestions', 'Suggested edits are decided on', 'story', ['suggestion-open']),
  check('comments', 'Comments are resolved', 'story', ['comment-open']),
  check('sign-off', 'The author has approved the copy', 'signOff', ['sign-off-']),
  check('characters', 'Every character can be written', 'story', ['character-unwritable'], ALWAYS),
  check('proof', 'The export is the story', 'story', ['export-unfaithful'], ALWAYS),
];

/** The check that a problem belongs to: the longest of the codes that fit decides. Null for a code of none. */
export function checkOf({ code }: { readonly code: string }): PreflightCheck | null {
  let best: PreflightCheck | null = null;
  let length = 0;
  for (const each of CHECKS)
    for (const own of each.codes) {
      const fits = own.endsWith('-') ? code.startsWith(own) : code === own;
      if (!fits || own.length <= length) continue;
      best = each;
      length = own.length;
    }
  return best;
}
