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
  if (label === null || CARRIES[kind]?.includes(label.kind) !== true)
    return kept(text, 0, text.length);
  const { from, to } = withoutLabel(text, label);
  return kept(text, from, to);
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
  const from = label?.kind === 'caption' ? label.length : 0;
  if (credit === null) return kept(text, from, text.length);
  const printed = text.slice(credit.from, credit.to);
  const creditLine = creditWords(printed);
  const before = trimmed(text, Math.min(from, credit.from), credit.from);
  const after = trimmed(text, credit.to, text.length);
  return {
    ranges: [before, after].filter((range) => range.to > range.from),
    creditLine,
    removed: `${text.slice(0, Math.min(from, credit.from))} ${labelOf(printed, creditLine)}`.trim(),
  };
}

function kept(text: string, from: number, to: number): KeptWords {
  const range = trimmed(text, from, to);
  return {
    ranges: range.to > range.from ? [range] : [],
    creditLine: '',
    removed: text.slice(0, from).trim(),
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
