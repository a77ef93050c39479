import type { Node } from '@tiptap/pm/model';
import { markedPieces } from '../story/review/review-marks';
import { isLocked } from './locked-words';

/** Keys of suggestions that stand on words which a template holds: they cannot be decided on before the words are unlocked. */
export function lockedKeys(doc: Node): ReadonlySet<string> {
  return new Set(
    markedPieces(doc).flatMap(({ key, kind, block }) =>
      kind !== 'comment' && isLocked(block) ? [key] : [],
    ),
  );
}
