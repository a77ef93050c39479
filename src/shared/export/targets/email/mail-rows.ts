import type { Element } from 'hast';
import { attributeOf, el, partOf, partsOf, words } from '../../../elements/markup';
import { isWidePhoto } from '../../../elements/photo/photo.html';
import { linesOf, photoIn, type Master, type MasterPart, type MasterPartKind } from '../master';
import { addressIn } from '../prove-units';
import { box, row } from './mail-boxes';
import { dressed, lineIn, listIn, quoteIn } from './mail-lines';
import { COPY_WIDTH, MAIL_WIDTH, pictureStyle, STYLES } from './mail-styles';

type PartRow = (element: Element, facts: Master['facts']) => Element | null;

const ROWS: Readonly<Record<MasterPartKind, PartRow>> = {
  photo: photoRow,
  audio: audioRow,
  editorsNote: (aside) => boxOf(aside, 'editors-note'),
  deskBlock: (aside) => boxOf(aside, 'desk-block'),
  paragraph: (p) => row('copy', STYLES.copy, [dressed(p, STYLES.paragraph)]),
  crosshead: (h2) => row('copy', STYLES.copy, [dressed(h2, STYLES.crosshead)]),
  list: (list) => row('copy', STYLES.copy, [listIn(list)]),
  quotation: (figure) => row('quote', STYLES.copy, quoteIn(figure)),
  pullQuote: pullQuoteRow,
  linkCard: (p) => row('copy', STYLES.copy, [dressed(p, STYLES.paragraph)]),
  sectionBreak: () => row('copy', STYLES.copy, [el('hr', { style: STYLES.line })]),
  authorBio: (section) => sectionRow(section, 'author-bio'),
  corrections: (section) => sectionRow(section, 'corrections'),
  contributorCall: (p) => row('copy', STYLES.copy, [dressed(p, STYLES.small)]),
};

/** The row of a part of the article; null where mail can show nothing of it. */
export function rowOf({ kind, element }: MasterPart, facts: Master['facts']): Element | null {
  return ROWS[kind](element, facts);
}

/** The header's lines in one row. */
export function headerRow(master: Pick<Master, 'header'>): Element {
  const { kicker, headline, standfirst, byline, stamp } = linesOf(master);
  const lines: readonly (readonly [Element | null, string])[] = [
    [kicker, STYLES.kicker],
    [headline, STYLES.headline],
    [standfirst, STYLES.standfirst],
    [byline, STYLES.byline],
    [stamp, STYLES.stamp],
  ];
  return row(
    'header',
    STYLES.first,
    lines.flatMap(([line, style]) => (line ? [dressed(line, style)] : [])),
  );
}

function boxOf(aside: Element, className: string): Element {
  return box(
    [className],
    partsOf(aside).map((part) => dressed(part, STYLES.boxed)),
  );
}

/** One size of the picture, as wide as the copy or the whole mail, never wider than it is. */
function photoRow(figure: Element, facts: Master['facts']): Element {
  const { img, caption, credit } = photoIn(figure);
  const wide = isWidePhoto(figure);
  const line = [
    ...(caption.length === 0 ? [] : [el('span', { className: ['caption'] }, lineIn(caption))]),
    ...(caption.length > 0 && credit !== '' ? [words(' ')] : []),
    ...(credit === '' ? [] : [el('span', { className: ['credit'] }, [words(credit)])]),
  ];
  const style = wide ? STYLES.wideCaption : STYLES.caption;
  return row('photo', wide ? STYLES.full : STYLES.copy, [
    ...(img ? [pictureIn(img, wide ? MAIL_WIDTH : COPY_WIDTH, facts)] : []),
    ...(line.length === 0 ? [] : [el('p', { className: ['caption-line'], style }, line)]),
  ]);
}

function pictureIn({ properties }: Element, room: number, facts: Master['facts']): Element {
  const [full, tall] = [Number(properties['width'] ?? 0), Number(properties['height'] ?? 0)];
  const width = full > 0 ? Math.min(full, room) : room;
  const size =
    full > 0 && tall > 0 ? { height: Math.max(1, Math.round((tall * width) / full)) } : {};
  return el('img', {
    src: addressIn(facts, String(properties['src'])),
    width,
    ...size,
    alt: properties['alt'] ?? '',
    style: pictureStyle(width),
  });
}

/** Few clients play sound: the label, and a link to the file. */
function audioRow(figure: Element, facts: Master['facts']): Element | null {
  const label = partOf(figure, 'figcaption');
  const link = partOf(figure, 'a');
  const address = link && addressIn(facts, attributeOf(link, 'href') ?? '');
  const lines = [
    ...(label ? [dressed(label, STYLES.small, 'audio-label')] : []),
    ...(link && address !== null
      ? [
          el('p', { className: ['audio-download'], style: STYLES.small }, [
            el('a', { href: address, style: STYLES.link }, link.children),
          ]),
        ]
      : []),
  ];
  return lines.length === 0 ? null : row('audio', STYLES.copy, lines);
}

function pullQuoteRow(figure: Element): Element {
  const quotation = partOf(figure, 'blockquote');
  const said = quotation ? partsOf(quotation).map((part) => dressed(part, STYLES.pulled)) : [];
  const hidden = figure.properties['ariaHidden'] === 'true' ? { ariaHidden: 'true' } : {};
  return row('pullquote', STYLES.copy, [
    el('blockquote', { ...hidden, style: STYLES.pullQuote }, said),
  ]);
}

function sectionRow(section: Element, className: string): Element {
  return row(
    className,
    STYLES.copy,
    partsOf(section).map((part) =>
      dressed(part, part.tagName === 'h2' ? STYLES.crosshead : STYLES.small),
    ),
  );
}
