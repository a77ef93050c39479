import type { Element } from 'hast';
import type { Node } from '@tiptap/pm/model';
import { audioHtml } from '../elements/audio/audio.html';
import { editorsNoteHtml } from '../elements/editors-note/editors-note.html';
import { el, onLines, partsOf } from '../elements/markup';
import { photoHtml } from '../elements/photo/photo.html';
import type { ElementHtml, Print } from '../elements/print';
import { writeBody } from '../elements/story.html';
import type { HouseStyle } from '../house-style/house-style';
import { articleFooter } from './article-footer';
import { articleHeader } from './article-header';
import type { Published } from './published';

const ABOVE_BODY: Readonly<Record<string, ElementHtml>> = {
  photo: photoHtml,
  audio: audioHtml,
  editorsNote: editorsNoteHtml,
};

/** The story as one `article`: header, lead photo, audio, editor's note, body, footer. It is the whole fragment. */
export function articleOf(story: Published, houseStyle: HouseStyle, print: Print): Element {
  const parts = story.doc.children.flatMap((part) => writePart(part, print));
  const direction = print.direction === 'rtl' ? { dir: 'rtl' } : {};
  const footer = articleFooter(story.doc, print);
  const article = el(
    'article',
    { lang: story.language, ...direction },
    onLines([articleHeader(story, houseStyle, print), ...parts, ...footer]),
  );
  loadFirstPhotoAtOnce(article);
  return article;
}

function writePart(part: Node, print: Print): Element[] {
  if (part.type.name === 'body') return writeBody(part, print);
  return [ABOVE_BODY[part.type.name]?.write(part, print) ?? []].flat();
}

/** The first picture is what a reader waits for; the others load when they come near (web.dev on LCP). */
function loadFirstPhotoAtOnce(article: Element): void {
  const first = firstPicture(article);
  if (!first) return;
  const { alt, ...properties } = first.properties;
  first.properties = {
    ...properties,
    loading: 'eager',
    fetchPriority: 'high',
    ...(alt === undefined ? {} : { alt }),
  };
}

function firstPicture(parent: Element): Element | null {
  for (const part of partsOf(parent)) {
    const picture = part.tagName === 'img' ? part : firstPicture(part);
    if (picture) return picture;
  }
  return null;
}
