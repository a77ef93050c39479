import { exportMedia, type ExportMedia } from '@shared/export/export-media';
import { pageTree } from '@shared/export/page-tree';
import { prepareStory } from '@shared/export/prepare-story';
import { MAIL_HTML } from '@shared/export/targets/email/mail-boxes';
import { mailTree } from '@shared/export/targets/email/mail-tree';
import { masterOf } from '@shared/export/targets/master';
import { unwritableIn } from '@shared/export/unwritable-in';
import { writeHtml } from '@shared/export/write-html';
import { dayIn } from '@shared/house-style/day-in';
import type { HouseStyle } from '@shared/house-style/house-style';
import { ok } from '@shared/result/result';
import type { Story } from '@shared/story/story';
import type { StyleShelf } from '../house-styles/style-shelf';
import type { Library } from '../library/open-library';
import { seenOn } from './preview-screen';
import { renderMedia, type MediaMakers } from './render-media';

/** What a preview shows: the page on a screen, the page on paper, or the story as a mail. */
export type PreviewForm = 'page' | 'print' | 'email';

/** A part of a preview: the page of a story, or a file beside it. */
export interface PreviewPart {
  readonly storyId: string;
  readonly form: PreviewForm;
  /** As on a dark screen; paper knows none. */
  readonly dark: boolean;
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

interface ReadPage {
  readonly key: string;
  readonly story: Story;
  readonly houseStyle: HouseStyle;
  readonly media: readonly ExportMedia[];
}

/**
 * Draws a story's page as an export would write it, also while checks are open; its pictures are made as they are
 * asked for. Null where the story or its house style can't be read, or holds a character that no page can.
 */
export function pagePreviews({ library, shelf, photos, embed }: PreviewNeeds): FindPreview {
  let last: ReadPage | null = null;
  const readPage = async (storyId: string, key: string): Promise<ReadPage | null> => {
    if (last?.key === key) return last;
    const read = library.stories.read(storyId);
    const style = read.ok ? await shelf.find(read.value.houseStyleId) : null;
    if (!read.ok || style?.ok !== true) return null;
    const media = exportMedia(read.value, style.value, 'page');
    last = { key, story: read.value, houseStyle: style.value, media };
    return last;
  };
  return async ({ storyId, turn, form, dark, media }) => {
    const page = await readPage(storyId, `${storyId} ${turn}`);
    if (page === null) return null;
    if (media === null) {
      const html = draw(page, form);
      if (html === null) return null;
      const seen = seenOn(html, form === 'print' ? 'paper' : dark ? 'dark' : 'light');
      return { bytes: Buffer.from(seen), type: 'text/html; charset=utf-8' };
    }
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

/** The HTML of a form; null where the story holds a character that no page can. */
function draw({ story, houseStyle }: ReadPage, form: PreviewForm): string | null {
  const today = dayIn(new Date(), houseStyle.timeZone);
  // A mail names its pictures by the addresses of the page, which is not out yet: here they lie beside it.
  const style = form === 'email' ? { ...houseStyle, urlBase: null } : houseStyle;
  const prepared = prepareStory(story, style, today);
  const tree = pageTree(prepared);
  if (unwritableIn(tree).length > 0) return null;
  return form === 'email' ? writeHtml(mailTree(masterOf(prepared)), MAIL_HTML) : writeHtml(tree);
}
