import type { ElementHint } from '../html-hints';
import type { LineKind } from '../line-kind';
import type { WordStyle } from './word-styles';

/** By a style's name or id in lower case without spaces and marks: Word's own styles, those of our own files, and common ones. */
const KINDS: ReadonlyMap<string, readonly [kind: LineKind, score: number]> = new Map([
  ...rows('headline', 9, 'title headline titel titre titulo título titolo tytuł 标题 表題'),
  ...rows(
    'standfirst',
    9,
    'subtitle standfirst dek deck untertitel soustitre subtitulo subtítulo sottotitolo',
  ),
  ...rows('kicker', 14, 'kicker eyebrow'),
  ...rows('byline', 14, 'byline author'),
  ...rows('stamp', 8, 'stamp dateandtime dateline'),
  ...rows(
    'blockQuote',
    14,
    'quote intensequote blocktext blockquote blockquotation quotations zitat citation cita citazione',
  ),
  ...rows('pullQuote', 14, 'pullquote'),
  ...rows('attribution', 14, 'attribution'),
  ...rows('caption', 14, 'caption beschriftung légende legende didascalia figurecaption'),
  ...rows('credit', 14, 'credit creditline photocredit'),
  ...rows('audio', 12, 'audio'),
  ...rows('editorsNote', 15, 'editorsnote ednote'),
  ...rows('authorBio', 13, 'authorbio bio'),
  ...rows('correction', 16, 'correction corrections'),
  ...rows('contributorCall', 16, 'contributorcall'),
  ...rows('sectionBreak', 14, 'sectionbreak'),
  ...rows('body', 12, 'deskblock linkcard'),
  // Of our own files: the name of a picture's file, and what is said in its stead.
  ...rows('rubbish', 14, 'picture alttext'),
]);

/** What headings are called, with the number of their level behind it. */
const HEADING =
  /^(?:heading|berschrift|überschrift|titre|título|titulo|titolo|encabezado|intestazione|kop|nagłówek|заголовок|标题|標題|見出し|rubrik|overskrift)([1-9])$/u;

/** What a paragraph's style says of it, null where it is plain text; `isTitled`: another style of the file is the headline's. */
export function styleHint(
  { names }: WordStyle,
  outline: number | null,
  isTitled: boolean,
): ElementHint | null {
  for (const name of names) {
    const key = keyOf(name);
    const found = KINDS.get(key);
    if (found) return { kind: found[0], score: found[1], because: `Styled as “${name}”` };
    const level = HEADING.exec(key)?.[1];
    if (level !== undefined) return headingHint(Number(level) - 1, isTitled, `Styled as “${name}”`);
  }
  return outline === null ? null : headingHint(outline, isTitled, 'A heading in the outline');
}

/** Whether a style is that of a headline. */
export function isTitle(style: WordStyle): boolean {
  return styleHint(style, null, true)?.kind === 'headline';
}

/** Whether a style is one of lists, though no numbering says so; and whether the list has numbers. */
export function listStyle({ names }: WordStyle): 'bullets' | 'numbers' | null {
  for (const name of names) {
    if (/^listbullet/u.test(keyOf(name))) return 'bullets';
    if (/^listnumber/u.test(keyOf(name))) return 'numbers';
  }
  return null;
}

function headingHint(level: number, isTitled: boolean, because: string): ElementHint {
  return level === 0 && !isTitled
    ? { kind: 'headline', score: 7, because }
    : { kind: 'crosshead', score: 9, because };
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[\s’'_.-]/gu, '');
}

function rows(kind: LineKind, score: number, names: string): [string, [LineKind, number]][] {
  return names.split(' ').map((name) => [name, [kind, score]]);
}
