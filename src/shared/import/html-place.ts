import type { Hints } from './block';
import type { PagePlace } from './html-furniture';
import { asHints, type ElementHint } from './html-hints';
import type { LineKind } from './line-kind';

/** What a page sets above its copy, and what below. */
const ABOVE: ReadonlySet<LineKind> = new Set([
  'headline',
  'standfirst',
  'kicker',
  'byline',
  'stamp',
  'audio',
  'editorsNote',
  'authorBio',
  'correction',
  'caption',
  'credit',
]);
const BELOW: ReadonlySet<LineKind> = new Set([
  'authorBio',
  'editorsNote',
  'correction',
  'contributorCall',
]);

/** A stray line that stands among the copy is copy more often than not; known rubbish stays rubbish. */
const AMONG_COPY = { hints: { rubbish: -2.5 }, because: '' } as const;
/** All the more where the copy was found by what is around it, in whatever language it is. */
const IN_THE_REGION = {
  hints: { body: 3, rubbish: -3, caption: -2, standfirst: -2, stamp: -2, byline: -2 },
  because: '',
} as const;

/** What a line's markup and its place on the page say: outside the part that holds the copy, a line is no copy. */
export function hintsAt(
  place: PagePlace,
  hint: ElementHint | null,
  hasRegion: boolean,
): { hints: Hints; because: string } {
  if (hint?.kind === 'rubbish') return asHints(hint);
  if (place === 'inside' && hint === null) return hasRegion ? IN_THE_REGION : AMONG_COPY;
  if (place === 'inside') return asHints(hint);
  if (place === 'before') {
    if (hint !== null && ABOVE.has(hint.kind)) return asHints(hint);
    if (hint?.kind === 'crosshead')
      return { hints: { headline: 2, standfirst: 2, crosshead: -4 }, because: hint.because };
    if (hint?.kind === 'listItem')
      return { hints: { rubbish: 5, body: -6, crosshead: -6 }, because: '' };
    return { hints: { rubbish: 1, body: -4, crosshead: -4 }, because: '' };
  }
  if (hint !== null && BELOW.has(hint.kind)) return asHints(hint);
  return {
    hints: { rubbish: 7, body: -9, crosshead: -8, caption: -3, authorBio: -1 },
    because: 'Below the piece',
  };
}
