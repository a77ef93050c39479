import type { LineInContext } from './context';
import type { Scores } from './kind-scores';

/** A label names its kind beyond doubt. */
export const LABELLED = 9;

/** Headline, standfirst and kicker: all short, all before the copy; place decides more than shape. */
export function titleScores(line: LineInContext): Scores {
  return { headline: headline(line), standfirst: standfirst(line), kicker: kicker(line) };
}

function headline(line: LineInContext): number {
  if (line.label?.kind === 'headline') return LABELLED;
  if (line.under === 'headline') return LABELLED - 1;
  if (line.words > 40 || line.separator || line.audio) return -12;
  let score = 3.5 - 0.9 * Math.min(4, line.headlinesAbove);
  if (line.copies > 0) score += 2;
  if (line.audioTwin) score += 3;
  if (line.bylineBelow) score += 1.8;
  if (line.masthead) score -= 5;
  if (line.words <= 3) score -= line.words === 1 ? 1.5 : 0.8;
  if (line.words > 20) score -= line.words > 28 ? 6 : 2;
  if (line.sentence && !/[?!？！]["”’]?$/u.test(line.text)) score -= line.words > 12 ? 4 : 2.5;
  if (line.byline !== null) score -= line.byline.led || line.vouched ? 7 : 2;
  if (line.label !== null || line.enclosed || line.contact) score -= 4;
  if (line.kicker !== null) score -= 5;
  if (line.rubbish || line.mailHeader || line.inLinkList || line.signature) score -= 6;
  if (line.stamps.length > 0) score -= 5;
  if (line.caption.sure) score -= 4;
  if (line.introduces.length > 0 || line.disclaimer || line.call > 0) score -= 4;
  return score;
}

function standfirst(line: LineInContext): number {
  if (line.label?.kind === 'standfirst') return LABELLED;
  if (line.under === 'standfirst') return LABELLED - 1;
  if (line.words < 4 || line.words > 75) return -8;
  let score = line.sentence ? 0.5 : 1.6;
  if (line.words < 8) score -= 1.2;
  if (line.headlinesAbove > 1) score -= 0.5 * Math.min(4, line.headlinesAbove - 1);
  // A line shorter than the headline above it is the headline's neighbour by accident more often than by rank.
  if (line.furnitureBelow > 0)
    score +=
      line.sentence || (line.words >= 9 && line.wordsAbove > 3 && line.words >= line.wordsAbove)
        ? 3
        : 1;
  else if (line.words <= 40 && line.wordsBelow > 1.6 * line.words) score += 1;
  const tells = line.sentence && line.words > 12 && line.byline?.led !== true;
  if ((line.byline !== null && !tells) || line.stamps.length > 0) score -= 5;
  if (line.rubbish || line.label !== null || line.audio || line.caption.sure || line.mailHeader)
    score -= 6;
  if (line.introduces.length > 0 || line.disclaimer || line.call > 0) score -= 4;
  if (line.block.list !== null) score -= 4;
  return score;
}

function kicker(line: LineInContext): number {
  if (line.label?.kind === 'kicker') return LABELLED;
  if (line.words === 0 || line.words > 6 || line.sentence || line.separator || line.field)
    return -8;
  if (line.kicker === 'house') return 9;
  if (line.kicker === 'label') return 8;
  if (line.kicker === 'section') return 4;
  if (line.rubbish || line.stamps.length > 0 || line.audio || line.mailHeader) return -6;
  return line.allCapitals && line.words <= 4 ? 1.5 : -1.5;
}
