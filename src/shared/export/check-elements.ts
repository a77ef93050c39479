import type { Node } from '@tiptap/pm/model';
import type { CheckContext } from '../elements/check';
import { checkElement } from '../elements/story.checks';
import { compileWordList, type WordList } from '../elements/word-list/word-list';
import type { HouseStyle } from '../house-style/house-style';
import { readDay } from '../house-style/read-day';
import type { Problem } from '../result/problem';
import type { Story } from '../story/story';
import { isBinding } from '../templates/bindings';
import { templateOf } from '../templates/house-blocks-of';
import { slotLaw } from '../templates/slot-laws';
import { placesOf } from './element-places';

/** What the elements' checks must know of the story around the page. */
export type CheckedStory = Pick<Story, 'language' | 'media' | 'templates'>;

/** A problem with the position of the element that it is in. */
export interface PlacedProblem {
  readonly pos: number;
  readonly problem: Problem;
}

/** What every element of a page says of itself, in page order. Nothing is written or printed for it. */
export function checkElements(
  doc: Node,
  story: CheckedStory,
  houseStyle: HouseStyle,
): PlacedProblem[] {
  const common = contextOf(story, houseStyle);
  const places = placesOf(doc);
  const problems: PlacedProblem[] = [];
  doc.descendants((node, pos, parent) => {
    const place = places.get(pos);
    if (!place) return;
    const law: Pick<CheckContext, 'slotLaw'> = {
      slotLaw: (slot) => slotLaw(slot, parent && templateOf({ block: parent }, story), houseStyle),
    };
    for (const problem of checkElement(node, { ...common, ...place, ...law }))
      problems.push({ pos, problem });
  });
  return problems;
}

function contextOf(
  story: CheckedStory,
  houseStyle: HouseStyle,
): Omit<CheckContext, 'where' | 'called' | 'slotLaw'> {
  const files = new Map(story.media.map((file) => [file.hash, file]));
  return {
    limits: houseStyle.limits,
    publishStrikethrough: houseStyle.publishStrikethrough,
    agencies: houseStyle.agencies,
    wordList: wordListOf(houseStyle),
    media: (hash) => {
      const file = files.get(hash);
      return file
        ? { src: file.name, type: file.type, width: file.width, height: file.height }
        : null;
    },
    canFollow: isBinding,
    readDay: (text, form) => readDay(text, form, story.language),
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
