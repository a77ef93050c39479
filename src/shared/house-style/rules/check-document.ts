import type { ReadyRule, RuleSet } from './compile-rules';
import type { CopyBlock, CopyDocument, StyleMatch } from './copy-block';
import type { Hit } from './kinds/checker';
import { isInScope } from './scope-selector';

/** Watches the time that rules take; the clock is the caller's. */
export interface Watch {
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** What one rule may take for one block, in milliseconds. */
  readonly budget: number;
  /** Told after the fact: the rule is not looked at again in this document. */
  readonly onSlow: (rule: string, milliseconds: number) => void;
}

/**
 * Every place of a document that breaks a rule, block by block and in each by place. A rule is
 * told once for a place, whichever blocks it was seen in. Never throws, whatever the text.
 */
export function checkDocument(
  document: CopyDocument,
  { rules }: RuleSet,
  watch: Watch | null = null,
): readonly StyleMatch[] {
  const matches = rules.flatMap((rule) => matchesOf(document, rule, watch));
  return matches.sort((a, b) => a.block - b.block || a.from - b.from || a.to - b.to);
}

function matchesOf(
  document: CopyDocument,
  { rule, begin }: ReadyRule,
  watch: Watch | null,
): readonly StyleMatch[] {
  const { body, name } = rule;
  const lookAt = begin(document);
  const told = new Set<string>();
  const matches: StyleMatch[] = [];
  for (const block of blocksFor(rule, document)) {
    const at = document.blocks[block];
    if (at === undefined) continue;
    const began = watch?.now() ?? 0;
    for (const hit of lookAt(at)) {
      const place = placeOf(at, hit);
      if (told.has(place)) continue;
      told.add(place);
      matches.push(matchOf(rule, block, hit));
      if (body.limit > 0 && matches.length === body.limit) return matches;
    }
    if (watch === null) continue;
    const took = watch.now() - began;
    if (took <= watch.budget) continue;
    watch.onSlow(name, took);
    return matches;
  }
  return matches;
}

/** Figures of the whole piece are told once, at its summary where there is one, else at its start. */
function blocksFor({ body }: ReadyRule['rule'], { blocks }: CopyDocument): readonly number[] {
  if (body.extends === 'metric' || body.extends === 'readability')
    return [
      Math.max(
        blocks.findIndex((block) => isInScope(['summary'], block)),
        0,
      ),
    ];
  return blocks.flatMap((block, at) => (isInScope(body.scope, block) ? [at] : []));
}

/** A sentence stands in its paragraph too: the place in the file tells that both mean the same. */
function placeOf(block: CopyBlock, { from, to }: Hit): string {
  return `${block.sourceAt(from)}:${block.text.slice(from, to)}`;
}

function matchOf({ name, body }: ReadyRule['rule'], block: number, hit: Hit): StyleMatch {
  const { from, to, message } = hit;
  return {
    rule: name,
    level: body.level,
    message,
    block,
    from,
    to,
    suggestions: hit.suggestions.filter((each, at, all) => all.indexOf(each) === at),
    link: body.link ?? null,
  };
}
