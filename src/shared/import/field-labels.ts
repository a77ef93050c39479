import type { LineKind } from './line-kind';

/** A label that the source put before a line's words, and what it makes the line. */
export interface Label {
  readonly kind: LineKind;
  /** Length of the label with its colon and white space. */
  readonly length: number;
  /** The field of a system or form, whose names say less than a person's label does. */
  readonly isField: boolean;
}

/** Fields of systems and forms by words of their names; the first that fits names the kind. */
const FIELDS: readonly (readonly [kind: LineKind | null, words: RegExp])[] = [
  // Fields for search engines, shares and lists repeat the headline in other words.
  [
    null,
    /\b(?:seo|meta|og|social|mobile|short|alt|alternative|slug|print|push|twitter|facebook|search|url|file|id|working file|email|phone|web|alternate|alt text)\b/u,
  ],
  [
    'standfirst',
    /\b(?:stand ?first|dec?k|sub ?titles?|sub ?head(?:line|er)?s?|excerpt|summary|abstract|description|strap ?line|intro|chapeau|untertitel|sell|lede)\b/u,
  ],
  [
    'credit',
    /\b(?:credits?|credit ?line|photographers?|cr[eé]ditos?|crédits?|bildnachweis|source of (?:photo|image)|photo by|(?:image|picture|photo) (?:rights|copyright)|copyright holder)\b(?! by)/u,
  ],
  ['caption', /\b(?:captions?|cutline|légende|bildunterschrift|didascalia|pie de foto)\b/u],
  [
    'authorBio',
    /\b(?:bio|biography|biographical|tagline|shirttail|(?:by ?line|author|writer|contributor)s? (?:role|title|post|position)|about (?:you|yourself|the author|the writer|me)|sentences? about|profession|occupation|affiliation|credentials?|job title|short description of)\b/u,
  ],
  [
    'kicker',
    /\b(?:kicker|section|rubric|rubrique|rubrik|column name|label|strap|eyebrow|overline)\b/u,
  ],
  [
    'headline',
    /\b(?:headlines?|titles?|hed|heading|hl|titre|titel|t[ií]tulo|titolo|überschrift)\b|^head$/u,
  ],
  [
    'byline',
    /\b(?:by ?lines?|authors?|writers?|creator|signature|signed|contributor|credits by|autor(?:in|e|ka)?|auteur|name|nome|nombre|nom|naam|namn|firma)\b/u,
  ],
  ['editorsNote', /\b(?:editors? note|editorial note|disclaimer|house note)\b/u],
  ['pullQuote', /^pull ?quotes?(?: text)?$|^quote$/u],
];

/** `"headline": "…",` · `"authors": [{"name": "…"` · `{"headline": "…"` · `"headline","…"` · `headline,"…"` · `headline;…` · `headlines.basic: …` · `<dc:title>…</dc:title>` · `Image 1 caption: …` */
const QUOTED =
  /^(?:\{\s?(?:"type"\s*:\s*"\w{2,20}",\s*)?)?"([\w.:[\] -]{2,40})"\s*[:,;]\s*(?:\[\s?)?(?:\{\s?"name"\s*:\s*)?"(?=\S)|^([a-z]\w{2,30})(?:[,;]"|[,;|])(?=\S)/u;
/** "[byline] Ana Ruiz" · "@BYLINE:By Ana Ruiz", as typesetting systems tag their copy */
const MARKED = /^\[([\p{L}\p{N}_ ]{2,25})\]\s+(?=\S)|^@(\w{2,25})\s*[:=]\s*(?=\S)/u;
const TAGGED = /^<([\w:.-]{2,30})(?:\s[^<>]{0,80})?>\s*(?:<!\[CDATA\[)?(?=[^<\s])/u;
/** `| Byline | Ana Ruiz |` · `'author': 'Ana Ruiz',` · `$author = "Ana Ruiz";` · `author => 'Ana Ruiz',` */
const ROW = /^\|\s*([\p{L}][\p{L}\p{N}_ .-]{1,30}?)\s*\|\s*(?=[^\s|][^|]*(?:\|\s*)?$)/u;
/** `7,byline,"Ana Ruiz"` · `"7","byline","Ana Ruiz"` · `| 7 | Byline | Ana Ruiz |`, where a table numbers its rows */
const NUMBERED =
  /^\|?\s*"?\d{1,4}"?\s*[,;|\t]\s*"?(\p{L}[\p{L}\p{N}_ .-]{1,30}?)"?\s*[,;|\t]\s*(?=[^\s,;|])/u;
const SINGLE =
  /^\{?\s?(?:'([\w.: -]{2,40})'\s*(?::|=>|,|;)|\$?([a-z_][\w:]{1,30})\s*(?:=>|:=|->|=))\s*\[?["'](?=\S)/iu;
/** `{{byline|Ana Ruiz}}` · `\author{Ana Ruiz}` · `author("Ana Ruiz")` · `[byline]Ana Ruiz[/byline]` */
const BRACED = /^(?:\{\{\s?(\w{2,30})\s?[|:=]|\\(\w{2,30})\{|(\w{2,30})\(["'])\s?(?=\S)/u;
const IN_BRACKETS = /^\[([A-Za-z_]{2,25})\](?=[\p{Lu}\p{N}“‘«"'])/u;
/** `AUTHOR ........ Ana Ruiz` · `BYLINE    Ana Ruiz` · `Byline >> Ana Ruiz` · `Author » Ana Ruiz`; `.byline: Ana Ruiz` · `%%BYLINE%% Ana Ruiz` */
const LEADING_TO =
  /^([\p{L}][\p{L}\p{N}_]{1,20}(?: \p{L}{1,12})?)(?:\s*\.{4,}\s*|\s+(?:\.{3}|…)\s+| {3,}|\s*(?:>{1,2}|»|▸|→)\s+)(?=\S)/u;
const DOTTED =
  /^[-#@$%:.*~_>]{1,3}\s?(?:[*_]{2})?([a-z][a-z_.-]{2,25}|[A-Z][A-Z_.-]{2,25}|\p{Lu}\p{Ll}{2,15}(?=[:=]?[*_]{2}))(?:[*_]{2}\s*[:=]?|%{1,2}|\s*[:=][*_]{0,2})\s*(?=\S)/u;
const NAMED = /^([\p{L}][\p{L}\p{M}\p{N}._’'[\]()/* -]{1,75}?)(?:\s*[:：=]\s*|\t+|\s\*\s)(?="?\S)/u;
/** All forms; the first that fits decides. */
const FORMS = [
  QUOTED,
  SINGLE,
  IN_BRACKETS,
  MARKED,
  TAGGED,
  ROW,
  NUMBERED,
  BRACED,
  NAMED,
  LEADING_TO,
  DOTTED,
];
/** A field's name and what parts it from its value stand in so many characters. */
const HEAD = 140;
/** More words before a colon are a sentence of the copy. */
const MOST_WORDS = 7;

/**
 * The field of a system or form that a line begins with; null for none. Of a line that is `known` to be of a kind, a field's
 * name says less: "Web headline: …" is the headline's label then, and not a variant for the web.
 */
export function readField(text: string, known: LineKind | null = null): Label | null {
  const match = framed(text);
  if (!match) return null;
  const name = fieldWords(match.slice(1).join(''));
  if (name.split(' ').length > MOST_WORDS) return null;
  const [kind] = FIELDS.find(
    ([of, words]) => (known === null || of === known) && words.test(name),
  ) ?? [null];
  return kind === null
    ? null
    : {
        kind,
        length: match[0].length + openingLength(text, match[0].length),
        isField: true,
      };
}

function framed(text: string): RegExpExecArray | null {
  const head = text.slice(0, HEAD);
  for (const form of FORMS) {
    const match = form.exec(head);
    if (match) return match;
  }
  return null;
}

/** `"` or `["` before a value that is closed again at the end of the line. */
function openingLength(text: string, at: number): number {
  return CLOSED.test(text) ? (/^\[?["']/u.exec(text.slice(at, at + 2))?.[0].length ?? 0) : 0;
}

const CLOSED = /["”']\s?[\]},;]*$/u;

/** What stands behind a value, by how its field opens. */
const CLOSINGS: readonly (readonly [opens: RegExp, closes: RegExp])[] = [
  [/\(["']$/u, /["']\)[;,]?$/u],
  [/["“']$/u, CLOSED],
  [/^</u, /\s*(?:\]\]>)?\s*<\/[\w:.-]+>$/u],
  [/^\|/u, /\s*\|\s*$/u],
  [/^\[/u, /\s*\[\/\w{2,25}\]$/u],
  [/^(?:\{\{|\\)/u, /\s*\}{1,2}$/u],
];

/** Where a field's words end: before the quotation mark, comma or tag that closes it. */
export function fieldEnd(text: string, label: Label): number {
  const opening = text.slice(0, label.length).trimEnd();
  const closes = CLOSINGS.find(([opens]) => opens.test(opening))?.[1];
  return closes?.exec(text)?.index ?? text.length;
}

/** "headlines.basic" and "subHeadline_1" as words, without a form's hint in brackets. */
function fieldWords(name: string): string {
  return name
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{M}\p{N}]+|\d+/gu, ' ')
    .trim()
    .toLowerCase();
}
