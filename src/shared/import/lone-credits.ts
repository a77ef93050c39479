import { DOUBTED } from './doubt';
import type { LineKind } from './line-kind';
import type { RecognisedLine } from './recognition';
import { taken } from './taken';

/** Kinds that the words of a caption are taken for where nothing says that they are of a picture. */
const LIKE_CAPTIONS: readonly LineKind[] = ['standfirst', 'body', 'crosshead', 'rubbish'];
/** "Illustration by Ana Ruiz": what is drawn for a piece has no caption. */
const DRAWN = /^(?:illustrations?|cartoon|artwork|graphic|collage|drawing)\b/iu;
/** No caption is longer, in characters. */
const LONGEST = 400;

/**
 * A credit alone on its line stands below its caption, or above it: where neither neighbour was taken for one, the neighbour that
 * nearly was is. A caption left in the copy would be printed twice.
 */
export function withLoneCaptions(lines: readonly RecognisedLine[]): readonly RecognisedLine[] {
  const captions = new Set<RecognisedLine>();
  lines.forEach((line, at) => {
    const [above, below] = [lines[at - 1], lines[at + 1]];
    if (line.kind !== 'credit' || DRAWN.test(line.text) || isOfPicture(above) || isOfPicture(below))
      return;
    if (above && mayBeCaption(above, lines[at - 2])) captions.add(above);
    else if (below && mayBeCaption(below, line)) captions.add(below);
  });
  return captions.size === 0
    ? lines
    : lines.map((line) =>
        captions.has(line) ? taken(line, 'caption', 'Stands beside a credit') : line,
      );
}

function isOfPicture(line: RecognisedLine | undefined): boolean {
  return line?.kind === 'caption' || line?.kind === 'credit';
}

function mayBeCaption(line: RecognisedLine, above: RecognisedLine | undefined): boolean {
  const { kind, text, secondGuess, confidence } = line;
  if (!LIKE_CAPTIONS.includes(kind) || secondGuess !== 'caption' || text.length > LONGEST)
    return false;
  // Right below the headline stands the standfirst; the credit is of a picture without words.
  if (kind === 'standfirst') return above?.kind !== 'headline';
  return kind !== 'rubbish' || confidence < DOUBTED;
}
