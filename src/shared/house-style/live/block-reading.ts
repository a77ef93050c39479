import type { NativeRule } from '../native/native-rule';
import { isInScope } from '../rules/scope-selector';
import { figuresOf, type TextFigures } from '../rules/metric/text-figures';
import type { Hit, Seen } from '../rules/kinds/checker';
import { sentenceViews, wholeView, type BlockView } from './block-views';
import { draftMatch, speaksTo, type BlockContext, type DraftMatch } from './draft-match';
import type { LiveBlock } from './live-block';
import { quotationsIn } from './quotations';
import type { RulesInScope, RunningRule } from './running-rule';
import type { Timed } from './timed-rules';

/** A view of a block and what a rule saw in it. */
export interface ViewFacts {
  readonly view: BlockView;
  readonly seen: Seen;
}

const NONE: readonly never[] = [];
/** As in a file's summary: points of a list and quotations count for the figures of the piece, as prose does. */
const COUNTED = ['list', 'blockquote'];

/**
 * What is known of one block's text: gathered once, rule by rule, and kept while the text stands. Nothing in it
 * depends on other blocks, so it is the same wherever the block stands.
 */
export class BlockReading {
  /** The number of the check that needed it last. */
  usedIn = 0;
  #facts: ReadonlyMap<RunningRule, readonly ViewFacts[]> | null = null;
  readonly #native = new Map<RunningRule, unknown>();
  readonly #drafts = new WeakMap<Hit, DraftMatch | null>();
  readonly #context: BlockContext;
  readonly #whole: BlockView | null;
  #sentences: readonly BlockView[] | null = null;
  #figures: TextFigures | null = null;
  #own: readonly DraftMatch[] | null = null;

  constructor(
    readonly block: LiveBlock,
    private readonly rules: RulesInScope,
    names: ReadonlySet<string>,
  ) {
    let quotations: BlockContext['quotations'] | null = null;
    this.#context = {
      block,
      names,
      // Most blocks are never asked for theirs.
      get quotations() {
        quotations ??= quotationsIn(block);
        return quotations;
      },
    };
    this.#whole = wholeView(block);
  }

  /** Whether it counts for the figures of the piece. */
  get counts(): boolean {
    return this.#whole !== null && (this.block.prose || isInScope(COUNTED, this.block));
  }

  get figures(): TextFigures {
    this.#figures ??= figuresOf(this.#whole?.text ?? '');
    return this.#figures;
  }

  /** Where its words begin and what they are; null where it has none. */
  get words(): BlockView | null {
    return this.#whole;
  }

  /** What the rules say that need no other block. A rule that proves too slow here says nothing. */
  own(timed: Timed): readonly DraftMatch[] {
    this.#own ??= [...this.#looks(timed)];
    return timed.suspended.size === 0
      ? this.#own
      : this.#own.filter(({ rule }) => !timed.suspended.has(rule.name));
  }

  *#looks(timed: Timed): Iterable<DraftMatch> {
    for (const rule of this.#rules()) {
      if (rule.work.reach !== 'block') continue;
      const { look } = rule.work;
      for (const view of this.#views(rule)) {
        for (const hit of timed.run(rule, view.text, look) ?? NONE) {
          const draft = this.draft(rule, view, hit);
          if (draft !== null) yield draft;
        }
      }
    }
  }

  /** What the rules that need other blocks as well saw here; those that saw nothing are left out. */
  facts(timed: Timed): ReadonlyMap<RunningRule, readonly ViewFacts[]> {
    this.#facts ??= new Map(
      this.#rules()
        .map((rule) => [rule, this.#factsOf(rule, timed)] as const)
        .filter(([, facts]) => facts.length > 0),
    );
    return this.#facts;
  }

  #factsOf(rule: RunningRule, timed: Timed): readonly ViewFacts[] {
    const { work } = rule;
    if (work.reach !== 'order') return NONE;
    return this.#views(rule).flatMap((view): ViewFacts[] => {
      const facts = timed.run(rule, view.text, work.look);
      if (facts === null) return [];
      const counts = (from: number, to: number): boolean =>
        speaksTo(rule.quotes, this.#context.quotations, view.at + from, view.at + to);
      return [{ view, seen: { facts, counts } }];
    });
  }

  /** Has a rule look, for the time that it takes. */
  tryOut(rule: RunningRule): void {
    const { work } = rule;
    if (work.reach !== 'block' && work.reach !== 'order') return;
    for (const { text } of this.#views(rule)) work.look(text);
  }

  #rules(): readonly RunningRule[] {
    const { whole, sentences } = this.rules;
    return sentences.size === 0 ? [...whole] : [...new Set([...whole, ...sentences])];
  }

  /** What a native rule gathers here. */
  nativeFacts(rule: RunningRule, native: NativeRule): unknown {
    if (!this.#native.has(rule)) this.#native.set(rule, native.look(this.block));
    return this.#native.get(rule);
  }

  /** Whether a rule looks at the block as a whole. */
  isFor(rule: RunningRule): boolean {
    return this.rules.whole.has(rule);
  }

  /** A hit that a look at this block brought, as the desk is told of it; worked out once for each hit. */
  draft(rule: RunningRule, view: BlockView, hit: Hit): DraftMatch | null {
    const known = this.#drafts.get(hit);
    if (known !== undefined) return known;
    const draft = this.place(rule, hit, view.at);
    this.#drafts.set(hit, draft);
    return draft;
  }

  /** A hit whose place is `at` units further on in the block, as the desk is told of it. */
  place(rule: RunningRule, hit: Hit, at: number): DraftMatch | null {
    const placed = at === 0 ? hit : { ...hit, from: hit.from + at, to: hit.to + at };
    return draftMatch(rule, placed, this.#context);
  }

  #views(rule: RunningRule): readonly BlockView[] {
    const { whole, sentences } = this.rules;
    const first = this.#whole !== null && whole.has(rule) ? [this.#whole] : NONE;
    if (this.#whole === null || !sentences.has(rule)) return first;
    this.#sentences ??= sentenceViews(this.block);
    return [...first, ...this.#sentences];
  }
}
