import { BlockReading } from './block-reading';
import type { LiveBlock } from './live-block';
import { scopeTable, type RunningRule } from './running-rule';

/**
 * Lets each pattern look at the whole piece before the next one does, and names it first: whoever hears no more after
 * a name knows which never comes to an end. What they find is not kept.
 */
export function tryRules(
  rules: readonly RunningRule[],
  blocks: readonly LiveBlock[],
  onRule: (name: string) => void,
): void {
  const inScope = scopeTable(rules);
  const readings = blocks.map((block) => new BlockReading(block, inScope(block), new Set()));
  for (const rule of rules) {
    if (!rule.watched) continue;
    onRule(rule.name);
    for (const reading of readings) reading.tryOut(rule);
  }
}
