import { pageFacts } from '@shared/export/page-facts';
import type { PreparedStory } from '@shared/export/prepare-story';
import type { PrintJob } from './page-printer';

/**
 * What stands above and below every sheet: the page's title, which says so where it is a draft; where the page will be
 * found, and its day.
 */
export function sheetLines({
  story,
  shown,
  houseStyle,
  print,
  draft,
}: PreparedStory): Pick<PrintJob, 'head' | 'foot'> {
  const { title, canonical } = pageFacts(story, shown, houseStyle, print, draft);
  const at = story.publishedAt ?? story.modifiedAt;
  return {
    head: title,
    foot: [canonical ?? houseStyle.publication.name, print.date(at.slice(0, 10))]
      .filter((words) => words !== '')
      .join(' · '),
  };
}
