import type { Hit } from '../rules/kinds/checker';
import { isInScope } from '../rules/scope-selector';
import type { BlockReading } from './block-reading';
import type { RunningRule } from './running-rule';
import type { Timed } from './timed-rules';
import type { PlacedDraft } from './verdicts';

const SUMMARY = { scopes: ['summary'] };
const BETWEEN = '\n\n';

/** One block's words within the summary. */
interface Span {
  readonly block: number;
  readonly reading: BlockReading;
  readonly from: number;
  readonly to: number;
  /** From a place in the summary to that in the block. */
  readonly shift: number;
}

/**
 * Runs the rules that look at the whole prose of a piece as one text. They read it anew whenever it has changed, so
 * they are for what can't be said otherwise. A hit that goes over a block's end is told of no block, and left out.
 */
export function summaryReader(
  rules: readonly RunningRule[],
): (readings: readonly BlockReading[], timed: Timed) => readonly PlacedDraft[] {
  const own = rules.filter(
    ({ scope, work }) =>
      (work.reach === 'block' || work.reach === 'order') && isInScope(scope, SUMMARY),
  );
  let last = { text: '', hits: new Map<RunningRule, readonly Hit[]>() };
  return (readings, timed) => {
    if (own.length === 0) return [];
    const { text, spans } = summaryOf(readings);
    if (text !== last.text) last = { text, hits: new Map() };
    return own.flatMap((rule) => {
      const hits = last.hits.get(rule) ?? hitsOf(rule, text, timed);
      last.hits.set(rule, hits);
      return hits.flatMap((hit) => placedIn(spans, rule, hit));
    });
  };
}

function summaryOf(readings: readonly BlockReading[]): {
  readonly text: string;
  readonly spans: readonly Span[];
} {
  const spans: Span[] = [];
  const parts: string[] = [];
  let from = 0;
  for (const [block, reading] of readings.entries()) {
    const { words } = reading;
    if (!reading.counts || words === null) continue;
    const to = from + words.text.length;
    spans.push({ block, reading, from, to, shift: words.at - from });
    parts.push(words.text);
    from = to + BETWEEN.length;
  }
  return { text: parts.join(BETWEEN), spans };
}

function hitsOf(rule: RunningRule, text: string, timed: Timed): readonly Hit[] {
  const { work } = rule;
  if (text === '') return [];
  if (work.reach === 'block') return timed.run(rule, text, work.look) ?? [];
  if (work.reach !== 'order') return [];
  const facts = timed.run(rule, text, work.look);
  return facts === null ? [] : (work.judge([{ facts, counts: () => true }])[0] ?? []);
}

function placedIn(spans: readonly Span[], rule: RunningRule, hit: Hit): readonly PlacedDraft[] {
  const span = spans.find(({ from, to }) => hit.from >= from && hit.to <= to);
  const draft = span?.reading.place(rule, hit, span.shift) ?? null;
  return span === undefined || draft === null ? [] : [{ block: span.block, draft }];
}
