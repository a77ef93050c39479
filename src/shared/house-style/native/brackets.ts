import type { LiveBlock } from '../live/live-block';
import type { Hit } from '../rules/kinds/checker';
import { nativeRule } from './native-rule';

const PARTNER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '】': '【' };

/** Brackets of a text that have no partner in it. */
export interface LooseBrackets {
  readonly unclosed: readonly number[];
  readonly unopened: readonly number[];
}

/**
 * The brackets without a partner. The marks of lists ("a)", "2)") and faces made of signs (":)") are none.
 * A closing bracket of another kind than the last one opened is loose, and so is the one opened.
 */
export function looseBrackets(text: string): LooseBrackets {
  const stack: { at: number; sign: string }[] = [];
  const unopened: number[] = [];
  for (const { index: at, 0: sign } of text.matchAll(/[()[\]（）【】]/gu)) {
    if (/[:;][-~^]?$/u.test(text.slice(Math.max(0, at - 2), at))) continue;
    const partner = PARTNER[sign];
    if (partner === undefined) stack.push({ at, sign });
    else if (stack.at(-1)?.sign === partner) stack.pop();
    else if (!isListMark(text, at)) unopened.push(at);
  }
  return { unclosed: stack.map(({ at }) => at), unopened };
}

function isListMark(text: string, at: number): boolean {
  return /(?:^|[\s,;:])(?:\d{1,2}|[A-Za-z]|[ivx]{1,4})$/u.test(text.slice(Math.max(0, at - 6), at));
}

function bracketHits({ text }: LiveBlock, { unclosed, unopened }: LooseBrackets): Hit[] {
  const opening = unclosed.map((at): Hit => {
    const word = /^.[^\s()[\]]*/u.exec(text.slice(at))?.[0] ?? '';
    const message = `“${text.slice(at, at + 1)}” is never closed. Add the other bracket.`;
    return { from: at, to: at + Math.max(word.length, 1), message, suggestions: [] };
  });
  const closing = unopened.map((at): Hit => {
    const word = /[^\s()[\]]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
    const message = `“${text.slice(at, at + 1)}” was never opened. Add the other bracket, or take this one out.`;
    return { from: at - word.length, to: at + 1, message, suggestions: [] };
  });
  return [...opening, ...closing].sort((a, b) => a.from - b.from);
}

export const BRACKETS_BALANCE = nativeRule<LooseBrackets>({
  name: 'News.BracketsBalance',
  level: 'error',
  card: {
    title: 'Brackets come in pairs',
    group: 'punctuation',
    reason:
      'An open bracket swallows the rest of the paragraph; in a quotation, square ones mark the editor’s words off from the speaker’s.',
    bad: '“[the talks were useful”',
    good: '“[the talks] were useful”',
    fix: 'none',
    quotes: 'check',
  },
  scope: ['text & ~alt', 'bio', 'correction'],
  look: ({ text }) => looseBrackets(text),
  judge: (all) => {
    // An aside may run over several paragraphs: one opens it, a later one closes it.
    const opens = all.findIndex(({ facts }) => facts.unclosed.length > 0);
    const closes = all.findIndex(({ facts }, at) => at > opens && facts.unopened.length > 0);
    const isAside =
      opens >= 0 &&
      closes > opens &&
      closes - opens < 6 &&
      all[opens]?.facts.unclosed.length === 1 &&
      all[closes]?.facts.unopened.length === 1;
    return all.map(({ block, facts }, at) =>
      isAside && (at === opens || at === closes) ? [] : bracketHits(block, facts),
    );
  },
  fires: [
    { body: ['“[the talks were useful,” he said.'], words: ['[the'] },
    { body: ['The bar (a sandbank moved again.'], words: ['(a'] },
    { body: ['The bar, a sandbank) moved again.'], words: ['sandbank)'] },
    { body: ['The bar (a sandbank] moved again.'], words: ['(a', 'sandbank]'] },
  ],
  silent: [
    { body: ['“[the talks] were useful,” he said.'] },
    { body: ['Three reasons: 1) grain; 2) coal; c) gossip.'] },
    { body: ['The bar (a sandbank [of silt]) moved again :)'] },
    { body: ['(A word on method.', 'I counted twice.)'] },
  ],
});
