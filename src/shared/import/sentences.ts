/** Titles and initials after which a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Capt|Maj|Lt|Sgt|Cdr|Brig|Rev|Fr|Msgr|Hon|Atty|Engr|Md|Mohd|Ma|No|vs|etc|Inc|Ltd|Co|e\.g|i\.e|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$/u;
const END = /[.!?…]+["”’»)\]]*(?=\s+\S)|[。！？]+[」』”）]*/gu;

/** The sentences of a text with the white space between them taken off; joined by spaces they give its words back. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(END)) {
    const to = match.index + match[0].length;
    if (ABBREVIATION.test(text.slice(Math.max(from, match.index - 10), match.index + 1))) continue;
    if (/^\s+\p{Ll}/u.test(text.slice(to, to + 4))) continue;
    sentences.push(text.slice(from, to).trim());
    from = to;
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter((sentence) => sentence !== '');
}

/** A sentence of so many words is a paragraph of the copy, if nothing says that it is something else. */
const PARAGRAPH = 20;

/** Whether a line of so many words, which ends as a sentence does or not, is as long as paragraphs are. */
export function isParagraph({
  words,
  sentence,
}: {
  readonly words: number;
  readonly sentence: boolean;
}): boolean {
  return sentence && words >= PARAGRAPH;
}

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  // Magazines set a mark behind the last sentence of a piece.
  return /[.!?…。！？]["”’'»」』)\]）]*(?:\s?[♦◆■□▪∎●])?$/u.test(text.slice(-8));
}
