import type { DocJson, MediaRecord, Story } from '@shared/story/story';

/** What became of pictures, by the hash that a story has for each; null: left out. */
export type SettledMedia = ReadonlyMap<string, MediaRecord | null>;

/** The story with its pictures as they were settled; one that is left out leaves its place on the page to another. */
export function withMedia(story: Story, media: SettledMedia): Story {
  const records = story.media.flatMap((record) => {
    const kept = media.get(record.hash);
    return kept === undefined ? record : (kept ?? []);
  });
  return {
    ...story,
    media: [...new Map(records.map((record) => [record.hash, record])).values()],
    doc: withHashes(story.doc, media),
  };
}

function withHashes(node: DocJson, media: SettledMedia): DocJson {
  const hash = node.attrs?.['mediaHash'];
  const kept = typeof hash === 'string' ? media.get(hash) : undefined;
  const attrs =
    kept === undefined ? {} : { attrs: { ...node.attrs, mediaHash: kept?.hash ?? null } };
  const content =
    node.content === undefined
      ? {}
      : { content: node.content.map((child) => withHashes(child, media)) };
  return { ...node, ...attrs, ...content };
}
