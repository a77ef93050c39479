import { draftWords } from '../draft-mark';
import type { ElementContent } from 'hast';
import { attributeOf, textIn } from '../../elements/markup';
import type { Problem } from '../../result/problem';
import { pageFacts } from '../page-facts';
import { articleTree } from '../page-tree';
import type { PreparedStory } from '../prepare-story';
import { textOf } from '../published-text';
import { unit, type TextPlace, type TextUnit } from '../text-unit';
import { unfaithful } from '../unfaithful';
import type { PdfContent } from './pdf-content';
import { isTurned, letterBag, printedLetters } from './printed-letters';

/** What paper does not show: a player, and what stands in for a picture. */
const UNPRINTED: ReadonlySet<TextPlace> = new Set<TextPlace>([
  'picture',
  'altText',
  'audioLabel',
  'audioFile',
  'audioDownload',
]);

/**
 * Proves what was read from a PDF against its story: every word that paper can show, in order, every link, every
 * picture and its alt text, the title. Empty: it is true. Of words set from right to left the letters are compared and
 * not their order, which a PDF does not hold.
 */
export function provePdf(content: PdfContent, prepared: PreparedStory): Problem[] {
  const units = textOf(prepared);
  const words = wordsDifference(content.text, units, prepared);
  const alts = units.filter(({ place }) => place === 'altText').map(({ text }) => text);
  return [
    ...(words === null ? [] : [words]),
    ...linksDifference(content.links, units),
    ...(content.pictures < units.filter(({ place }) => place === 'picture').length
      ? [unfaithful('A picture is missing in the PDF.', 'photo')]
      : []),
    ...(sameTexts(content.altTexts, alts)
      ? []
      : [unfaithful('The alt texts in the PDF are not the story’s.', 'photo')]),
    ...(sameTexts([content.title], [titleOf(prepared)])
      ? []
      : [unfaithful('The title of the PDF is not the page’s.', 'headline')]),
  ];
}

function titleOf({ story, shown, houseStyle, print, draft }: PreparedStory): string {
  return pageFacts(story, shown, houseStyle, print, draft).title;
}

function wordsDifference(
  text: string,
  units: readonly TextUnit[],
  prepared: PreparedStory,
): Problem | null {
  const { draft, print } = prepared;
  const letters = printedLetters(text);
  const article = articleTree(prepared);
  const hidden = new Set(hiddenQuotes(article).map(plain));
  const wanted = [
    ...(draft === false ? [] : [unit('kicker', draftWords(draft))]),
    ...units.filter(
      ({ place, text: words }) =>
        !UNPRINTED.has(place) && !(place === 'pullQuote' && hidden.has(plain(words))),
    ),
  ];
  const turned = turnedWords(article);
  let at = 0;
  for (const { place, text: words } of wanted) {
    const want = printedLetters(words);
    const see = letters.slice(at, at + want.length);
    const same =
      print.direction === 'rtl' || isTurned(words) || turned.some((each) => words.includes(each))
        ? letterBag(see) === letterBag(want)
        : see.join('') === want.join('');
    if (!same) return unfaithful(differenceIn(place, want, see, letters), place);
    at += want.length;
  }
  return at === letters.length
    ? null
    : unfaithful(
        `The PDF has words that the story has not: “${excerpt(letters.slice(at))}”.`,
        'page',
      );
}

/** The pull quotes that the page keeps from readers of its structure, because they repeat the copy. */
function hiddenQuotes(node: ElementContent): string[] {
  if (node.type !== 'element') return [];
  return attributeOf(node, 'ariaHidden') === 'true'
    ? [textIn(node)]
    : node.children.flatMap(hiddenQuotes);
}

function plain(words: string): string {
  return printedLetters(words).join('');
}

/** The words of every passage that is set from right to left, whatever its letters. */
function turnedWords(node: ElementContent): string[] {
  if (node.type !== 'element') return [];
  return node.properties['dir'] === 'rtl' ? [textIn(node)] : node.children.flatMap(turnedWords);
}

/** The first letter that differs, with what stands around it; or the letter that no font on this computer has. */
function differenceIn(
  place: TextPlace,
  want: readonly string[],
  see: readonly string[],
  letters: readonly string[],
): string {
  const lost = want.find((letter) => !letters.includes(letter));
  if (lost !== undefined)
    return `The PDF can’t show the “${lost}” of ${place}: no font on this computer has it.`;
  const at = Math.max(0, want.findIndex((letter, turn) => letter !== see[turn]) - 10);
  return `The PDF has “${excerpt(see.slice(at))}” where the story has ${place} “${excerpt(want.slice(at))}”.`;
}

function excerpt(letters: readonly string[]): string {
  return letters.slice(0, 60).join('');
}

function linksDifference(links: readonly string[], units: readonly TextUnit[]): Problem[] {
  const wanted = new Set(
    units
      .filter(({ place }) => !UNPRINTED.has(place))
      .flatMap((each) => each.links.map(({ href }) => new URL(href).href)),
  );
  const seen = new Set(links.map((href) => new URL(href).href));
  const missing = [...wanted].find((href) => !seen.has(href));
  const strange = [...seen].find((href) => !wanted.has(href));
  if (missing !== undefined)
    return [unfaithful(`The PDF lacks the link to ${missing}.`, 'paragraph')];
  return strange === undefined
    ? []
    : [unfaithful(`The PDF leads to ${strange}, and the story does not.`, 'paragraph')];
}

function sameTexts(some: readonly string[], others: readonly string[]): boolean {
  return JSON.stringify(some.map(plain)) === JSON.stringify(others.map(plain));
}
