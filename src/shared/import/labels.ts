import { fieldEnd, readField, type Label } from './field-labels';
import type { LineKind } from './line-kind';

const COLON = '\\s*[:：]\\s*';
const COLON_OR_DASH = '\\s*(?:[:：|]|\\s[–—-]\\s?|[–—])\\s*';

const WITH_WORDS: readonly (readonly [kind: LineKind, label: string, end: string])[] = [
  ['headline', '(?:suggested |proposed |working )?(?:headline|title|head|hed|标题)', COLON],
  [
    'standfirst',
    '(?:suggested |proposed |possible )?(?:stand-?first|dec?k|sell|strap-?line|subtitle|sub-?headline|summary|description|excerpt|导语|摘要)',
    COLON,
  ],
  ['kicker', '(?:kicker|section|rubric|strap|栏目)', COLON],
  [
    'byline',
    '(?:by|by-?line|authors?|written by|words by|words(?=\\s*[:：]\\s*\\p{L})|作者|文)',
    COLON,
  ],
  ['byline', "(?:author|writer)(?:’s|'s)? names?", COLON],
  ['byline', 'name(?=\\s*[:：]\\s*\\S+(?:\\s\\S+){1,3}$)', COLON],
  [
    'editorsNote',
    "[\\[(【]?(?:editor(?:’s|'s|s’|s'|ial|s)? note|ed(?:s|itor)?\\.? ?note|note from the editors?|disclaimer|编者按|编者注)",
    COLON_OR_DASH,
  ],
  ['caption', '(?:(?:photo|picture|image|pic) )?(?:caption|cut-?line|图片说明|图说)', COLON],
  ['caption', '(?:file photo|file picture|in this file photo|pictured)', COLON],
  [
    'authorBio',
    "(?:(?:author|writer|short|contributor)(?:’s|'s)? )?(?:bio|biography|biographical note|bio note)|about the (?:authors?|writers?)|作者简介",
    COLON_OR_DASH,
  ],
  ['pullQuote', '(?:pull[ -]?quote|quote out|call-?out)', COLON],
  ['crosshead', '(?:cross-?head|sub-?head(?:ing)?)', COLON],
  [
    'correction',
    '(?:corrections?|clarifications?|corrections and clarifications|更正)',
    COLON_OR_DASH,
  ],
  ['audio', '(?:audio|podcast|listen)', COLON],
];

const LABELS = WITH_WORDS.map(
  ([kind, label, end]) =>
    [kind, new RegExp(`^(?:\\*{0,2})(?:${label})(?:\\s*\\([^()]{1,40}\\))?${end}`, 'iu')] as const,
);

/** Labels that stand on a line of their own, what they name below them; other words alone are headings as often. */
const OWN_LINE: readonly (readonly [kind: LineKind, label: string])[] = [
  ['headline', 'headline'],
  ['standfirst', '(?:suggested |proposed |possible )?(?:stand-?first|dec?k)'],
  ...WITH_WORDS.filter(
    ([kind]) =>
      kind === 'editorsNote' ||
      kind === 'authorBio' ||
      kind === 'caption' ||
      kind === 'pullQuote' ||
      kind === 'correction',
  ).map(([kind, label]) => [kind, label] as const),
];
const ALONE = OWN_LINE.map(
  ([kind, label]) => [kind, new RegExp(`^(?:${label})\\s*[:：]?$`, 'iu')] as const,
);

/** The label that a line begins with; null for none. The label's words are the house style's business, not the story's. */
export function readLabel(text: string): Label | null {
  const head = text.slice(0, 80);
  for (const [kind, pattern] of ALONE)
    if (text.length <= 60 && pattern.test(text))
      return { kind, length: text.length, isField: false };
  for (const [kind, pattern] of LABELS) {
    const match = pattern.exec(head);
    if (match) return { kind, length: match[0].length, isField: false };
  }
  return readField(text);
}

/** The words of a line behind its label. */
export function labelledWords(text: string): string {
  const { from, to } = withoutLabel(text, readLabel(text));
  return text.slice(from, to);
}

/** The stretch of a labelled line that is its words: label and enclosing brackets taken off. */
export function withoutLabel(text: string, label: Label | null): { from: number; to: number } {
  const from = label?.length ?? 0;
  const bracket = /^[[(【]/u.exec(text)?.[0];
  const closes =
    label?.isField === false &&
    bracket !== undefined &&
    text.endsWith({ '[': ']', '(': ')', '【': '】' }[bracket] ?? '\0');
  if (closes) return { from, to: text.length - 1 };
  // A system's field ("title: ") sets its value in quotation marks; a person's label does not.
  if (
    /^[a-z][\w.[\]]*:\s*$/u.test(text.slice(0, from)) &&
    /^(?:"[^"]*"|'.*')$/u.test(text.slice(from))
  )
    return { from: from + 1, to: text.length - 1 };
  return { from, to: label === null ? text.length : fieldEnd(text, label) };
}
