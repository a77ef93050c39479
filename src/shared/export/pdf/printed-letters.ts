/** Spaces, hyphens, control characters, and what has no shape of its own: how a line is set decides on them. */
const OF_THE_LINE =
  /[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cc}\p{Co}\p{Cn}\u{FFFE}\u{2010}\u{2011}-]/gu;

/** Letters that run from right to left, and the marks that turn a line around. */
const TURNED =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const TURNS = /[\u{202B}\u{202E}\u{2067}]/u;

/** What a bracket or a quotation mark becomes where its line is turned. */
const BRACKETS: Readonly<Record<string, string>> = {
  ...{ ')': '(', ']': '[', '}': '{', '>': '<', '»': '«', '›': '‹', '”': '“', '’': '‘' },
};

/**
 * The letters of a text as paper can bear them: without spaces and hyphens, which the setting of lines adds and takes
 * away, and in capitals, because a style may set them so. Ligatures and letters with accents are taken apart.
 */
export function printedLetters(text: string): readonly string[] {
  // Twice: capitals can bring marks in another order.
  const set = text.normalize('NFKD').toUpperCase().normalize('NFKD');
  return [...set.replace(OF_THE_LINE, '')];
}

/** Whether a text holds words that are set from right to left; a reader of PDF can only guess at their order. */
export function isTurned(text: string): boolean {
  return TURNED.test(text) || TURNS.test(text);
}

/** The same for the same letters in any order, brackets turned or not. */
export function letterBag(letters: readonly string[]): string {
  return letters
    .map((letter) => BRACKETS[letter] ?? letter)
    .toSorted()
    .join('');
}
