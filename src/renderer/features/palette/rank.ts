import { matchLabel, type Match } from './match';
import type { PaletteEntry, PaletteGroup } from './palette-entry';

/** An entry that matches, with the letters to mark. */
export interface RankedEntry {
  readonly entry: PaletteEntry;
  readonly ranges: Match['ranges'];
}

/** The entries of one group, best first. */
export interface RankedGroup {
  readonly group: PaletteGroup;
  readonly entries: readonly RankedEntry[];
}

/** What was typed, and which groups it asks for. */
export interface PaletteQuery {
  readonly words: string;
  readonly only: PaletteGroup | null;
}

const ORDER: readonly PaletteGroup[] = ['Selection', 'Commands', 'Go to', 'Stories'];
/** So many of a group show; typing on narrows them. With nothing typed yet, the first few of each. */
const SHOWN = 8;
const SHOWN_AT_FIRST = 5;

/** `>` asks for commands alone, `#` for stories alone. */
export function readQuery(typed: string): PaletteQuery {
  const words = typed.trimStart();
  if (words.startsWith('>')) return { words: words.slice(1).trim(), only: 'Commands' };
  if (words.startsWith('#')) return { words: words.slice(1).trim(), only: 'Stories' };
  return { words: words.trim(), only: null };
}

/**
 * Ranks by match, then by recency (`recent`: ids, the newest first), then by the order given.
 * The group whose best entry matches best stands first among those below the selection.
 */
export function rankEntries(
  entries: readonly PaletteEntry[],
  { words, only }: PaletteQuery,
  recent: readonly string[],
): RankedGroup[] {
  const groups = ORDER.filter(
    (group) => only === null || group === only || group === 'Selection',
  ).map((group) => {
    const found = entries
      .filter((entry) => entry.group === group)
      .flatMap((entry, at) => {
        const match = group === 'Selection' ? { score: 0, ranges: [] } : matchEntry(entry, words);
        return match === null ? [] : [{ entry, at, ...match }];
      });
    found.sort(
      (a, b) =>
        b.score - a.score || recency(a.entry, recent) - recency(b.entry, recent) || a.at - b.at,
    );
    return {
      group,
      best: found[0]?.score ?? -1,
      entries: found.slice(0, words === '' ? SHOWN_AT_FIRST : SHOWN),
    };
  });
  return groups
    .filter(({ entries: shown }) => shown.length > 0)
    .sort(
      (a, b) =>
        Number(b.group === 'Selection') - Number(a.group === 'Selection') ||
        b.best - a.best ||
        ORDER.indexOf(a.group) - ORDER.indexOf(b.group),
    )
    .map(({ group, entries: shown }) => ({
      group,
      entries: shown.map(({ entry, ranges }) => ({ entry, ranges })),
    }));
}

/** The label, or else the words beside it, which are not marked. */
function matchEntry({ label, aside }: PaletteEntry, words: string): Match | null {
  const ofLabel = matchLabel(label, words);
  if (ofLabel !== null || aside === undefined) return ofLabel;
  const ofAside = matchLabel(aside, words);
  return ofAside === null ? null : { score: ofAside.score - 10, ranges: [] };
}

function recency({ id }: PaletteEntry, recent: readonly string[]): number {
  const at = recent.indexOf(id);
  return at < 0 ? recent.length : at;
}
