import type { Node } from '@tiptap/pm/model';
import type { Problem } from '../result/problem';
import { checkAudio } from './audio/audio.checks';
import type { Check, CheckContext } from './check';
import { checkCorrection } from './correction/correction.checks';
import { checkHeadline } from './headline/headline.checks';
import { checkHouseBlock, checkUnlocked } from './house-block.checks';
import { checkKicker } from './kicker/kicker.checks';
import { checkLinkCard } from './link-card/link-card.checks';
import { checkLinks } from './link/link.checks';
import { checkParagraph } from './paragraph/paragraph.checks';
import { checkPhoto } from './photo/photo.checks';
import { checkComments, checkSuggestions } from './review/review.checks';
import { checkPlaceholders } from './placeholder/placeholder.checks';
import { checkSlot } from './slot/slot.checks';
import { checkStandfirst } from './standfirst/standfirst.checks';
import { checkWordList } from './word-list/word-list.checks';

/** The checks of each element, by its name. */
const CHECKS: Readonly<Record<string, Check>> = {
  kicker: checkKicker,
  headline: checkHeadline,
  standfirst: checkStandfirst,
  paragraph: checkParagraph,
  photo: checkPhoto,
  audio: checkAudio,
  slot: checkSlot,
  linkCard: checkLinkCard,
  editorsNote: checkHouseBlock,
  authorBio: checkHouseBlock,
  contributorCall: checkHouseBlock,
  deskBlock: checkHouseBlock,
  correction: (node, context) => [
    ...checkCorrection(node, context),
    ...checkUnlocked(node, context),
  ],
  caption: checkUnlocked,
};

/** What a text block says besides its own: of its links, of words still to come and of the house's words. */
const checkText: Check = (block, context) => [
  ...checkLinks(block, context),
  ...checkPlaceholders(block, context),
  ...checkWordList(block, context),
];

/**
 * What one element has to say of itself, its words and its review marks; not of the elements inside
 * it, but for slots and locked words, whose words are the block's.
 */
export function checkElement(node: Node, context: CheckContext): Problem[] {
  return [
    ...(CHECKS[node.type.name]?.(node, context) ?? []),
    ...(node.isText || node.isInline
      ? []
      : [...checkSuggestions(node, context), ...checkComments(node, context)]),
    ...(node.isTextblock && !node.isInline ? checkText(node, context) : []),
  ];
}
