import type { Story } from './story';

/**
 * The story that a restore makes: what is on the page and what goes out with it is the version's; where the story
 * stands in the desk's day, and the desk's own note, stay as they are now.
 */
export function restoredStory(version: Story, present: Story): Story {
  return {
    ...version,
    id: present.id,
    status: present.status,
    spikedAt: present.spikedAt,
    createdAt: present.createdAt,
    modifiedAt: present.modifiedAt,
    publishedAt: present.publishedAt,
    commissionedWords: present.commissionedWords,
    dueAt: present.dueAt,
    embargoUntil: present.embargoUntil,
    noteToDesk: present.noteToDesk,
  };
}
