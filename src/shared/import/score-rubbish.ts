import type { LineInContext } from './context';

/** How well a line fits page or mail rubbish; its place on the page is weighed in `order`. */
export function rubbishScore(line: LineInContext): number {
  if (line.inMailHeader || line.coverLetter) return 9;
  if (line.rubbish || line.masthead || line.signature) return 7;
  if (line.label !== null && line.label.kind !== 'audio') return -4;
  if (line.field) return 3;
  // The name of what is offered stands over the offer.
  if (line.offerBelow && line.headlinesAbove > 0 && line.words <= 6 && !line.sentence) return 4;
  if (line.separator) return 3;
  if (line.inLinkList) return 5;
  if (line.contact || /^@\w+$/u.test(line.text) || /^[\d.,%\s]+$/u.test(line.text)) return 2.5;
  if (line.kicker === 'section') return 3.5;
  if (line.kicker !== null) return 1.5;
  // A run of rubbish in the middle of a piece must not take the paragraphs behind it along.
  if (line.sentence) return line.words >= 20 ? -9 : line.words >= 12 ? -5 : -3;
  if (line.words >= 25) return -4;
  return line.words <= 12 ? 0 : -1;
}
