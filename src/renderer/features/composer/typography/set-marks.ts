import { APOSTROPHE, type TypographyForms } from './forms';

/** A place in a text and what shall stand there instead; offsets in code units. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The last of these stand before an opening mark. */
const BEFORE_OPENING = /[\s([{<“‘„‚«‹/]$/u;
const DASH = /[-–—]$/u;
/** Words that lose their first letters: ’tis, ’90s. */
const ELISION = /^(?:\d0s|tis|twas|twere|em|n)(?![\p{L}\d])/iu;

/**
 * What a typed character turns into, given the text of the block before it. Null: it stays.
 * Offsets count from the start of `before`; the typed character stands at `before.length` and is part of the edit.
 */
export function setTyped(before: string, typed: string, forms: TypographyForms): TextEdit | null {
  const at = before.length;
  switch (typed) {
    case '"':
    case "'":
      return setQuote(before, typed, '', forms);
    case '-':
      return /(?:^|[^-])-$/u.test(before)
        ? { from: at - 1, to: at + 1, insert: forms.doubleHyphen }
        : null;
    case ' ':
      return /\S -$/u.test(before) && !/[-–—] -$/u.test(before)
        ? { from: at - 1, to: at + 1, insert: `${forms.spacedDash} ` }
        : null;
    default:
      return null;
  }
}

/**
 * Every straight quote and typed dash of a text in the forms of its language. `formsAt` tells the
 * forms at an offset, null where the text must stay as it is. Running it on its own result changes nothing.
 */
export function setText(
  text: string,
  formsAt: (offset: number) => TypographyForms | null,
): TextEdit[] {
  const edits: TextEdit[] = [];
  let set = '';
  for (let at = 0; at < text.length; at += 1) {
    const forms = formsAt(at);
    const shift = set.length - at;
    const edit = forms ? setCharacter(set, text, at, forms) : null;
    if (!edit) {
      set += text.charAt(at);
      continue;
    }
    const from = edit.from - shift;
    const to = edit.to - shift;
    edits.push({ from, to, insert: edit.insert });
    set = set.slice(0, edit.from) + edit.insert;
    at = to - 1;
  }
  return edits;
}

/** The text after those edits. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight(
    (all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to),
    text,
  );
}

/** Offsets are of `set` and of what follows it in `text`. */
function setCharacter(
  set: string,
  text: string,
  at: number,
  forms: TypographyForms,
): TextEdit | null {
  const character = text.charAt(at);
  const after = text.slice(at + 1, at + 8);
  if (character === '"' || character === "'") return setQuote(set, character, after, forms);
  if (character !== '-') return null;
  if (after.startsWith('-') && !after.startsWith('--') && !set.endsWith('-')) {
    return { from: set.length, to: set.length + 2, insert: forms.doubleHyphen };
  }
  const isSpaced = /\S $/u.test(set) && /^ \S/u.test(after);
  return isSpaced ? { from: set.length, to: set.length + 1, insert: forms.spacedDash } : null;
}

function setQuote(
  before: string,
  mark: string,
  after: string,
  forms: TypographyForms,
): TextEdit | null {
  const at = before.length;
  const insert = mark === '"' ? doubleMark(before, after, forms) : singleMark(before, after, forms);
  if (insert === null) return null;
  // A space typed inside a closing mark gives way to the language's own.
  const ownSpace =
    forms.inside !== '' && insert.startsWith(forms.inside) && /[ \u00a0]$/u.test(before);
  return { from: ownSpace ? at - 1 : at, to: at + 1, insert };
}

function doubleMark(before: string, after: string, forms: TypographyForms): string | null {
  const [open, close] = forms.double;
  const isOpen = unclosed(before, open, close);
  // Inches: a straight mark after a figure, with nothing to close.
  if (/\d$/u.test(before) && !isOpen && forms.bySpace) return null;
  if (opens(before, open, isOpen, forms))
    return open + (/^[ \u00a0\u202f]/u.test(after) ? '' : forms.inside);
  return (before.endsWith(forms.inside) ? '' : forms.inside) + close;
}

function singleMark(before: string, after: string, forms: TypographyForms): string | null {
  const [open, close] = forms.single;
  const isOpen = unclosed(before, open, close);
  const inWord = /^\p{L}/u.test(after);
  // Feet and minutes: a straight mark after a figure, with nothing to close. The 1990's keep their apostrophe.
  if (/\d$/u.test(before) && !isOpen) return inWord ? APOSTROPHE : null;
  if (/\p{L}$/u.test(before)) return isOpen && !inWord ? close : APOSTROPHE;
  if (ELISION.test(after)) return APOSTROPHE;
  if (!forms.bySpace) return isOpen ? close : open;
  return opens(before, open, isOpen, forms) ? open : close;
}

function opens(
  before: string,
  open: string,
  isOpen: boolean,
  { bySpace }: TypographyForms,
): boolean {
  if (!bySpace) return !isOpen;
  if (before === '') return true;
  if (before.endsWith(open)) return false;
  return DASH.test(before) ? !isOpen : BEFORE_OPENING.test(before);
}

function unclosed(before: string, open: string, close: string): boolean {
  return before.lastIndexOf(open) > before.lastIndexOf(close);
}
