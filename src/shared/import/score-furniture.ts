import type { LineInContext } from './context';
import { hasRole } from './editors-note';
import type { Scores } from './kind-scores';
import { LABELLED } from './score-title';

/** Stamp, byline, editor's note, bio, correction and contributor call. */
export function furnitureScores(line: LineInContext): Scores {
  return {
    stamp: stamp(line),
    byline: byline(line),
    editorsNote: editorsNote(line),
    authorBio: authorBio(line),
    correction: correction(line),
    contributorCall: contributorCall(line),
  };
}

function stamp(line: LineInContext): number {
  const [first] = line.stamps;
  if (!first || line.inMailHeader || line.words > 25) return -12;
  const restWords = first.rest === '' ? 0 : first.rest.split(' ').length;
  const score = first.kind === null ? 6 : 8;
  if (restWords === 0) return score;
  if (line.byline !== null) return 1;
  return restWords <= 3 ? score - 3 : -4;
}

function byline(line: LineInContext): number {
  if (line.label?.kind === 'byline') return LABELLED;
  if (
    line.byline === null ||
    line.words > 45 ||
    line.mailHeader ||
    line.audio ||
    line.label !== null
  )
    return -10;
  if (line.byline.led) return line.sentence && line.words > 12 ? 1 : 8;
  const dated = line.stamps.length > 0;
  let score = dated || line.words <= 9 ? 2.6 : 0.5;
  if (line.byline.post !== '' && !line.vouched)
    score += isTrade(line.byline.post) && !line.sentence ? 2.5 : -1;
  if (line.vouched) score += 4;
  if (line.sentence || line.masthead) score -= line.words > 12 ? 5 : 3;
  if (line.allCapitals && !line.vouched) score -= 2;
  if (line.introduces.length > 0) score -= 5;
  if (line.rubbish || line.kicker !== null || line.inLinkList || line.signature) score -= 5;
  if (line.caption.sure) score -= 5;
  return score;
}

/** "professor of hydrology at Carrow": what a byline says after the name. */
function isTrade(post: string): boolean {
  return /^(?:the |an? )?\p{Ll}/u.test(post) && hasRole(post);
}

function editorsNote(line: LineInContext): number {
  if (line.label?.kind === 'editorsNote') return LABELLED + 1;
  if (line.under === 'editorsNote') return LABELLED - 1;
  if (line.label !== null || line.words < 5 || line.words > 220) return -8;
  if (line.disclaimer) return line.introduces.length > 0 ? 5 : 5.5;
  return line.introduces.length > 0 ? 1 : -6;
}

function authorBio(line: LineInContext): number {
  if (line.label?.kind === 'authorBio') return LABELLED + 1;
  if (line.under === 'authorBio') return LABELLED - 1;
  if (line.theWriter) return 5.5;
  if (line.bylineAbove && line.words >= 2 && isPost(line)) return 5;
  if (line.label !== null || line.words < 4 || line.words > 130) return -8;
  if (line.introduces.length === 0)
    return line.vouched && line.subject !== null ? 4.8 : isPost(line) ? 1.2 : -6;
  let score = line.vouched ? 6.5 : 3.2;
  if (line.anonymous) score += line.headlinesAbove === 1 && line.words <= 25 ? 3.6 : 1;
  if (line.disclaimer) score += 0.8;
  if (line.words > 90) score -= 1.5;
  return score;
}

/** "Professor of hydrology, Carrow University": a writer's post on a line of its own. */
function isPost(line: LineInContext): boolean {
  return (
    !line.sentence &&
    line.words <= 25 &&
    /^(?:the )?(?:\p{L}+ )?(?:professor|senior|research|fellow|director|lecturer|editor|columnist|chair|former|chief|head|founder|author|president|minister|associate|contributing|guest|special|staff)\b/iu.test(
      line.text,
    )
  );
}

function correction(line: LineInContext): number {
  if (line.label?.kind === 'correction') return LABELLED - 1;
  if (line.under === 'correction') return LABELLED - 2;
  return line.amended ? 8 : -10;
}

function contributorCall(line: LineInContext): number {
  if (line.call === 0) return -10;
  return line.call === 2 ? 7.5 : 4;
}
