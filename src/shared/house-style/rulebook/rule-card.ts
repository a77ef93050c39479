import { z } from 'zod';

/** How far a rule's cure may be trusted: safe goes with "Fix all safe", review is one press, none has no cure. */
export const fixTier = z.enum(['safe', 'review', 'none']);
export type FixTier = z.infer<typeof fixTier>;

/** The headings that rules stand under in the desk's guide. */
export const ruleGroup = z.enum([
  'dates',
  'numbers',
  'names',
  'punctuation',
  'words',
  'headlines',
  'house-blocks',
  'captions',
  'fairness',
  'plain-english',
  'leftovers',
]);
export type RuleGroup = z.infer<typeof ruleGroup>;

const line = z.string().max(300);
const text = z.string().max(4000);
const day = z.iso.date();

/** What a desk did to a rule, and why: kept for ever, the newest last. */
const ruleEvent = z.strictObject({ on: day, by: line.default(''), what: line, reason: text });

/** A text in a part of the page, with the words that the rule must find there; none: it must stay silent. */
const cardExample = z.strictObject({
  scope: line.min(1),
  text,
  words: z.array(text).max(50),
  /** The text with the rule's first cure applied wherever it matches; absent where it has none. */
  to: text.optional(),
});

/**
 * What the desk knows of a rule beyond Vale's own form, in `Rule.standfirst.yml` beside `Rule.yml`: Vale's
 * reader refuses settings that it does not know, so the rule itself stays pure.
 */
export const ruleCard = z.strictObject({
  /** What the rule is called on screen: "No ordinals in dates". */
  title: line.min(1),
  group: ruleGroup.default('words'),
  /** Why the desk has it, in one or two sentences; stands in the popover and in the guide. */
  reason: text.default(''),
  bad: line.default(''),
  good: line.default(''),
  fix: fixTier.default('review'),
  /** Words that somebody is quoted with: "skip" leaves them alone, "only" looks at nothing else. */
  quotes: z.enum(['check', 'skip', 'only']).default('check'),
  /** A draft is shown and tried at the rules desk, and runs on no story. */
  state: z.enum(['live', 'draft']).default('live'),
  /** The last day that the rule holds; null for ever. */
  until: day.nullable().default(null),
  /** Texts with the rule's first cure applied wherever it matches: each is a test. */
  fixes: z
    .array(z.strictObject({ from: text, to: text }))
    .max(200)
    .default([]),
  /** Texts that must have no match because of what Vale does not know (quoted speech): each is a test. */
  silent: z.array(text).max(200).default([]),
  /** Texts of one part of the page that Markdown has no form for (caption, bio), which Vale's inline tests cannot show. */
  examples: z.array(cardExample).max(200).default([]),
  history: z.array(ruleEvent).max(1000).default([]),
});
export type RuleCard = z.infer<typeof ruleCard>;
