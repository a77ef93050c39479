import { countStory } from './count-words';
import { wordsOf } from './copy';
import { docOf } from './parse-story';
import { proposedDoc } from './review/proposed-doc';
import type { Story, StoryStatus } from './story';

/** What a list shows of a story; derived when it is saved, never edited on its own. */
export interface StorySummary {
  readonly id: string;
  /** Working title, else headline, else empty. */
  readonly title: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly contributors: string;
  readonly section: string;
  readonly status: StoryStatus;
  readonly spikedAt: string | null;
  readonly houseStyleId: string;
  readonly bodyWords: number;
  readonly dueAt: string | null;
  readonly modifiedAt: string;
}

/** Derives the list's row; of open suggestions, as if each were accepted. */
export function summariseStory(story: Story): StorySummary {
  const doc = proposedDoc(docOf(story), story.suggestions);
  const headline = wordsOf(doc, 'headline');
  return {
    id: story.id,
    title: story.workingTitle || headline,
    headline,
    standfirst: wordsOf(doc, 'standfirst'),
    contributors: story.contributors.map(({ name }) => name).join(', '),
    section: story.section,
    status: story.status,
    spikedAt: story.spikedAt,
    houseStyleId: story.houseStyleId,
    bodyWords: countStory(doc, story.language).body,
    dueAt: story.dueAt,
    modifiedAt: story.modifiedAt,
  };
}

/** Every word of a story by where it stands, for the full-text index; words that are proposed to come or go are found, too. */
export function searchableText(story: Story): {
  readonly headline: string;
  readonly body: string;
  readonly furniture: string;
} {
  const doc = docOf(story);
  const body: string[] = [];
  doc.descendants((node, _pos, parent) => {
    if (!node.isTextblock) return true;
    if (parent !== doc || !['kicker', 'headline'].includes(node.type.name))
      body.push(node.textContent);
    return false;
  });
  const people = story.contributors.flatMap(({ name, post }) => [name, post]);
  return {
    headline: wordsOf(doc, 'headline'),
    body: body.join('\n'),
    furniture: [
      story.workingTitle,
      wordsOf(doc, 'kicker'),
      story.section,
      story.slug,
      ...story.tags,
      story.socialText,
      ...people,
    ].join('\n'),
  };
}
