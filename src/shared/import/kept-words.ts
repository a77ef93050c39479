import { creditWords } from './caption-credit';
import { readField } from './field-labels';
import { readLabel, withoutLabel } from './labels';
import type { LineKind } from './line-kind';
import type { ImportForm, RecognisedLine, TextRange } from './recognition';
import { markerLength } from './text-lists';

/** Which of a line's words go into the story, and which are a label that the house style prints itself. */
export interface KeptWords {
  /** The stretches of the line's text that are the element's words, in order. */
  readonly ranges: readonly TextRange[];
  /** The bare credit of a caption or credit line, empty for none. */
  readonly creditLine: string;
  /** Label, list marker, credit word: taken off, and shown in the report. */
  readonly removed: string;
}

/** Labels that a kind may carry; any other label is part of the words. */
const CARRIES: Readonly<Partial<Record<LineKind, readonly LineKind[]>>> = {
  authorBio: ['authorBio'],
  editorsNote: ['editorsNote'],
  headline: ['headline'],
  standfirst: ['standfirst'],
  kicker: ['kicker'],
  caption: ['caption'],
  pullQuote: ['pullQuote'],
  crosshead: ['crosshead'],
  correction: ['correction'],
};

/** Parts a line into words and label, by its kind. */
export function keptWords(line: RecognisedLine, form: ImportForm): KeptWords {
  const { text, kind } = line;
  if (kind === 'listItem') return kept(text, form === 'text' ? markerLength(text) : 0, text.length);
  if (kind === 'caption' || kind === 'credit') return captionWords(line);
  if (kind === 'attribution')
    return kept(text, /^[—–-]\s*/u.exec(text)?.[0].length ?? 0, text.length);
  if (kind === 'authorBio' && /^[•■▪●–—-]\s/u.test(text)) return kept(text, 1, text.length);
  const label = readLabel(text) ?? readField(text, kind);
  if (label === null || CARRIES[kind]?.includes(label.kind) !== true) {
    const { from, to } = form === 'text' ? withoutSystem(text) : { from: 0, to: text.length };
    return kept(text, from, to);
  }
  const { from, to } = withoutLabel(text, label);
  return kept(text, from, to);
}

/** `"para_1","`, `para_1,"`, `para_1;`, `"text": "`, "@BODY:", "<p>" before a paragraph of the copy, "<h1>" before a headline. */
const FIELD =
  /^(?:"[\w.[\]-]{2,40}"\s*[:,;]\s*"|[a-z]\w{2,30}(?:[,;]"|[;|])|@[A-Z][A-Z\d]{1,24}\s*[:=]\s*|<(?:p|h[1-6])>)(?=\S)/u;
/** `"The river rose.",`: a paragraph in a system's list, in which quotation marks would be escaped. */
const IN_LIST = /^"(?=\S)(?:[^"\\]|\\.)+",$/su;

/** The words of a paragraph as a system or a page's code writes it down: what marks them is none of them. */
function withoutSystem(text: string): TextRange {
  if (IN_LIST.test(text)) return { from: 1, to: text.length - 2 };
  const opening = FIELD.exec(text.slice(0, 120))?.[0] ?? '';
  const close = opening.endsWith('"')
    ? /"[\]},]*$/u
    : opening.startsWith('<')
      ? /<\/(?:p|h[1-6])>$/u
      : null;
  return { from: opening.length, to: close?.exec(text)?.index ?? text.length };
}

function captionWords({ text, kind, credit }: RecognisedLine): KeptWords {
  // A line that is the credit holds nothing else, whatever stands before the slash.
  if (kind === 'credit' && (credit === null || credit.from === 0))
    return {
      ranges: [],
      creditLine: creditWords(text),
      removed: labelOf(text, creditWords(text)),
    };
  const label = readLabel(text);
  const isLabelled = label?.kind === 'caption';
  const { from, to } = withoutLabel(text, isLabelled ? label : null);
  if (credit === null) return kept(text, from, to);
  const printed = text.slice(credit.from, credit.to);
  const creditLine = creditWords(printed);
  const before = trimmed(text, Math.min(from, credit.from), endOfValue(text, from, credit.from));
  const after = trimmed(text, credit.to, text.length);
  return {
    ranges: [before, after].filter((range) => range.to > range.from),
    creditLine,
    removed: `${text.slice(0, Math.min(from, credit.from))} ${labelOf(printed, creditLine)}`.trim(),
  };
}

/** Where the words before a credit end: before the quotation mark that closes a field, `{"caption": "…", "credit": "…"}`. */
function endOfValue(text: string, from: number, to: number): number {
  const isQuoted = text.slice(0, from).endsWith('"');
  return isQuoted ? text.slice(0, to).replace(/",\s*$/u, '').length : to;
}

function kept(text: string, from: number, to: number): KeptWords {
  const range = trimmed(text, from, to);
  return {
    ranges: range.to > range.from ? [range] : [],
    creditLine: '',
    removed: `${text.slice(0, from)} ${text.slice(to)}`.trim(),
  };
}

function trimmed(text: string, from: number, to: number): TextRange {
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  return {
    from: start,
    to: Math.max(start, start + words.trim().replace(/\s[|·•–—]$/u, '').length),
  };
}

/** What a printed credit says besides its bare words. */
function labelOf(printed: string, bare: string): string {
  const at = printed.lastIndexOf(bare);
  return at < 0 ? '' : `${printed.slice(0, at)}${printed.slice(at + bare.length)}`.trim();
}
