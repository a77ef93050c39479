import type { ReadyRule, RuleSet } from './compile-rules';
import type { CopyBlock, CopyDocument, StyleMatch } from './copy-block';
import type { Checker, Hit } from './kinds/checker';
import { figuresOfDocument } from './metric/text-figures';
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

/** What was found in one block, by its index. */
interface BlockHits {
  readonly block: number;
  readonly hits: readonly Hit[];
}

function matchesOf(
  document: CopyDocument,
  { rule, checker }: ReadyRule,
  watch: Watch | null,
): readonly StyleMatch[] {
  const { limit } = rule.body;
  const told = new Set<string>();
  const matches: StyleMatch[] = [];
  for (const { block, hits } of hitsOf(document, rule, checker, watch)) {
    for (const hit of hits) {
      const place = placeOf(document.blocks[block], hit);
      if (told.has(place)) continue;
      told.add(place);
      matches.push(matchOf(rule, block, hit));
      if (limit > 0 && matches.length === limit) return matches;
    }
  }
  return matches;
}

function hitsOf(
  document: CopyDocument,
  rule: ReadyRule['rule'],
  checker: Checker,
  watch: Watch | null,
): readonly BlockHits[] {
  if (checker.reach === 'figures') return figureHits(document, checker.judge);
  const { reach, look } = checker;
  if (reach === 'block')
    return looks(document, rule, look, watch).map(({ block, facts }) => ({ block, hits: facts }));
  const seen = looks(document, rule, look, watch).filter(({ facts }) => facts !== null);
  const verdict = checker.judge(seen.map(({ facts }) => ({ facts, counts: () => true })));
  return seen.map(({ block }, at) => ({ block, hits: verdict[at] ?? [] }));
}

/** Figures of the whole piece are told once, at its summary where there is one, else at its start. */
function figureHits(
  document: CopyDocument,
  judge: (figures: ReturnType<typeof figuresOfDocument>) => readonly Hit[],
): readonly BlockHits[] {
  if (document.blocks.length === 0) return [];
  const summary = document.blocks.findIndex((block) => isInScope(['summary'], block));
  return [{ block: Math.max(summary, 0), hits: judge(figuresOfDocument(document)) }];
}

/** What each block in scope says; a block that takes too long is the last. */
function looks<Facts>(
  { blocks }: CopyDocument,
  { name, body }: ReadyRule['rule'],
  look: (text: string) => Facts,
  watch: Watch | null,
): readonly { readonly block: number; readonly facts: Facts }[] {
  const seen: { readonly block: number; readonly facts: Facts }[] = [];
  for (const [block, at] of blocks.entries()) {
    if (!isInScope(body.scope, at)) continue;
    const began = watch?.now() ?? 0;
    seen.push({ block, facts: look(at.text) });
    if (watch === null) continue;
    const took = watch.now() - began;
    if (took <= watch.budget) continue;
    watch.onSlow(name, took);
    return seen;
  }
  return seen;
}

/** A sentence stands in its paragraph too: the place in the file tells that both mean the same. */
function placeOf(block: CopyBlock | undefined, { from, to }: Hit): string {
  return block === undefined ? '' : `${block.sourceAt(from)}:${block.text.slice(from, to)}`;
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
