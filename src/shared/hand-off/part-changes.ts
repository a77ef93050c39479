import { FIELDS, type FieldName } from '../story/copy';
import type { Story } from '../story/story';
import { alignParts, type Pair } from './align-parts';
import { changedBy, type ChangeBy, type HandOffChange } from './hand-off-change';
import { partsOf, type PagePart } from './page-parts';
import { labelOf, linesBeside } from './part-lines';

/** A row of two pages beside each other. Without a change the part is the same in both. */
export interface PartRow {
  readonly field: FieldName;
  readonly here: PagePart | null;
  readonly came: PagePart | null;
  readonly moved: 'from' | 'to' | null;
  readonly change: HandOffChange | null;
}

/** Fields of which a page has several, and in an order of their own. */
const SEVERAL: ReadonlySet<FieldName> = new Set(['body', 'authorBio', 'correction']);

/** Two pages beside each other, in page order; `base` is the story that both come from, where it is at hand. */
export function partRows(here: Story, came: Story, base: Story | null): PartRow[] {
  const pages = { here: partsOf(here), came: partsOf(came) };
  const before = base === null ? null : partsOf(base);
  return FIELDS.flatMap((field) => {
    const sides = { here: pages.here.get(field) ?? [], came: pages.came.get(field) ?? [] };
    const common = before === null ? null : new Common(before.get(field) ?? [], sides);
    const pairs = SEVERAL.has(field) ? alignParts(sides.here, sides.came) : [single(sides)];
    return pairs.flatMap((pair): PartRow[] => {
      const parts = { here: at(sides.here, pair.here), came: at(sides.came, pair.came) };
      if (parts.here === null && parts.came === null) return [];
      const change = changeOf(field, pair, parts, common, { here, came });
      return [{ field, ...parts, moved: pair.moved, change }];
    });
  });
}

interface Sides {
  readonly here: readonly PagePart[];
  readonly came: readonly PagePart[];
}

interface Parts {
  readonly here: PagePart | null;
  readonly came: PagePart | null;
}

function single({ here, came }: Sides): Pair {
  const first = (parts: readonly PagePart[]): number | null => (parts.length > 0 ? 0 : null);
  return { here: first(here), came: first(came), moved: null };
}

function at(parts: readonly PagePart[], index: number | null): PagePart | null {
  return index === null ? null : (parts[index] ?? null);
}

function changeOf(
  field: FieldName,
  pair: Pair,
  { here, came }: Parts,
  common: Common | null,
  stories: { readonly here: Story; readonly came: Story },
): HandOffChange | null {
  if (pair.moved === null && here?.key === came?.key) return null;
  const part = came ?? here;
  if (part === null) return null;
  return {
    id: `${field} ${pair.here ?? '-'} ${pair.came ?? '-'}`,
    kind:
      pair.moved !== null
        ? 'moved'
        : here === null
          ? 'added'
          : came === null
            ? 'removed'
            : 'changed',
    by: common?.changedBy(pair, { here, came }) ?? 'unknown',
    label: labelOf(part.node),
    ...linesBeside(here?.node ?? null, came?.node ?? null, stories),
  };
}

/** Where a part stood in the text that both stories come from. */
interface Partner {
  readonly key: string;
  readonly moved: boolean;
}

/** A field as it was in the text that both stories come from. */
class Common {
  readonly #here: ReadonlyMap<number, Partner>;
  readonly #came: ReadonlyMap<number, Partner>;

  constructor(base: readonly PagePart[], { here, came }: Sides) {
    this.#here = partners(base, here);
    this.#came = partners(base, came);
  }

  /** Who has made a change. */
  changedBy({ here: h, came: c, moved }: Pair, { here, came }: Parts): ChangeBy {
    const before = { here: this.#here.get(h ?? -1), came: this.#came.get(c ?? -1) };
    const key = (before.here ?? before.came)?.key ?? null;
    // What both had under another partner is judged by each side's own.
    const words =
      here?.key === came?.key
        ? null
        : before.here && before.came && before.here.key !== before.came.key
          ? byOwn(here, came, before.here, before.came)
          : changedBy(here?.key ?? null, came?.key ?? null, key);
    if (moved === null) return words ?? 'both';
    const place = placedBy(before.here, before.came);
    return words === null || words === place ? place : 'both';
  }
}

function byOwn(here: PagePart | null, came: PagePart | null, ofHere: Partner, ofCame: Partner) {
  if (here?.key === ofHere.key) return 'came';
  return came?.key === ofCame.key ? 'here' : 'both';
}

function placedBy(here: Partner | undefined, came: Partner | undefined) {
  if (here === undefined || came === undefined || here.moved === came.moved) return 'both';
  return came.moved ? 'came' : 'here';
}

function partners(base: readonly PagePart[], side: readonly PagePart[]): Map<number, Partner> {
  const found = new Map<number, Partner>();
  for (const { here, came, moved } of alignParts(base, side)) {
    const part = at(base, here);
    if (part !== null && came !== null) found.set(came, { key: part.key, moved: moved !== null });
  }
  return found;
}
