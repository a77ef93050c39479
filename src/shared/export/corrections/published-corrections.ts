import type { PreparedStory } from '../prepare-story';
import { publishedCorrection, type PublishedCorrection } from './correction-entry';

/** The corrections, clarifications and updates that a story's page shows, in page order. */
export function publishedCorrections({
  shown,
}: Pick<PreparedStory, 'shown'>): PublishedCorrection[] {
  return shown.doc.children
    .filter(({ type }) => type.name === 'correction')
    .map(({ attrs, textContent }) =>
      publishedCorrection.parse({
        kind: String(attrs['kind']),
        words: textContent,
        dated: String(attrs['date']),
      }),
    );
}

/** Whether two notes tell readers the same: of one kind, of one day, in the same words. */
export function isSameCorrection(one: PublishedCorrection, other: PublishedCorrection): boolean {
  return one.kind === other.kind && one.words === other.words && one.dated === other.dated;
}
