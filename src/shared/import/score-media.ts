import type { LineInContext } from './context';
import type { Scores } from './kind-scores';
import { LABELLED } from './score-title';

/** Caption, credit on a line of its own, audio version. */
export function mediaScores(line: LineInContext): Scores {
  return { caption: caption(line), credit: credit(line), audio: audio(line) };
}

function caption(line: LineInContext): number {
  if (line.label?.kind === 'caption') return LABELLED;
  if (line.under === 'caption') return LABELLED - 1;
  if (line.caption.caption === '' || line.words < 3 || line.words > 110) return -10;
  let score = evidence(line);
  if (line.copies > 0 && line.words >= 6 && line.headlinesAbove > 0 && !line.audioTwin)
    score += line.sentence || line.caption.printed !== null ? 3 : 1.5;
  if (
    line.label !== null ||
    line.stamps.some(({ rest }) => rest === '') ||
    line.call > 0 ||
    line.introduces.length > 0
  )
    score -= 4;
  if (line.stamps.some(({ rest }) => rest === '') && line.words <= 12) score -= 8;
  if (line.creditBelow && line.words <= 60) score += line.sentence && line.words > 30 ? 3 : 7;
  if (line.words > 70) score -= 2;
  return score;
}

function evidence({ caption: { printed, sure, date, place }, words, text }: LineInContext): number {
  if (printed !== null && sure) return 7.5;
  // A name in brackets after a full stop is a credit, or an aside of the copy.
  if (printed !== null) return /[)\]]\.?$/u.test(text) ? 2.4 : 4;
  // A place and a date at the end of one sentence: the form of a caption whose credit was lost.
  if (date !== null && words <= 50) return place === '' ? 1.8 : 4.6;
  return -3;
}

function credit(line: LineInContext): number {
  const { printed, caption: words, sure } = line.caption;
  if (printed === null || words !== '' || line.words > 15) return -10;
  return sure ? 7 : 4;
}

function audio(line: LineInContext): number {
  if (line.label?.kind === 'audio') return line.audio ? LABELLED : 2;
  return line.audio ? LABELLED : -12;
}
