import type { Problem } from '../../result/problem';
import { overLimit, theCalled, when, type CheckContext } from '../check';
import { placeholderProblems } from '../placeholder/placeholder.checks';
import {
  bareWords,
  captionWords,
  creditWords,
  isEnglish,
  isPending,
  type PhotoCheck,
} from './photo-texts';

/** "DSC_0042.jpg", "IMG-20230321": what a camera or a disk calls a picture. */
const FILE_NAME =
  /^\S+\.(jpe?g|png|gif|webp|avif|tiff?|heic)$|^(img|dsc|dscn|dscf|pict?|image|photo|screenshot)[-_ ]?\d+$/iu;

/** A screen reader says "image" itself. What a map, a chart or a painting is, it cannot know: those may be named. */
export const OPENING =
  /^(?:an?\s+|the\s+|this\s+)?(?:close-up\s+|black[- ]and[- ]white\s+|colou?r\s+)?(?:image|photo|photograph|picture)\s+(?:of|showing|shows|depicting)\b/iu;

/** What those read who cannot see the picture. */
export const checkAltText: PhotoCheck = (photo, context) => {
  if (isPending(photo) || photo.attrs['decorative'] === true) return null;
  const alt = String(photo.attrs['altText']).trim();
  return [
    ...when(
      alt === '',
      'error',
      'alt-text-missing',
      'The photo has no alt text. Say what it shows for those who cannot see it, or mark it as decorative.',
      context,
    ),
    ...when(
      FILE_NAME.test(alt),
      'error',
      'alt-text-file-name',
      `The alt text “${alt}” is a file name. Say what the photo shows.`,
      context,
    ),
    ...(alt === '' ? [] : checkCaptionAgain(alt, captionWords(photo), context)),
    ...checkWords(alt, creditWords(photo), context),
    ...placeholderProblems(alt, `the alt text of ${theCalled(context)}`, context),
    ...overLimit('alt-text', alt, context.limits.altText, context),
  ];
};

function checkCaptionAgain(alt: string, caption: string, context: CheckContext): Problem[] {
  if (alt === caption)
    return when(
      true,
      'error',
      'alt-text-is-caption',
      'The alt text is the caption once more, so a screen reader says it twice. Say what the photo shows.',
      context,
    );
  return when(
    bareWords(alt) !== '' && bareWords(alt) === bareWords(caption),
    'warning',
    'alt-text-near-caption',
    'The alt text has the words of the caption, so a screen reader says them twice. Say what the photo shows.',
    context,
  );
}

function checkWords(alt: string, credit: string, context: CheckContext): Problem[] {
  const [opening = ''] = isEnglish(context) ? (OPENING.exec(alt) ?? []) : [];
  const named = credit.split('/').find((name) => holdsName(alt, name.trim()));
  return [
    ...when(
      opening !== '',
      'suggestion',
      'alt-text-opening',
      `The alt text begins “${opening}”, which a screen reader says itself. Begin with what is to be seen.`,
      context,
    ),
    ...when(
      named !== undefined,
      'suggestion',
      'alt-text-credit',
      `The alt text names “${named?.trim() ?? ''}”, which is the credit. Leave it to the credit line, unless the photo shows it.`,
      context,
    ),
  ];
}

/** Short names are compared with their capitals: "AP" is no part of "a map" or "ap". */
function holdsName(text: string, name: string): boolean {
  if (name.length < 2) return false;
  const form = name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`,
    name.length > 4 ? 'iu' : 'u',
  ).test(text);
}
