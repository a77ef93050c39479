import { BlockReading } from './block-reading';
import type { LiveBlock } from './live-block';
import type { RulesInScope } from './running-rule';

/** How many checks a reading outlives its block: undo brings blocks back. */
const KEPT = 3;

/** What is known of blocks, by what they say. */
export interface ReadingMemory {
  /** A reading for each block; what the last checks did not need is forgotten. */
  readonly readings: (blocks: readonly LiveBlock[]) => readonly BlockReading[];
}

/** A memory for the blocks of one piece. */
export function readingMemory(
  rulesFor: (block: LiveBlock) => RulesInScope,
  names: ReadonlySet<string>,
): ReadingMemory {
  const byContent = new Map<string, BlockReading>();
  // An editor gives the same object for an unchanged block: that spares even the comparison.
  const byBlock = new WeakMap<LiveBlock, readonly [key: string, reading: BlockReading]>();
  let check = 0;
  const readingOf = (block: LiveBlock): BlockReading => {
    const known = byBlock.get(block);
    const key = known?.[0] ?? JSON.stringify([block.text, block.prose, block.scopes, block.locked]);
    const reading =
      byContent.get(key) ?? known?.[1] ?? new BlockReading(block, rulesFor(block), names);
    byContent.set(key, reading);
    if (known === undefined) byBlock.set(block, [key, reading]);
    reading.usedIn = check;
    return reading;
  };
  return {
    readings: (blocks) => {
      check += 1;
      const readings = blocks.map(readingOf);
      for (const [key, { usedIn }] of byContent) if (check - usedIn >= KEPT) byContent.delete(key);
      return readings;
    },
  };
}
