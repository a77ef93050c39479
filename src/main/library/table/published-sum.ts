import { createHash } from 'node:crypto';
import type { DocJson, Story } from '@shared/story/story';

/**
 * SHA-256, as hex, of all that a story can publish: page, furniture, the printed words of its contributors, its pictures. It
 * stays the same for what only the desk sees: status, spike, due date, embargo, working title, notes, comments, waivers,
 * approval, and what the register has offered. A change of the house style is none.
 */
export function publishedSum(story: Story): string {
  const published = [
    ...[story.houseStyleId, story.language, story.section, story.series, story.slug, story.tags],
    ...[story.seoTitle, story.socialTitle, story.socialText, story.publishedAt, story.updatedAt],
    story.contributors.map(
      ({ contributorId: _record, seenRevision: _seen, verifiedOn: _checked, ...printed }) =>
        printed,
    ),
    ...[story.templates, story.media, withoutComments(story.doc)],
  ];
  return createHash('sha256').update(JSON.stringify(published)).digest('hex');
}

/** A comment parts the words that it stands at: they are joined again. */
function withoutComments({ type, attrs, content, text, marks }: DocJson): DocJson {
  const kept = marks?.filter((mark) => mark.type !== 'comment') ?? [];
  const joined: DocJson[] = [];
  for (const child of content?.map(withoutComments) ?? []) {
    const last = joined.at(-1);
    if (last?.text !== undefined && child.text !== undefined && sameMarks(last, child))
      joined.splice(-1, 1, { ...last, text: last.text + child.text });
    else joined.push(child);
  }
  return {
    type,
    ...(attrs === undefined ? {} : { attrs }),
    ...(joined.length === 0 ? {} : { content: joined }),
    ...(text === undefined ? {} : { text }),
    ...(kept.length === 0 ? {} : { marks: kept }),
  };
}

function sameMarks(one: DocJson, other: DocJson): boolean {
  return JSON.stringify(one.marks) === JSON.stringify(other.marks);
}
