import type { LiveBlock, PieceFacts } from '../src/shared/house-style/live/live-block';
import type { NativeExample, NativeRule } from '../src/shared/house-style/native/native-rule';
import type { Hit } from '../src/shared/house-style/rules/kinds/checker';
import { isInScope } from '../src/shared/house-style/rules/scope-selector';

type Part = Exclude<keyof NativeExample, 'facts' | 'words'>;

/** In page order, with the scopes that a story's parts have. */
const PARTS: readonly { part: Part; scopes: readonly string[]; prose: boolean }[] = [
  { part: 'headline', scopes: ['text.heading.h1', 'title', 'headline'], prose: false },
  { part: 'standfirst', scopes: ['text', 'paragraph', 'standfirst'], prose: true },
  { part: 'altText', scopes: ['text.attr.alt', 'alt'], prose: false },
  { part: 'caption', scopes: ['text.figure.caption', 'caption'], prose: false },
  { part: 'credit', scopes: ['credit'], prose: false },
  { part: 'editorsNote', scopes: ['text', 'paragraph', 'editors_note'], prose: true },
  { part: 'body', scopes: ['text', 'paragraph', 'body'], prose: true },
  { part: 'bio', scopes: ['paragraph', 'bio'], prose: true },
  { part: 'contributorCall', scopes: ['contribute'], prose: false },
];

/** The blocks of an example as the checker takes them. */
export function liveBlocksOf(example: NativeExample): LiveBlock[] {
  return PARTS.flatMap(({ part, scopes, prose }) => {
    const words = example[part] ?? [];
    const texts = typeof words === 'string' ? [words] : words;
    return texts.map((text) => ({ scopes, text, prose, locked: [] }));
  });
}

/** What record and house know of a piece: nothing, unless more is given. */
export function pieceWith(facts: Partial<PieceFacts> = {}): PieceFacts {
  return {
    language: 'en',
    contributors: [],
    day: null,
    agencies: [],
    disclaimers: [],
    publication: { contact: '', account: '' },
    labels: { editorsNote: 'Editor’s note:' },
    ...facts,
  };
}

/** A hit of a native rule, with its block. */
export interface NativeHit extends Hit {
  readonly block: LiveBlock;
  readonly words: string;
}

/** What a native rule says of blocks, in page order. */
export function hitsOfNative(
  rule: NativeRule,
  blocks: readonly LiveBlock[],
  piece: PieceFacts,
): NativeHit[] {
  const read = blocks.filter((block) => isInScope(rule.scope, block));
  const verdict = rule.judge(
    read.map((block) => ({ block, facts: rule.look(block) })),
    piece,
  );
  if (verdict.length !== read.length) throw new Error(`${rule.name} judges other blocks`);
  return read.flatMap((block, at) =>
    (verdict[at] ?? []).map((hit) => ({
      ...hit,
      block,
      words: block.text.slice(hit.from, hit.to),
    })),
  );
}

/** The words that a rule finds in an example, each with its first suggestion: "Monday → Tuesday". */
export function foundBy(rule: NativeRule, example: NativeExample): string[] {
  return hitsOfNative(rule, liveBlocksOf(example), pieceWith(example.facts)).map(
    ({ words, suggestions: [first] }) => (first === undefined ? words : `${words} → ${first}`),
  );
}

/** Blocks with the first suggestion of every hit put in. */
export function curedBlocks(blocks: readonly LiveBlock[], hits: readonly NativeHit[]): LiveBlock[] {
  return blocks.map((block) => {
    const own = hits
      .filter((hit) => hit.block === block && hit.suggestions.length > 0)
      .sort((a, b) => b.from - a.from);
    const text = own.reduce(
      (so, { from, to, suggestions }) =>
        `${so.slice(0, from)}${suggestions[0] ?? ''}${so.slice(to)}`,
      block.text,
    );
    return own.length === 0 ? block : { ...block, text };
  });
}
