import { publishedCorrections } from '@shared/export/corrections/published-corrections';
import type { PreparedStory } from '@shared/export/prepare-story';
import type { Problem } from '@shared/result/problem';
import type { Story } from '@shared/story/story';
import type { DeskNeeds } from './needs';

/** A story that has just gone out, final, and in what. */
export interface WentOut {
  readonly story: Pick<Story, 'id'>;
  readonly shown: PreparedStory['shown'];
  /** Ids of the targets. */
  readonly targets: readonly string[];
}

/**
 * Logs the corrections of a story that has gone out, as far as the log has not got them. The export stands whatever
 * comes of it: what could not be logged comes back as a problem that says so.
 */
export function logCorrections(
  {
    library,
    windows,
    log,
  }: Pick<DeskNeeds, 'library' | 'log'> & {
    readonly windows: Pick<DeskNeeds['windows'], 'tellAll'>;
  },
  { story, shown, targets }: WentOut,
): Problem[] {
  const corrections = publishedCorrections({ shown });
  if (corrections.length === 0) return [];
  const headline = shown.doc.child(1).textContent;
  const added = library.corrections.add({ storyId: story.id, headline, targets, corrections });
  if (!added.ok) {
    log.note(`Corrections of ${story.id} were not logged: ${added.error.code}`);
    return [
      {
        code: 'corrections-not-logged',
        level: 'warning',
        message: `The export is whole, but its corrections are not in the log. ${added.error.message} Export again once that is mended.`,
      },
    ];
  }
  if (added.value > 0) windows.tellAll('corrections:logged', { storyId: story.id });
  return [];
}
