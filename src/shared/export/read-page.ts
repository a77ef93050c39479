import type { Element } from 'hast';
import { attributeOf } from '../elements/markup';
import type { Reader } from '../elements/print';
import type { HouseStyle } from '../house-style/house-style';
import { problem, type Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import { articleOf } from './article';
import { GENERATOR } from './page-head';
import { metaOf, parsePage, type ParsedPage } from './parse-page';
import { printOf, readerOf } from './print-story';
import type { Published } from './published';
import { readArticle } from './read-article';
import { readRecord } from './read-record';
import { seenText } from './seen-text';
import { textDifference } from './text-difference';
import type { TextPlace, TextUnit } from './text-unit';

const MEDIA_PLACES = new Set<TextPlace>(['picture', 'altText', 'audioFile', 'audioDownload']);

/** Whether a page says that Standfirst wrote it. A fragment says nothing of the kind. */
export function isOwnPage(html: string): boolean {
  return metaOf(parsePage(html).root, 'generator').includes(GENERATOR);
}

/**
 * Reads a page or fragment that Standfirst wrote in that house style: the inverse of the export, so
 * that `readPage(page of s) = published(s)`. A fragment has no head: section, tags, social title and
 * the date of first publication are then empty. `mediaHash` names the media files at hand; a photo
 * whose file is not becomes pending. Markup that no export writes is a problem, never dropped.
 */
export function readPage(
  html: string,
  houseStyle: HouseStyle,
  mediaHash: (src: string) => string | null = () => null,
): Result<Published, Problem[]> {
  const page = parsePage(html);
  const read = readParsed(page, houseStyle, mediaHash);
  if (!read.ok || !page.article) return read;
  const unread = unreadText(page.article, read.value, houseStyle);
  if (unread === null) return read;
  return err([
    problem('page-foreign', `The page holds words that stand in no part of a story. ${unread}`),
  ]);
}

/** `readPage` of a parsed page, without the last look at words that stand between the parts. */
export function readParsed(
  { root, article }: ParsedPage,
  houseStyle: HouseStyle,
  mediaHash: Reader['mediaHash'],
): Result<Published, Problem[]> {
  if (!article)
    return err([
      problem('page-foreign', 'This is no page that Standfirst wrote: it has no article.'),
    ]);
  const foreign: string[] = [];
  const reader = readerOf(houseStyle, mediaHash, (element) => foreign.push(named(element)));
  try {
    const doc = readArticle(article, reader);
    if (foreign.length > 0)
      return err(
        foreign.map((name) => problem('page-foreign', `Standfirst writes no ${name} there.`, name)),
      );
    doc.check();
    return ok({ ...readRecord(root, article, houseStyle), doc });
  } catch (fault) {
    // ProseMirror reports every breach of the schema by throwing; other faults are bugs and pass through.
    if (!(fault instanceof RangeError)) throw fault;
    return err([
      problem('page-foreign', `The page holds what no story may hold: ${fault.message}.`),
    ]);
  }
}

/** Written out again, what was read must say what the page says; media aside, whose files may not be at hand. */
function unreadText(article: Element, read: Published, houseStyle: HouseStyle): string | null {
  const words = (units: readonly TextUnit[]) =>
    units.filter(({ place }) => !MEDIA_PLACES.has(place));
  const again = articleOf(read, houseStyle, printOf(read, [], houseStyle));
  return textDifference(words(seenText(again)), words(seenText(article)))?.message ?? null;
}

function named(element: Element): string {
  const className = attributeOf(element, 'className');
  return className === null ? `<${element.tagName}>` : `<${element.tagName} class="${className}">`;
}
