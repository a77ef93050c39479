import type { Node } from '@tiptap/pm/model';
import type { Level, Problem } from '../../result/problem';
import type { CheckContext } from '../check';
import { checkAltText } from './alt-text.checks';
import { checkDate, checkPlace } from './caption-place.checks';
import { checkTense } from './caption-tense.checks';
import { checkCaption } from './caption.checks';
import { checkCredit } from './photo-credit.checks';
import { checkFile, checkSize } from './photo-file.checks';
import { checkRights } from './photo-rights.checks';
import {
  checkCaptionParts,
  checkCreditParts,
  checkDateSlot,
  checkPlaceSlot,
} from './photo-parts.checks';
import type { PhotoCheck } from './photo-texts';

interface PhotoLine {
  readonly id: string;
  readonly label: string;
  readonly check: PhotoCheck;
  /** What the photo's caption, credit and slots say themselves on a page. */
  readonly parts?: PhotoCheck;
}

/** The lines of a photo's checklist, in the order in which a desk goes through them. */
export const PHOTO_LINES = [
  { id: 'file', label: 'Picture file', check: checkFile },
  { id: 'size', label: 'Size', check: checkSize },
  { id: 'caption', label: 'Caption', check: checkCaption, parts: checkCaptionParts },
  { id: 'place', label: 'Place', check: checkPlace, parts: checkPlaceSlot },
  { id: 'date', label: 'Date', check: checkDate, parts: checkDateSlot },
  { id: 'credit', label: 'Credit', check: checkCredit, parts: checkCreditParts },
  { id: 'altText', label: 'Alt text', check: checkAltText },
  { id: 'rights', label: 'Rights', check: checkRights },
  { id: 'tense', label: 'Tense', check: checkTense },
] as const satisfies readonly PhotoLine[];
export type PhotoLineId = (typeof PHOTO_LINES)[number]['id'];

/** One line of a photo's checklist. What does not apply has not passed. */
export interface PhotoCheckLine {
  readonly id: PhotoLineId;
  readonly label: string;
  readonly state: 'passed' | 'problem' | 'notApplicable';
  /** The gravest of the line's problems, the first of its level. */
  readonly problem?: Problem;
}

const LEVELS: readonly Level[] = ['error', 'warning', 'suggestion'];

/** What the checks say of one photo, line by line; `checkPhoto` takes its problems from the same lines. */
export function photoChecklist(photo: Node, context: CheckContext): readonly PhotoCheckLine[] {
  return PHOTO_LINES.map((line) => {
    const { id, label } = line;
    const own = line.check(photo, context);
    const ofParts = 'parts' in line ? line.parts(photo, context) : null;
    if (own === null && ofParts === null) return { id, label, state: 'notApplicable' };
    const [problem] = [...(own ?? []), ...(ofParts ?? [])].toSorted(
      (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
    );
    return problem === undefined
      ? { id, label, state: 'passed' }
      : { id, label, state: 'problem', problem };
  });
}
