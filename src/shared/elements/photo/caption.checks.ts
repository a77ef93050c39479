import type { Node } from '@tiptap/pm/model';
import type { Problem } from '../../result/problem';
import { overLimit, when, type CheckContext } from '../check';
import { checkWording } from './caption-wording.checks';
import { captionWords, creditWords, daysBetween, fileOf, isEnglish } from './photo-texts';
import type { PhotoCheck } from './photo-texts';

/** "File photo", "File:", "(file)": what tells that the picture is older than what it stands beside. */
const FILE_NOTE = /(?:^|[\s(])file(?:\s+(?:photo|photograph|picture|image)\b|\s*[:)])/iu;

/** Characters before a credit among which its label stands. */
const ROOM = 200;

/** The caption as a whole: that it is there, its length, its wording, and what it must not or must say. */
export const checkCaption: PhotoCheck = (photo, context) => {
  const caption = captionWords(photo);
  return [
    ...when(
      caption === '',
      'warning',
      'caption-missing',
      'The photo has no caption. Write one.',
      context,
    ),
    ...overLimit('caption', caption, context.limits.caption, context),
    ...checkLength(caption, context),
    ...checkCreditTwice(caption, creditWords(photo), context),
    ...checkFileNote(photo, caption, context),
    ...(isEnglish(context) ? checkWording(caption, context) : []),
  ];
};

function checkLength(caption: string, context: CheckContext): Problem[] {
  const { captionSentences, captionWords: most } = context.photos;
  const sentences = caption === '' ? 0 : context.countSentences(caption);
  const words = context.countWords(caption);
  return [
    ...when(
      sentences > captionSentences,
      'warning',
      'caption-sentences',
      `The caption has ${sentences} sentences; the house style allows ${captionSentences}. Cut it, or move a sentence into the copy.`,
      context,
    ),
    ...when(
      words > most,
      'warning',
      'caption-words',
      `The caption has ${words} words, ${words - most} more than the house style allows. Cut it.`,
      context,
    ),
  ];
}

/** The page prints the credit after the caption, so one that ends the caption stands there twice. */
function checkCreditTwice(caption: string, credit: string, context: CheckContext): Problem[] {
  const printed = context.printCredit(credit).trim();
  return when(
    credit !== '' && endsInCredit(caption, credit, printed),
    'warning',
    'credit-twice',
    `The caption ends with the credit, and the page prints “${printed}” after it: it would stand there twice. Take it out of the caption.`,
    context,
  );
}

function endsInCredit(caption: string, credit: string, printed: string): boolean {
  // Only the end counts, whatever the length of what stands in a caption by mistake.
  const last = caption.slice(-credit.length - ROOM);
  const text = last.replace(/[\s.)\]]+$/u, '').toLowerCase();
  const end = credit.replace(/[\s.)\]]+$/u, '').toLowerCase();
  if (!text.endsWith(end)) return false;
  const before = text.slice(0, -end.length);
  const label = printed.toLowerCase().slice(0, Math.max(0, printed.toLowerCase().indexOf(end)));
  // Of a house that prints the bare name there is no label to go by.
  return (
    (label.trim() !== '' && before.trimEnd().endsWith(label.trim())) ||
    before.trim() === '' ||
    /[/([|—–]\s*$|[.!?…]["”’)\]]*\s+$|(?:photo|photograph|picture|image|credit)(?: by|:| credit:)\s*$/u.test(
      before,
    )
  );
}

function checkFileNote(photo: Node, caption: string, context: CheckContext): Problem[] {
  const { fileNoteDays } = context.photos;
  const noted: unknown = photo.attrs['takenOn'];
  const takenOn = typeof noted === 'string' ? noted : fileOf(photo, context)?.facts.takenOn;
  if (fileNoteDays === 0 || takenOn === undefined || caption === '' || !isEnglish(context))
    return [];
  const age = daysBetween(takenOn, context.publishedOn ?? context.today);
  return when(
    age > fileNoteDays && !FILE_NOTE.test(caption),
    'warning',
    'file-note-missing',
    `The photo is ${age} days old; from ${fileNoteDays} days on the house calls it a file photo. Begin the caption “File photo:”.`,
    context,
  );
}
