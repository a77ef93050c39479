import { when } from '../check';
import { captionWords, isEnglish, type PhotoCheck } from './photo-texts';

/** Past forms that are no participle, so that they stand as a verb wherever they stand. */
const PAST = new Set(
  (
    'was were had did went came spoke gave took shook wore began drove flew sang stood sat ' +
    'arrived smiled waited listened walked talked marched'
  ).split(' '),
);

/** These are participles too: "a dinner attended by ministers", "Ana Ruiz, met by crowds". */
const PAST_UNLESS_BY = new Set(
  'attended met visited greeted welcomed addressed delivered signed'.split(' '),
);

/** Verbs in the present that captions often have; behind one of them a past form belongs to another clause. */
const PRESENT = new Set(
  (
    'is are has have does do can will attends attend speaks speak meets meet visits visit gives give ' +
    'takes take shakes shake wears wear sees see stands stand sits sit arrives arrive holds hold looks look ' +
    'walks walk talks talk signs sign waits wait waves wave watches watch reads read works work shows show ' +
    'leaves leave carries carry plays play makes make marches march poses pose smiles smile listens listen ' +
    'addresses greets greet welcomes welcome delivers deliver gathers gather passes pass'
  ).split(' '),
);

/** Words that open another clause, in which any tense may stand. */
const CLAUSE = new Set(
  (
    'who whom whose which that what when where while after before as since because if until once whether how ' +
    'why though although'
  ).split(' '),
);
const SUBJECT = new Set('i you he she it we they'.split(' '));

/** A caption's first verb comes early. */
const REACH = 14;

/**
 * Whether the house's captions speak in the present. It looks for the first verb of the first sentence in
 * a short list of English past forms, and says nothing where a clause opens or a verb in the present stands
 * before it. So it misses most past captions with regular verbs ("opened", "gathered": participles as well),
 * and a present verb it does not know, with a past one behind it in the same clause, misleads it: hence a suggestion.
 */
export const checkTense: PhotoCheck = (photo, context) => {
  if (context.photos.captionTense !== 'present' || !isEnglish(context)) return null;
  const caption = captionWords(photo);
  if (caption === '') return null;
  const verb = pastVerb(caption);
  return when(
    verb !== null,
    'suggestion',
    'caption-past-tense',
    `The caption opens in the past (“${verb ?? ''}”). The house’s captions say what is seen in the present tense.`,
    context,
  );
};

function pastVerb(caption: string): string | null {
  const [sentence = ''] = caption.split(/[.!?](?=\s)|:\s/u).filter((part) => !isLabel(part));
  const words = (sentence.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? []).slice(0, REACH);
  for (const [at, word] of words.entries()) {
    if (PRESENT.has(word) || CLAUSE.has(word)) return null;
    // "the poem she wrote": a subject in mid-sentence has a clause of its own.
    if (at > 0 && SUBJECT.has(word)) return null;
    if (PAST.has(word) || (PAST_UNLESS_BY.has(word) && words[at + 1] !== 'by')) return word;
  }
  return null;
}

/** "File photo", "Port Ansley": what stands before a colon without a verb is no sentence. */
function isLabel(part: string): boolean {
  return part.trim().split(/\s+/u).length < 3;
}
