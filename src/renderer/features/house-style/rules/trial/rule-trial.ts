import { documentBlocks } from '@shared/house-style/live/document-blocks';
import type { LiveBlock, PieceFacts } from '@shared/house-style/live/live-block';
import { deskChecker } from '@shared/house-style/live/make-desk-checker';
import { fromPlainRule, type PlainRule } from '@shared/house-style/rulebook/plain-book';
import type { RuleFiles } from '@shared/house-style/rulebook/rule-files';
import type { DeskRule } from '@shared/house-style/rulebook/rulebook';
import { testRule, type RuleTest } from '@shared/house-style/rulebook/test-rule';
import { storyBlocks } from '@shared/house-style/rules/documents/story-blocks';
import { textDocument } from '@shared/house-style/rules/documents/text-document';
import { isInScope } from '@shared/house-style/rules/scope-selector';
import { countWords } from '@shared/story/count-words';
import { docOf } from '@shared/story/parse-story';
import type { Story } from '@shared/story/story';

/** What is asked of rules before they go live: plain data, fit for a worker. */
export type TrialQuestion = SampleQuestion | StoriesQuestion;

/** Which places of a text the rule finds, and how its tests go. */
export interface SampleQuestion {
  readonly kind: 'sample';
  readonly rule: PlainRule;
  /** The rule and its card, under the path that the rule has. */
  readonly files: RuleFiles;
  readonly accept: readonly string[];
  readonly text: string;
}

/** How often the rules are heard in stories. */
export interface StoriesQuestion {
  readonly kind: 'stories';
  readonly rules: readonly PlainRule[];
  readonly accept: readonly string[];
  readonly stories: readonly TrialStory[];
  readonly publishStrikethrough: boolean;
}

/** A story to try rules on. */
export interface TrialStory {
  readonly id: string;
  readonly headline: string;
  readonly story: Story;
  readonly facts: PieceFacts;
}

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
      readonly tests: readonly RuleTest[];
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

function trySample({ rule, files, accept, text }: SampleQuestion): TrialAnswer {
  const placed = documentBlocks(textDocument(text));
  const blocks = asTheRuleLooks(
    placed.map(({ block }) => block),
    rule,
  );
  const { matches } = checkerFor([rule], accept).check(blocks, NOBODY);
  return {
    kind: 'sample',
    matches: matches.map(({ block, from, to, message, suggestions }) => {
      const start = placed[block]?.placeAt(from) ?? 0;
      return { from: start, to: start + to - from, message, suggestions };
    }),
    tests: testRule(rule, files, accept),
  };
}

/** A sample is of whatever part the rule looks at: one for headlines takes it for a headline. */
function asTheRuleLooks(blocks: readonly LiveBlock[], { rule }: PlainRule): readonly LiveBlock[] {
  const scope = rule?.body.scope ?? [];
  const isSeen =
    scope.some((each) => /sentence|summary|raw/u.test(each)) ||
    blocks.some((block) => isInScope(scope, block));
  return isSeen ? blocks : blocks.map((block) => ({ ...block, scopes: scope }));
}

function tryStories(question: StoriesQuestion): TrialAnswer {
  const checker = checkerFor(question.rules, question.accept);
  let words = 0;
  let count = 0;
  const places: TrialPlace[] = [];
  for (const { id, headline, story, facts } of question.stories) {
    const blocks = storyBlocks(docOf(story), question).map(({ block }) => block);
    for (const { text } of blocks) words += countWords(text, facts.language);
    const { matches } = checker.check(blocks, facts);
    count += matches.length;
    for (const { block, from, to, rule, message } of matches.slice(0, SHOWN - places.length))
      places.push({
        ...{ storyId: id, headline, rule, message },
        ...wordsAround(blocks[block]?.text ?? '', from, to),
      });
  }
  return { kind: 'stories', words, matches: count, places };
}

/** The rules alone, those that are off at their own level. */
function checkerFor(rules: readonly PlainRule[], accept: readonly string[]) {
  const ready = rules.map(fromPlainRule).map((rule): DeskRule => {
    const level = rule.level ?? rule.rule?.body.level ?? rule.native?.level ?? 'warning';
    return { ...rule, level };
  });
  return deskChecker({ rules: ready, accept, names: [] }, { dictionary: null, watch: null });
}

function wordsAround(text: string, from: number, to: number) {
  return {
    before: `${from > AROUND ? '…' : ''}${text.slice(Math.max(0, from - AROUND), from)}`,
    words: text.slice(from, to),
    after: `${text.slice(to, to + AROUND)}${to + AROUND < text.length ? '…' : ''}`,
  };
}

const NOBODY: PieceFacts = {
  language: 'en',
  contributors: [],
  day: null,
  agencies: [],
  disclaimers: [],
  publication: { contact: '', account: '' },
  labels: { editorsNote: '' },
};
