import type { Node } from '@tiptap/pm/model';
import { when, type CheckContext } from '../check';
import { dayInWords } from '../day-in-words';
import { bareWords, captionWords, creditWords, isEnglish } from './photo-texts';
import type { PhotoCheck } from './photo-texts';

/** A caption that a template made has slots that ask for place and date, and say themselves what they lack. */
function isFromTemplate(photo: Node): boolean {
  return typeof photo.firstChild?.attrs['templateId'] === 'string';
}

/**
 * That a plain caption says where the photo was taken, where the house's captions do. The
 * photo's own place is looked for; where that is not known, English words for one ("in Port Ansley").
 */
export const checkPlace: PhotoCheck = (photo, context) => {
  const caption = captionWords(photo);
  const place = String(photo.attrs['place']).trim();
  if (!context.captions.place || caption === '' || isFromTemplate(photo)) return null;
  if (place === '' && !isEnglish(context)) return null;
  if (place === '')
    return when(
      !NAMES_PLACE.test(caption),
      'warning',
      'caption-place-missing',
      'The caption does not say where the photo was taken. Name the place.',
      context,
    );
  return when(
    !namesPlace(caption, place),
    'warning',
    'caption-place-missing',
    `The caption does not name ${place}, where the photo was taken. Name the place.`,
    context,
  );
};

/** That a plain caption ends with the day on which the photo was taken, where the house's captions do. */
export const checkDate: PhotoCheck = (photo, context) => {
  const caption = captionWords(photo);
  const { dateForm } = context.captions;
  if (dateForm === null || caption === '' || isFromTemplate(photo)) return null;
  const day = lastDay(withoutCredit(caption, creditWords(photo), context), dateForm, context);
  const takenOn: unknown = photo.attrs['takenOn'];
  const example = typeof takenOn === 'string' ? takenOn : context.today;
  return [
    ...when(
      day === null,
      'warning',
      'caption-date-missing',
      `The caption does not end with the day on which the photo was taken. Add it, as in “${context.printDay(example, dateForm)}”.`,
      context,
    ),
    ...(day !== null && typeof takenOn === 'string' && day !== takenOn
      ? when(
          true,
          'warning',
          'caption-date-differs',
          `The caption says ${dayInWords(day)}, the photo’s details say ${dayInWords(takenOn)}. Correct the one that is wrong.`,
          context,
        )
      : []),
  ];
};

/** A preposition and a name that is no month or weekday. */
const NAMES_PLACE =
  /(?:^|[\s(])(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]ff|[Oo]n|[Oo]ver|[Aa]long|[Aa]bove|[Bb]elow|[Aa]cross)\s+(?:the\s+|central\s+|eastern\s+|western\s+|northern\s+|southern\s+)*(?!(?:Jan|Feb|Mar(?:ch)?\b|Apr|May\b|June?\b|July?\b|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))\p{Lu}/u;

/** The country alone names no place, where more is known. */
function namesPlace(caption: string, place: string): boolean {
  const parts = place.split(',').filter((part) => bareWords(part) !== '');
  const telling = parts.length > 1 ? parts.slice(0, -1) : parts;
  const words = ` ${bareWords(caption)} `;
  return telling.some(
    (part) => words.includes(` ${bareWords(part)} `) || caption.includes(part.trim()),
  );
}

/** Older captions carry the credit behind the date: "…, March 21, 2023. /Xinhua". */
function withoutCredit(caption: string, credit: string, context: CheckContext): string {
  const forms = [context.printCredit(credit).trim(), credit].filter((form) => form !== '');
  const form = forms.find((each) => caption.endsWith(each));
  return form === undefined ? caption : caption.slice(0, -form.length);
}

/** In characters, with all that may stand around it. */
const LONGEST_DAY = 200;

/** The day at the end of a text: as many words as its form has, or what follows the last comma of a text without spaces. */
function lastDay(text: string, form: string, context: CheckContext): string | null {
  const words = text
    .slice(-LONGEST_DAY)
    .replace(/[\s./()[\]|—–-]+$/u, '')
    .split(/\s+/u)
    .slice(-form.split(/\s+/u).length)
    .join(' ');
  const after = words.split(/[，、（(；：]/u).at(-1) ?? '';
  return context.readDay(words, form) ?? (after === words ? null : context.readDay(after, form));
}
