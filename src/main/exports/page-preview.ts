import { exportMedia, type ExportMedia } from '@shared/export/export-media';
import { pageTree } from '@shared/export/page-tree';
import { prepareStory } from '@shared/export/prepare-story';
import { unwritableIn } from '@shared/export/unwritable-in';
import { writeHtml } from '@shared/export/write-html';
import { dayIn } from '@shared/house-style/day-in';
import { ok } from '@shared/result/result';
import type { Story } from '@shared/story/story';
import type { StyleShelf } from '../house-styles/style-shelf';
import type { Library } from '../library/open-library';
import { renderMedia, type MediaMakers } from './render-media';

/** A part of a preview: the page of a story, or a file beside it. */
export interface PreviewPart {
  readonly storyId: string;
  /** The page is drawn anew for another turn; nothing else depends on it. */
  readonly turn: string;
  /** null: the page itself. */
  readonly media: string | null;
}

/** The bytes of a story's page or of a file beside it; null where there is none. */
export type FindPreview = (
  part: PreviewPart,
) => Promise<{ readonly bytes: Buffer; readonly type: string } | null>;

/** What a preview is made of. */
export interface PreviewNeeds extends Pick<MediaMakers, 'photos' | 'embed'> {
  readonly library: Pick<Library, 'stories' | 'media'>;
  readonly shelf: Pick<StyleShelf, 'find'>;
}

interface DrawnPage {
  readonly key: string;
  readonly html: string;
  readonly story: Story;
  readonly media: readonly ExportMedia[];
}

/**
 * Draws a story's page as an export would write it, also while checks are open; its pictures are made as they are
 * asked for. Null where the story or its house style can't be read, or holds a character that no page can.
 */
export function pagePreviews({ library, shelf, photos, embed }: PreviewNeeds): FindPreview {
  let drawn: DrawnPage | null = null;
  const draw = async (storyId: string, key: string): Promise<DrawnPage | null> => {
    if (drawn?.key === key) return drawn;
    const read = library.stories.read(storyId);
    const style = read.ok ? await shelf.find(read.value.houseStyleId) : null;
    if (!read.ok || style?.ok !== true) return null;
    const story = read.value;
    const houseStyle = style.value;
    const tree = pageTree(prepareStory(story, houseStyle, dayIn(new Date(), houseStyle.timeZone)));
    if (unwritableIn(tree).length > 0) return null;
    drawn = { key, html: writeHtml(tree), story, media: exportMedia(story, houseStyle, 'page') };
    return drawn;
  };
  return async ({ storyId, turn, media }) => {
    const page = await draw(storyId, `${storyId} ${turn}`);
    if (page === null) return null;
    if (media === null) return { bytes: Buffer.from(page.html), type: 'text/html; charset=utf-8' };
    const file = page.media.find(({ path }) => path === media);
    if (file === undefined) return null;
    const record = page.story.media.find(({ hash }) => hash === file.hash);
    const made = await renderMedia([file], {
      records: page.story.media,
      read: async (hash) => {
        const stored = await library.media.read(hash);
        return stored.ok ? ok(stored.value.bytes) : stored;
      },
      photos,
      embed,
    });
    const bytes = made.ok ? made.value.get(media) : undefined;
    if (bytes === undefined || record === undefined) return null;
    return { bytes: Buffer.from(bytes), type: file.rendition?.type ?? record.type };
  };
}
