import type { Mark, Node } from '@tiptap/pm/model';
import { srcSetOf } from '../elements/photo/photo.html';
import type { HouseStyle } from '../house-style/house-style';
import { printByline, printStamp } from '../house-style/print-forms';
import type { Story } from '../story/story';
import { prepareStory, type PreparedStory } from './prepare-story';
import { unit, type TextPlace, type TextUnit, type UnitLink } from './text-unit';

/** The places of text blocks that print their words and nothing else. */
const PLACES: Readonly<Record<string, TextPlace>> = {
  kicker: 'kicker',
  headline: 'headline',
  standfirst: 'standfirst',
  paragraph: 'paragraph',
  crosshead: 'crosshead',
  attribution: 'attribution',
  pullQuote: 'pullQuote',
  authorBio: 'authorBio',
  contributorCall: 'contributorCall',
  deskBlock: 'deskBlock',
};

/**
 * Everything a reader of the page takes in, in order, the house style's own words included. It is
 * taken from the story as it stands, not from `published` or from the writer, so that it can bear
 * witness against both.
 */
export function publishedText(story: Story, houseStyle: HouseStyle): TextUnit[] {
  return textOf(prepareStory(story, houseStyle));
}

/** `publishedText` of a story that is prepared already. */
export function textOf(story: PreparedStory): TextUnit[] {
  return [...header(story), ...topParts(story)];
}

function header({ proposed: doc, story, houseStyle: style }: PreparedStory): TextUnit[] {
  const fields = doc.children.slice(0, 3).flatMap((field) => line(field, style));
  const byline = printByline(
    style,
    story.contributors.map(({ name }) => name),
  );
  const links = story.contributors
    .filter(({ name, url }) => url !== '' && name.trim() !== '')
    .map(({ name, url }) => ({ href: url, words: name.trim() }));
  const stamp = printStamp(style, story);
  return [
    ...fields,
    ...(byline === '' ? [] : [{ ...unit('byline', byline), links }]),
    ...(stamp ? [unit('stamp', stamp.text)] : []),
  ];
}

function topParts(story: PreparedStory): TextUnit[] {
  const { proposed: doc, houseStyle: style, print } = story;
  const { labels } = style;
  const linesOf = (name: string, place: TextPlace, before: (block: Node) => string) =>
    doc.children
      .filter(({ type }) => type.name === name)
      .flatMap((block) =>
        line(block, style).map(
          (own): TextUnit => ({ ...own, place, text: before(block) + own.text }),
        ),
      );
  const bios = linesOf('authorBio', 'authorBio', () => '');
  return [
    ...doc.children
      .filter(({ type }) => ['photo', 'audio'].includes(type.name))
      .flatMap((part) => bodyBlock(part, 'paragraph', story)),
    ...linesOf('editorsNote', 'editorsNote', () =>
      labels.editorsNote === '' ? '' : `${labels.editorsNote} `,
    ),
    ...doc.children
      .filter(({ type }) => type.name === 'body')
      .flatMap((body) => body.children.flatMap((block) => bodyBlock(block, 'paragraph', story))),
    ...headed(bios.length === 1 ? labels.authorBio : labels.authorBios, bios),
    ...headed(
      labels.corrections,
      linesOf('correction', 'correction', ({ attrs }) => `${print.date(String(attrs['date']))}: `),
    ),
    ...linesOf('contributorCall', 'contributorCall', () => ''),
  ];
}

function headed(heading: string, lines: readonly TextUnit[]): TextUnit[] {
  return heading === '' || lines.length === 0
    ? [...lines]
    : [unit('footHeading', heading), ...lines];
}

function bodyBlock(block: Node, paragraph: TextPlace, story: PreparedStory): TextUnit[] {
  const inside = (place: TextPlace) =>
    block.children.flatMap((child) => bodyBlock(child, place, story));
  switch (block.type.name) {
    case 'galley':
      return inside(paragraph);
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
      return inside('listItem');
    case 'blockQuote':
      return inside('quotation');
    case 'photo':
      return photo(block, story);
    case 'audio':
      return audio(block, story);
    case 'linkCard':
      return line(block, story.houseStyle).map((card) => ({
        ...card,
        place: 'linkCard',
        links: cardLink(block, card.text),
      }));
    default:
      return line(block, story.houseStyle).map((own) => ({
        ...own,
        place: own.place === 'paragraph' ? paragraph : own.place,
      }));
  }
}

function cardLink(card: Node, text: string): UnitLink[] {
  const href = String(card.attrs['href']);
  return href === '' ? [] : [{ href, words: text.trim() }];
}

function photo(node: Node, { houseStyle: style, print }: PreparedStory): TextUnit[] {
  const [caption, creditLine] = node.children;
  const picture = print.picture(node);
  const alt = node.attrs['decorative'] === true ? '' : String(node.attrs['altText']);
  const credit = print.credit(creditLine?.textContent ?? '');
  return [
    ...(picture
      ? [
          unit('picture', `${picture.src} ${srcSetOf(picture)}`.trim()),
          ...(alt === '' ? [] : [unit('altText', alt)]),
        ]
      : []),
    ...(caption ? line(caption, style).map((own): TextUnit => ({ ...own, place: 'caption' })) : []),
    ...(credit === '' ? [] : [unit('creditLine', credit)]),
  ];
}

function audio(node: Node, { print }: PreparedStory): TextUnit[] {
  const hash: unknown = node.attrs['mediaHash'];
  const src = typeof hash === 'string' ? print.media(hash)?.src : undefined;
  const { audio: label, audioDownload } = print.labels;
  return [
    ...(label === '' ? [] : [unit('audioLabel', label)]),
    ...(src === undefined
      ? []
      : [
          unit('audioFile', src),
          {
            place: 'audioDownload' as const,
            text: audioDownload,
            links: [{ href: src, words: audioDownload }],
          },
        ]),
  ];
}

/** A text block's words as one unit; none where it says nothing to a reader. */
function line(block: Node, { publishStrikethrough }: HouseStyle): TextUnit[] {
  const runs: { text: string; href: string | null }[] = [];
  block.descendants((node, _position, parent) => {
    if (!node.isText) return true;
    const marks: readonly Mark[] =
      parent === null || parent === block ? node.marks : [...parent.marks, ...node.marks];
    if (!publishStrikethrough && marks.some(({ type }) => type.name === 'strikethrough'))
      return false;
    const href = marks.findLast(({ type }) => type.name === 'link')?.attrs['href'] as unknown;
    runs.push({ text: node.text ?? '', href: typeof href === 'string' ? href : null });
    return false;
  });
  const text = runs.map((run) => run.text).join('');
  if (text.trim() === '') return [];
  return [{ place: PLACES[block.type.name] ?? 'paragraph', text, links: linksOf(runs) }];
}

/** Neighbouring runs with one address are one link; a link on spaces alone is none. */
function linksOf(runs: readonly { text: string; href: string | null }[]): UnitLink[] {
  const links: { href: string | null; words: string }[] = [];
  for (const { text, href } of runs) {
    const last = links.at(-1);
    if (last && last.href === href) last.words += text;
    else links.push({ href, words: text });
  }
  return links.flatMap(({ href, words }) =>
    href === null || words.trim() === '' ? [] : [{ href, words: words.trim() }],
  );
}
