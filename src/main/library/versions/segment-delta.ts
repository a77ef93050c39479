import { z } from 'zod';

/** A text as parts of another: `[from, count]` segments of it, and words of its own. */
export const segmentDelta = z.array(z.union([z.string(), z.tuple([z.number(), z.number()])]));
export type SegmentDelta = z.infer<typeof segmentDelta>;

/** Where the JSON of a story is cut: before every node of the document and every field of the record. */
const CUT = /(?=\{"type":")|(?=,"[A-Za-z]+":)/u;

/** A text that others are told apart from, cut once. */
export interface BaseText {
  readonly segments: readonly string[];
  /** Where a segment stands first. */
  readonly places: ReadonlyMap<string, number>;
}

/** Cuts a text that others are told apart from. */
export function baseText(text: string): BaseText {
  const segments = text.split(CUT);
  const places = new Map<string, number>();
  segments.forEach((segment, at) => {
    if (!places.has(segment)) places.set(segment, at);
  });
  return { segments, places };
}

/** What sets a text apart from a base; `applyDelta` of the two is the text again, whatever they hold. */
export function deltaOf({ segments: known, places }: BaseText, text: string): SegmentDelta {
  const delta: SegmentDelta = [];
  // Most texts go on where they left off: that keeps runs long where a segment stands in the base more than once.
  let next = 0;
  for (const segment of text.split(CUT)) {
    const last = delta.at(-1);
    const at = known[next] === segment ? next : places.get(segment);
    next = at === undefined ? next + 1 : at + 1;
    if (at === undefined) {
      if (typeof last === 'string') delta[delta.length - 1] = last + segment;
      else delta.push(segment);
    } else if (Array.isArray(last) && last[0] + last[1] === at) last[1] += 1;
    else delta.push([at, 1]);
  }
  return delta;
}

/** The text again. */
export function applyDelta({ segments: known }: BaseText, delta: SegmentDelta): string {
  return delta
    .map((part) =>
      typeof part === 'string' ? part : known.slice(part[0], part[0] + part[1]).join(''),
    )
    .join('');
}
