import { readRule, type RuleReading } from './read-rule';

/** The lists of a Vale vocabulary: accept.txt and reject.txt. */
export interface WordLists {
  readonly accept: readonly string[];
  readonly reject: readonly string[];
}

/**
 * The rules that Vale brings itself: Vale.Repetition, and from a desk's lists Vale.Avoid (what is
 * rejected) and Vale.Terms (what is accepted, in that spelling). A list that is empty makes none;
 * an entry that is no pattern is a problem of its rule.
 */
export function builtInRules({ accept, reject }: WordLists): readonly RuleReading[] {
  const phrases = accept.filter((term) => /^[\p{L}\p{N} -]+$/u.test(term));
  const terms = Object.fromEntries(phrases.map((term) => [term.toLowerCase(), term]));
  // JSON is YAML: lists go into the rule's text without any quoting of our own.
  const avoid = `${AVOID}tokens: ${JSON.stringify(reject)}\n`;
  return [
    readRule(REPETITION, 'Vale.Repetition', 'Vale.Repetition'),
    ...(reject.length === 0 ? [] : [readRule(avoid, 'reject.txt', 'Vale.Avoid')]),
    ...(phrases.length === 0
      ? []
      : [readRule(`${TERMS}swap: ${JSON.stringify(terms)}\n`, 'accept.txt', 'Vale.Terms')]),
  ];
}

/** Vale.Spelling: every word that the dictionary does not hold. */
export function builtInSpelling(): RuleReading {
  return readRule(SPELLING, 'Vale.Spelling', 'Vale.Spelling');
}

const REPETITION = String.raw`extends: repetition
message: "'%s' is repeated!"
level: error
ignorecase: true
alpha: true
tokens: ['[^\s.!?]+']
action: {name: edit, params: [truncate, ' ']}
`;

const AVOID = `extends: existence
message: "Avoid using '%s'."
level: error
`;

const TERMS = `extends: substitution
message: "Use '%s' instead of '%s'."
level: error
ignorecase: true
vocab: false
action: {name: replace}
`;

const SPELLING = `extends: spelling
message: "Did you really mean '%s'?"
level: error
action: {name: suggest, params: [spellings]}
`;
