import type { LibraryChange } from '@shared/contract/library-channels';
import { STATUS_WORDS } from '../../../ui/status-glyph';
import { storyCount } from '../story-count';

/** What has just been done to so many stories: "3 stories spiked." */
export function changeWords(change: LibraryChange, count: number): string {
  const stories = count === 1 ? 'Story' : storyCount(count);
  switch (change.kind) {
    case 'status':
      return `${stories} set to ${STATUS_WORDS[change.status]}.`;
    case 'spike':
      return `${stories} spiked.`;
    case 'restore':
      return `${stories} restored.`;
    case 'pin':
      return `${stories} ${change.pinned ? 'pinned' : 'unpinned'}.`;
    case 'tags':
      return `Tags of ${storyCount(count)} changed.`;
    case 'due':
      return `Due date of ${storyCount(count)} ${change.dueAt === null ? 'taken away' : 'set'}.`;
    case 'embargo':
      return `Embargo of ${storyCount(count)} ${change.embargoUntil === null ? 'taken away' : 'set'}.`;
  }
}
