import { LINE_KINDS, type LineKind } from './line-kind';

/** The four stretches of a page, in order; a text never goes back to an earlier one. */
export type Zone = 'before' | 'head' | 'copy' | 'foot';
export const ZONES: readonly Zone[] = ['before', 'head', 'copy', 'foot'];
const RANK: Readonly<Record<Zone, number>> = { before: 0, head: 1, copy: 2, foot: 3 };

/** A kind in its stretch of the page, below what has been come by. */
export interface Place {
  readonly zone: Zone;
  readonly kind: LineKind;
  /** What stands above the line, of what a piece has once: `REMEMBERED` kinds as bits. */
  readonly above: number;
}

/** A place by its number among all of them. */
export interface NumberedPlace extends Place {
  readonly index: number;
}

/** A place that a line can take, with what the line's own look and the place's likelihood give it. */
export interface Candidate extends NumberedPlace {
  readonly score: number;
}

/** Where each kind may stand, and how (un)likely that is beyond its own score. */
const ALLOWED: Readonly<Record<Zone, Readonly<Partial<Record<LineKind, number>>>>> = {
  before: {
    kicker: 0.5,
    stamp: -0.5,
    byline: -0.5,
    audio: -1,
    caption: -2,
    credit: -2,
    editorsNote: -2,
    rubbish: 1.2,
  },
  head: {
    headline: 0,
    standfirst: 0,
    stamp: 0.5,
    byline: 0.5,
    audio: 0,
    editorsNote: 0.5,
    authorBio: -2.5,
    caption: -0.2,
    credit: 0,
    kicker: -2.5,
    correction: -1,
    contributorCall: -4,
    rubbish: -0.2,
  },
  copy: {
    body: 0,
    crosshead: 0,
    pullQuote: 0,
    blockQuote: 0,
    attribution: 0,
    listItem: 0,
    sectionBreak: 0,
    caption: 0,
    credit: 0,
    audio: -2,
    rubbish: -0.6,
    editorsNote: -3.5,
    contributorCall: -2.5,
    stamp: -6,
    byline: -6,
  },
  foot: {
    authorBio: 0.8,
    editorsNote: -0.8,
    correction: 0.5,
    contributorCall: 0.5,
    byline: -1.5,
    stamp: -1.5,
    audio: -3,
    caption: -3,
    credit: -3,
    rubbish: 2,
  },
};

/** Kinds that a reading remembers to have come by, and in which stretches: a second one far below the first is seldom one. */
const REMEMBERED: readonly (readonly [kind: LineKind, zones: readonly Zone[]])[] = [
  ['byline', ZONES],
  ['standfirst', ['head']],
];

/** The bits of the kinds that a stretch remembers. */
const MEMORY = Object.fromEntries(
  ZONES.map((zone) => [
    zone,
    REMEMBERED.reduce((bits, [, zones], at) => bits | (zones.includes(zone) ? 1 << at : 0), 0),
  ]),
) as Readonly<Record<Zone, number>>;

/** Every kind in each stretch of the page where it may stand, below everything that the stretch remembers. */
export const PLACES = ZONES.flatMap((zone) =>
  [...Array(1 << REMEMBERED.length).keys()]
    .filter((above) => (above & MEMORY[zone]) === above)
    .flatMap((above) =>
      LINE_KINDS.flatMap((kind) => {
        const likely = ALLOWED[zone][kind];
        return likely === undefined ? [] : [{ zone, kind, above, likely }];
      }),
    ),
);

/** The names of what stands above a place. */
export function namesAbove({ above }: Place): string {
  return REMEMBERED.filter((_, at) => (above >> at) & 1)
    .map(([kind]) => `+${kind}`)
    .join('');
}

/** What stands above the line below a place. */
function aboveNext({ kind, above }: Place, zone: Zone): number {
  const at = REMEMBERED.findIndex(([remembered]) => remembered === kind);
  return (above | (at < 0 ? 0 : 1 << at)) & MEMORY[zone];
}

/** What it costs to begin a text with a place. */
export function startScore({ zone, kind, above }: Place): number {
  if (above !== 0) return Number.NEGATIVE_INFINITY;
  if (zone === 'before') return 0;
  if (zone === 'head') return kind === 'headline' ? 0 : -6;
  return zone === 'copy' ? -7 : -14;
}

/** What it costs to end a text with a place. */
export function endScore({ zone, kind }: Place): number {
  if (kind === 'crosshead' || kind === 'sectionBreak') return -4;
  if (zone === 'before') return -9;
  return zone === 'head' ? -4 : 0;
}

/** What it costs to go from one line's place to the next line's; -Infinity where the page's order forbids it. */
export function stepScore(from: Place, to: Place): number {
  if (RANK[to.zone] < RANK[from.zone] || to.above !== aboveNext(from, to.zone))
    return Number.NEGATIVE_INFINITY;
  return zoneStep(from, to) + kindStep(from, to);
}

function zoneStep(from: Place, to: Place): number {
  if (to.kind === 'headline') {
    if (from.zone === 'before') return 0;
    return from.kind === 'headline' ? -4 : -9;
  }
  if (from.zone === to.zone) return 0;
  if (from.zone === 'before') return to.zone === 'head' ? -5 : to.zone === 'copy' ? -7 : -14;
  if (from.zone === 'head') return to.zone !== 'copy' ? -8 : to.kind === 'crosshead' ? -0.8 : 0;
  return from.kind === 'crosshead' || from.kind === 'sectionBreak' ? -4 : 0;
}

/** Kinds that a page has once; a second line of them is a line of the same, right below, or a mistake. */
const ONCE: ReadonlySet<LineKind> = new Set(['kicker', 'standfirst', 'stamp', 'byline', 'audio']);

function kindStep(from: Place, to: Place): number {
  if (to.kind === 'credit') return from.kind === 'caption' ? 1.5 : -0.5;
  if (from.kind === to.kind) {
    if (ONCE.has(to.kind)) return to.kind === 'byline' || to.kind === 'stamp' ? -1 : -2.5;
    if (to.kind === 'crosshead') return -2;
    if (to.kind === 'rubbish') return to.zone === 'foot' ? 0.8 : 0.2;
    if (to.kind === 'listItem') return 1;
  }
  if (to.kind === 'authorBio' && from.kind === 'byline') return to.zone === 'head' ? 3 : 0;
  if (to.kind === 'attribution') return from.kind === 'blockQuote' ? 1 : -6;
  return 0;
}
