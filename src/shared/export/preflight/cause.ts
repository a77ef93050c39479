import type { Node } from '@tiptap/pm/model';
import type { Problem } from '../../result/problem';
import { SIGN_OFF_PLACE } from '../sign-off/check-sign-off';
import { copySums } from '../sign-off/copy-sums';
import { placesOf } from '../element-places';
import type { PreparedStory } from '../prepare-story';

/**
 * What stands for a finding and what it was found in, as 16 hex figures: the message, and the words of the element
 * that it names (of a photo or audio, its file). If either changes, this does, and a waiver no longer holds.
 */
export function causeOf({ message, where }: Problem, wordsAt: ReadonlyMap<string, string>): string {
  const text = `${message}\u0000${wordsAt.get(where ?? '') ?? ''}`;
  return [0x811c9dc5, 0x9e3779b9].map((start) => hashOf(text, start)).join('');
}

/** FNV-1a of UTF-16 units in 32 bits, as eight hex figures: quick enough for every rest of the hands. */
function hashOf(text: string, start: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The words of each place that a problem can name. Of the body as a whole, its single blocks speak. */
export function wordsByPlace(prepared: PreparedStory): ReadonlyMap<string, string> {
  const { doc, story } = prepared;
  const words = new Map([['byline', story.contributors.map(({ name }) => name).join('\n')]]);
  for (const [position, { where }] of placesOf(doc)) {
    const node = doc.nodeAt(position);
    if (node !== null && node.type.name !== 'body' && !words.has(where))
      words.set(where, wordsOf(node));
  }
  // What is let pass of a void sign-off is let pass for this copy alone.
  if (story.signOff !== null) words.set(SIGN_OFF_PLACE, copySums(prepared).copyHash);
  return words;
}

function wordsOf(node: Node): string {
  const file: unknown = node.attrs['mediaHash'];
  return typeof file === 'string' ? file : node.textContent;
}
