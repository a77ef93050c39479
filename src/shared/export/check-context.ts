import type { CheckContext } from '../elements/check';
import { compileWordList, type WordList } from '../elements/word-list/word-list';
import { dayIn } from '../house-style/day-in';
import type { HouseStyle } from '../house-style/house-style';
import { printCredit, printDateIn } from '../house-style/print-forms';
import { readDay } from '../house-style/read-day';
import { countWords } from '../story/count-words';
import { countSentences } from '../story/readability';
import type { Story } from '../story/story';
import { isBinding } from '../templates/bindings';
import type { Template } from '../templates/template';

/** What the elements' checks must know of the story around the page. */
export type CheckedStory = Pick<
  Story,
  'language' | 'media' | 'templates' | 'publishedAt' | 'modifiedAt'
>;

/** What an element's checks are told, but for its own place and the law of its slots. */
export type CommonContext = Omit<CheckContext, 'where' | 'called' | 'slotLaw'>;

/** What is the same for every element of a story in a house style; `today` is a calendar day. */
export function commonContext(
  story: Pick<CheckedStory, 'language' | 'media' | 'publishedAt'>,
  houseStyle: HouseStyle,
  today: string,
): CommonContext {
  const files = new Map(story.media.map((file) => [file.hash, file]));
  return {
    limits: houseStyle.limits,
    publishStrikethrough: houseStyle.publishStrikethrough,
    agencies: houseStyle.agencies,
    wordList: wordListOf(houseStyle),
    photos: houseStyle.photos,
    captions: captionLaw(houseStyle),
    language: story.language,
    today,
    publishedOn: story.publishedAt === null ? null : dayIn(story.publishedAt, houseStyle.timeZone),
    media: (hash) => {
      const file = files.get(hash);
      if (file === undefined) return null;
      const { name: src, type, width, height, facts = {} } = file;
      return { src, type, width, height, facts };
    },
    canFollow: isBinding,
    readDay: (text, form) => readDay(text, form, story.language),
    printCredit: (creditLine) => printCredit(houseStyle, creditLine),
    printDay: (day, form) => printDateIn(houseStyle, form, day, story.language),
    countWords: (text) => countWords(text, story.language),
    countSentences,
  };
}

/** The day that a story is checked on where nobody names another: that of its last change. */
export function lastChange(
  { modifiedAt }: Pick<Story, 'modifiedAt'>,
  { timeZone }: Pick<HouseStyle, 'timeZone'>,
): string {
  return dayIn(modifiedAt, timeZone);
}

/** A house asks of every caption what its own templates ask for; one without templates asks for nothing. */
function captionLaw({ templates, formats }: HouseStyle): CheckContext['captions'] {
  const slots = templates
    .filter(({ kind }) => kind === 'photoCaption')
    .slice(0, 1)
    .flatMap((template: Template) => Object.values(template.slots));
  const asks = slots.filter(({ required }) => required);
  const date = asks.find(({ from, kind }) => from === 'photo.date' || kind === 'date');
  return {
    place: asks.some(({ from, kind }) => from === 'photo.place' || kind === 'place'),
    dateForm: date === undefined ? null : (date.form ?? formats.date),
  };
}

const wordLists = new WeakMap<HouseStyle['wordList'], WordList>();

/** A house style's word list, made ready once for as long as the style is in use. */
export function wordListOf({ wordList }: Pick<HouseStyle, 'wordList'>): WordList {
  const known = wordLists.get(wordList);
  if (known !== undefined) return known;
  const made = compileWordList(wordList);
  wordLists.set(wordList, made);
  return made;
}
