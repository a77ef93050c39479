import type { LineKind } from './line-kind';
import type { TextRange } from './recognition';

/** Words that say who made a picture, before or behind the name, in the languages that furniture comes in. */
const MADE =
  '(?:(?:file|archive|stock|handout|express|staff|lead|featured?|main|all|source) )?(?:photo(?:graph|s|graphs|graphy)?|photo[ -]?illustration|foto|pix|pics?|pictures?|images?|illustrations?|visuals?|graphics?|artwork|drawing|cartoon|montage|collage|bild|crédit|crédits|source|credits?|courtesy|摄影|图片来源|图)';
/** "Photo: ", "Image credit: ", "Illustration by ", "Photo is by ", "PHOTO/" */
const SAID = `${MADE}(?:[ -](?:credit|source))?(?: (?:is|provided|supplied|courtesy))?(?:,|\\s*[:：/／]|\\s*\\.{3}|\\s*…|\\s+(?:by|of)\\b)+(?:\\s*by\\b)?\\s*`;
const INTRODUCED = new RegExp(
  `^(?:${SAID}|provided by\\s+|(?:©|\\(c\\)|copyright)[\\s:]*(?:\\d{4}\\s*)?|[/／]\\s*)`,
  'iu',
);
/** What a site sets behind a credit. */
const LITTER =
  /(?:\s*(?:Purchase Licensing Rights|,? opens new tab|Open image|Enlarge(?: image)?|Read more))+$/iu;
const TAIL = 160;
/** No credit is longer: what is, stands as it is, and no pattern runs over it. */
const LONGEST = 400;
/** "Image 1 credit: ", "promo_items.basic.credits": the field of a form or system. */
const FIELD = /^"?[\p{L}\p{N}._ -]{0,30}(?:credits?|photographer|producer|crédit)"?\s*[:：]\s*/iu;

/** Where a credit may stand, tried in order; group 1 is what must look like one. */
const PLACES: readonly RegExp[] = [
  /\s*[(\[（【]\s*([^()[\]（）【】]{2,90}?)\s*[)\]）】]\.?$/u,
  new RegExp(`(?:^|[.!?”’"')\\],;]\\s*|\\s)(${SAID}\\p{L}.{1,80})$`, 'iu'),
  /(?:^|\s)((?:©|\(c\)|copyright)\s*\S.{1,80})$/iu,
  /\s[|·•–—-]\s+([^|·•–—]{2,90})$/u,
  /[.!?”’"')\]]\s+([^.!?]{2,90}?(?:\.\p{Ll}{2,8})?)$/u,
];

/**
 * Where the credit stands in a line of which it is known that it is a caption, with the label, brackets or sign that
 * introduce it; null for none. Freer than `splitCaption`, which also asks whether a line is a caption at all.
 */
function creditPlace(text: string): TextRange | null {
  const to = text.length - (LITTER.exec(text.slice(-80))?.[0].length ?? 0);
  const start = Math.max(0, to - TAIL);
  const tail = text.slice(start, to);
  for (const place of PLACES) {
    const match = place.exec(tail);
    if (match?.[1] === undefined || !looksLikeCredit(match[1])) continue;
    const from = start + match.index + match[0].indexOf(match[1]);
    const opening = /[(\[（【]\s*$/u.exec(text.slice(start, from))?.[0].length ?? 0;
    return { from: from - opening, to };
  }
  return null;
}

/** Where a line of this kind prints its credit; `strict` is the place that its form or markup gives beyond doubt. */
export function printedCredit(
  kind: LineKind,
  text: string,
  strict: TextRange | null,
): TextRange | null {
  if (kind === 'credit') return strict ?? { from: 0, to: text.length };
  if (kind !== 'caption') return null;
  const free = creditPlace(text);
  // The freer reading may find more of the same credit, never less.
  return strict === null || (free !== null && free.from < strict.from && free.to >= strict.to)
    ? free
    : strict;
}

/** The bare words of a printed credit: labels, brackets, signs, quotation marks of a system and "photo" behind taken off. */
export function creditWords(printed: string): string {
  if (printed.length > LONGEST) return printed.trim();
  const bare = printed
    .replace(/<[^<>]{1,40}>/gu, ' ')
    .trim()
    .replace(/^[([（【]\s*(.*?)\s*[)\]）】]\.?$/u, '$1')
    .replace(LITTER, '')
    .replace(FIELD, '')
    .replace(INTRODUCED, '')
    .replace(INTRODUCED, '')
    .replace(/(?<!\sfile)\s+(?:photos?|graphic|illustration)$/u, '')
    .replace(/^["“](.*?)["”]?,?$/u, '$1')
    .replace(/",?$/u, '')
    .trim();
  return /\b(?:Inc|Ltd|Co|Corp|Jr|Sr)\.$/u.test(bare) ? bare : bare.replace(/\.$/u, '');
}

const LABELLED = new RegExp(`^${MADE}(?:[ -](?:credit|source))?\\s*[:：]`, 'iu');
const SMALL =
  /^(?:by|for|via|of|the|and|de|da|del|van|von|der|den|bin|al|el|la|le|y|e|et|und|courtesy|author|handout|supplied|provided|on|picture|image|union|archive|collection|file|photo|photos|pool|alliance|family|stock)$/iu;

/** A word of a name: "Ruiz", "iLens", "@ruiz", in any script. */
const NAMING = /^[“"'‘(]*(?:\p{Lu}|\p{Lo}|@|\p{Ll}+\p{Lu})/u;
/** Numbers, "&" and addresses ("courier.example") stand beside names. */
const BESIDE = /^[“"'‘(]*[\d&]|^[\p{Ll}\d.-]+\.\p{Ll}{2,8}$/u;

/** Names, agencies and what stands between them: nearly every word has a capital, and no sentence does. */
function looksLikeCredit(printed: string): boolean {
  const bare = creditWords(printed);
  const words = bare.split(/[\s/／|]+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > 11 || !/\p{L}{2}/u.test(bare) || /\d{4}$/u.test(bare))
    return false;
  if (/^(?:supplied|handout|author[’']s (?:own|collection))$/iu.test(bare)) return true;
  // A label says that a credit follows, in whatever spelling ("File photo: iLens/marchcattle").
  if (words.length <= 5 && LABELLED.test(printed)) return true;
  return (
    words.every((word) => NAMING.test(word) || BESIDE.test(word) || SMALL.test(word)) &&
    words.some((word) => NAMING.test(word) || /supplied|handout/iu.test(word))
  );
}
