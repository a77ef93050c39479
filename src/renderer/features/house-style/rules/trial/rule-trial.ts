import { storyDocument } from '@shared/house-style/rules/documents/story-document';
import { textDocument } from '@shared/house-style/rules/documents/text-document';
import { htmlDocument } from '@shared/house-style/rules/documents/html-document';
import { markdownDocument } from '@shared/house-style/rules/documents/markdown-document';
import { checkDocument } from '@shared/house-style/rules/check-document';
import { compileRules } from '@shared/house-style/rules/compile-rules';
import type { CopyBlock, CopyDocument } from '@shared/house-style/rules/copy-block';
import { runInlineTests, type InlineTestResult } from '@shared/house-style/rules/inline-tests';
import { isInScope } from '@shared/house-style/rules/scope-selector';
import type { StyleRule } from '@shared/house-style/rules/style-rule';
import { countWords } from '@shared/story/count-words';
import { docOf } from '@shared/story/parse-story';
import type { Story } from '@shared/story/story';

/** What is asked of a rule before it goes live: plain data, fit for a worker. */
export type TrialQuestion =
  | {
      readonly kind: 'sample';
      readonly rule: StyleRule;
      readonly accept: readonly string[];
      readonly text: string;
    }
  | {
      readonly kind: 'stories';
      readonly rules: readonly StyleRule[];
      readonly accept: readonly string[];
      readonly stories: readonly TrialStory[];
      readonly publishStrikethrough: boolean;
    };

/** A story to try rules on. */
export type TrialStory = Pick<Story, 'id' | 'doc'> & { readonly headline: string };

/** A place in a sample that the rule finds. */
export interface TrialMatch {
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly suggestions: readonly string[];
}

/** A place in a story, with the words around it. */
export interface TrialPlace {
  readonly storyId: string;
  readonly headline: string;
  readonly rule: string;
  readonly message: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** What came of a question. */
export type TrialAnswer =
  | {
      readonly kind: 'sample';
      readonly matches: readonly TrialMatch[];
      readonly tests: readonly InlineTestResult[];
    }
  | {
      readonly kind: 'stories';
      readonly words: number;
      readonly matches: number;
      /** The first of them. */
      readonly places: readonly TrialPlace[];
    }
  | { readonly kind: 'fault'; readonly message: string };

/** Places of one answer that are shown; more are counted only. */
const SHOWN = 20;
/** Characters shown on either side of a place. */
const AROUND = 60;

/** Answers a question at once, however long it takes: see `trial-runner.ts` for the time limit. */
export function answerTrial(question: TrialQuestion): TrialAnswer {
  return question.kind === 'sample' ? trySample(question) : tryStories(question);
}

function trySample({
  rule,
  accept,
  text,
}: Extract<TrialQuestion, { kind: 'sample' }>): TrialAnswer {
  const document = textDocument(text);
  const { problems, ...set } = compileRules([inSample(rule, document)], { accept });
  const [trouble] = problems;
  if (set.rules.length === 0 && trouble !== undefined)
    return { kind: 'fault', message: trouble.message };
  const matches = checkDocument(document, { ...set, problems });
  return {
    kind: 'sample',
    matches: matches.map(({ block, from, to, message, suggestions }) => {
      const start = document.blocks[block]?.sourceAt(from) ?? 0;
      return { from: start, to: start + to - from, message, suggestions };
    }),
    tests: runInlineTests(rule, readInput, { accept }),
  };
}

/** A sample is of whatever part the rule looks at: one for headlines takes it for a headline. */
function inSample(rule: StyleRule, document: CopyDocument): StyleRule {
  const { body } = rule;
  const isSeen = document.blocks.some((block) => isInScope(body.scope, block));
  return isSeen ? rule : { ...rule, body: { ...body, scope: ['text'] } };
}

function readInput(input: string, format: string): CopyDocument {
  if (format === 'html') return htmlDocument(input);
  return format === 'txt' ? textDocument(input) : markdownDocument(input);
}

function tryStories({
  rules,
  accept,
  stories,
  publishStrikethrough,
}: Extract<TrialQuestion, { kind: 'stories' }>): TrialAnswer {
  const set = compileRules(rules, { accept });
  const [trouble] = set.problems;
  if (set.rules.length === 0 && trouble !== undefined)
    return { kind: 'fault', message: trouble.message };
  let words = 0;
  let count = 0;
  const places: TrialPlace[] = [];
  for (const { id, headline, doc } of stories) {
    const document = storyDocument(docOf({ doc } as Story), { publishStrikethrough });
    words += countWords(document.text);
    const matches = checkDocument(document, set);
    count += matches.length;
    for (const { block, from, to, rule, message } of matches.slice(0, SHOWN - places.length)) {
      const place = placeIn(document.blocks[block], from, to);
      places.push({ storyId: id, headline, rule, message, ...place });
    }
  }
  return { kind: 'stories', words, matches: count, places };
}

function placeIn(block: CopyBlock | undefined, from: number, to: number) {
  const text = block?.text ?? '';
  return {
    before: `${from > AROUND ? '…' : ''}${text.slice(Math.max(0, from - AROUND), from)}`,
    words: text.slice(from, to),
    after: `${text.slice(to, to + AROUND)}${to + AROUND < text.length ? '…' : ''}`,
  };
}
