import type { Draft, Piece } from './word-piece';

/** The language of most of the letters; null where no words say theirs. */
export function ownLanguage(drafts: readonly Draft[]): string | null {
  const letters = new Map<string, number>();
  for (const { pieces } of drafts)
    for (const piece of pieces) {
      const language = languageOf(piece);
      if (language !== null)
        letters.set(language, (letters.get(language) ?? 0) + piece.text.length);
    }
  const [most] = [...letters].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

/** Pieces whose language is marked only where it is another than the text's: British words in an American text are no foreign ones. */
export function withoutOwn(pieces: readonly Piece[], own: string | null): Piece[] {
  return pieces.map((piece) => {
    const language = languageOf(piece);
    return language === null || own === null || !isKin(language, own)
      ? piece
      : { ...piece, marks: piece.marks.filter(({ type }) => type !== 'languageSpan') };
  });
}

function languageOf({ marks }: Piece): string | null {
  const language = marks.find(({ type }) => type === 'languageSpan')?.attrs?.['lang'];
  return typeof language === 'string' ? language : null;
}

function isKin(one: string, other: string): boolean {
  return one === other || one.split('-')[0] === other.split('-')[0];
}
