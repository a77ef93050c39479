import type { NativeRule } from '../native/native-rule';
import type { FiguresChecker, Hit } from '../rules/kinds/checker';
import { pieceFigures } from '../rules/metric/text-figures';
import { isInScope } from '../rules/scope-selector';
import type { BlockReading, ViewFacts } from './block-reading';
import type { DraftMatch } from './draft-match';
import type { LiveBlock, PieceFacts } from './live-block';
import type { RunningRule } from './running-rule';
import type { Timed } from './timed-rules';

/** A match in the block of an index. */
export interface PlacedDraft {
  readonly block: number;
  readonly draft: DraftMatch;
}

/** A piece as its blocks are read now. */
export interface ReadPiece {
  readonly blocks: readonly LiveBlock[];
  /** One for each block; blocks with the same words may share one. */
  readonly readings: readonly BlockReading[];
  readonly facts: PieceFacts;
}

/** What is said that needs more than one block: by rules in order, and by those given, on figures or native. */
export function verdicts(
  rules: readonly RunningRule[],
  piece: ReadPiece,
  timed: Timed,
): readonly PlacedDraft[] {
  return [
    ...inOrder(piece.readings, timed),
    ...rules.flatMap((rule) => {
      const { work } = rule;
      if (work.reach === 'figures') return ofFigures(rule, work, piece.readings);
      return work.reach === 'native' ? ofNative(rule, work.native, piece) : [];
    }),
  ];
}

/** A look that saw something, and where. */
interface PlacedLook extends ViewFacts {
  readonly block: number;
  readonly reading: BlockReading;
}

/** Gathered block by block: most rules see nothing in most blocks, and cost nothing here. */
function inOrder(readings: readonly BlockReading[], timed: Timed): readonly PlacedDraft[] {
  const looks = new Map<RunningRule, PlacedLook[]>();
  for (const [block, reading] of readings.entries())
    for (const [rule, facts] of reading.facts(timed)) {
      const all = looks.get(rule) ?? [];
      looks.set(rule, all);
      for (const each of facts) all.push({ ...each, block, reading });
    }
  return [...looks].flatMap(([rule, seen]) => {
    if (rule.work.reach !== 'order') return [];
    const verdict = rule.work.judge(seen.map((each) => each.seen));
    return seen.flatMap(({ reading, block, view }, at) =>
      placed(block, verdict[at] ?? [], (hit) => reading.draft(rule, view, hit)),
    );
  });
}

/** Figures of the piece are told where its copy begins: at the first paragraph of the body, or else of all. */
function ofFigures(
  rule: RunningRule,
  checker: FiguresChecker,
  readings: readonly BlockReading[],
): readonly PlacedDraft[] {
  const counted = readings.filter(({ counts }) => counts);
  const hits = checker.judge(
    pieceFigures(
      counted.map(({ figures }) => figures),
      readings.flatMap(({ words, block }) => (words === null ? [] : [block])),
    ),
  );
  if (hits.length === 0) return [];
  const home = counted.find(({ block }) => isInScope(['body'], block)) ?? counted[0] ?? readings[0];
  if (home === undefined) return [];
  return placed(readings.indexOf(home), hits, (hit) => home.place(rule, hit, 0));
}

function ofNative(
  rule: RunningRule,
  native: NativeRule,
  { blocks, readings, facts }: ReadPiece,
): readonly PlacedDraft[] {
  const read = readings.flatMap((reading, block) => {
    const at = blocks[block];
    if (at === undefined || !reading.isFor(rule)) return [];
    return [{ reading, at: block, seen: { block: at, facts: reading.nativeFacts(rule, native) } }];
  });
  const verdict = native.judge(
    read.map(({ seen }) => seen),
    facts,
  );
  return read.flatMap(({ reading, at }, index) =>
    placed(at, verdict[index] ?? [], (hit) => reading.place(rule, hit, 0)),
  );
}

function placed(
  block: number,
  hits: readonly Hit[],
  draftOf: (hit: Hit) => DraftMatch | null,
): readonly PlacedDraft[] {
  return hits.flatMap((hit): PlacedDraft[] => {
    const draft = draftOf(hit);
    return draft === null ? [] : [{ block, draft }];
  });
}
