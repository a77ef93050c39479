import { createHash } from 'node:crypto';
import { pageTree } from '@shared/export/page-tree';
import { prepareStory } from '@shared/export/prepare-story';
import { unwritableIn } from '@shared/export/unwritable-in';
import { writeHtml } from '@shared/export/write-html';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { Story } from '@shared/story/story';

/**
 * SHA-256 of the page that a story makes in a house style, as hex: equal for as long as an export would write the
 * same. A change of status or a note to the desk is none; a change of the house's forms is one. "" for a story that
 * holds what no page can.
 */
export function pageFingerprint(story: Story, houseStyle: HouseStyle): string {
  const tree = pageTree(prepareStory(story, houseStyle));
  if (unwritableIn(tree).length > 0) return '';
  return createHash('sha256').update(writeHtml(tree)).digest('hex');
}
