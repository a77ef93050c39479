import type { HouseStyle } from '../house-style/house-style';
import type { Problem } from '../result/problem';
import type { Story } from '../story/story';
import { proveDraftMark } from './draft-mark';
import { lawBreaches, type LawFacts } from './page-law';
import { parsePage, type ParsedPage } from './parse-page';
import { prepareStory, type PreparedStory } from './prepare-story';
import { mediaHashes } from './page-pictures';
import { pictureRules } from './print-story';
import { proveJsonLd } from './prove-json-ld';
import { isBlank } from './published-copy';
import { textOf } from './published-text';
import { withoutCuts } from './published-doc';
import { readParsed } from './read-page';
import { seenText } from './seen-text';
import { textDifference } from './text-difference';
import { unfaithful } from './unfaithful';

/**
 * Proves a page or fragment against its story: parses it again and compares every word, link,
 * caption, credit, picture and alt text with the story, in order; then reads the whole back and
 * compares form (type, marks, lists, languages); then compares the structured data with the page.
 * Returns the first difference of each kind, with its place and words, and every breach of the law of pages; none: the page is true.
 */
export function proveExport(html: string, story: Story, houseStyle: HouseStyle): Problem[] {
  return proveHtml(html, prepareStory(story, houseStyle));
}

/** `proveExport` against a story that is prepared already. */
export function proveHtml(html: string, story: PreparedStory): Problem[] {
  const page = parsePage(html);
  const { root, article } = page;
  if (!article) return [unfaithful('The page has no article.', 'article')];
  const hashOf = mediaHashes(story.story.media, pictureRules(story.houseStyle).base);
  const difference = textDifference(textOf(story), seenText(article));
  const first = difference
    ? unfaithful(difference.message, difference.place)
    : formDifference(page, story, hashOf);
  return [
    ...(first ? [first] : []),
    ...proveJsonLd(root, article),
    ...proveDraftMark(root, story.draft),
    ...lawBreaches(page, html, lawFacts(story, hashOf)),
  ];
}

function lawFacts(
  { story, shown, houseStyle }: PreparedStory,
  hashOf: (src: string) => string | null,
): LawFacts {
  const measured = new Set(
    story.media.filter(({ width, height }) => width > 0 && height > 0).map(({ hash }) => hash),
  );
  return {
    hasHeadline: !isBlank(shown.doc.child(1).textContent),
    mediaBase: pictureRules(houseStyle).base,
    isMeasured: (src) => measured.has(hashOf(src) ?? ''),
  };
}

function formDifference(
  page: ParsedPage,
  { houseStyle, shown }: PreparedStory,
  hashOf: (src: string) => string | null,
): Problem | null {
  const read = readParsed(page, houseStyle, hashOf);
  if (!read.ok) return read.error[0] ?? null;
  const wanted = withoutCuts(shown.doc);
  const at = wanted.content.findDiffStart(read.value.doc.content);
  if (at !== null) {
    const node = wanted.resolve(Math.min(at, wanted.content.size)).parent;
    return unfaithful(
      `The form of ${node.type.name} “${node.textContent.slice(0, 60)}” differs from the story’s.`,
      node.type.name,
    );
  }
  const names = JSON.stringify(shown.contributors);
  return names === JSON.stringify(read.value.contributors)
    ? null
    : unfaithful('The byline’s writers are not the story’s.', 'byline');
}
