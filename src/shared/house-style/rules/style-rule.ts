import { z } from 'zod';

/*
 * Vale's rule format (github.com/vale-cli/vale, internal/check): the header that all rules share,
 * and what each kind adds. Values are read as loosely as Vale reads them: a number where a string
 * is meant, one string where a list is.
 */

const words = z.union([z.string(), z.number(), z.boolean()]).transform(String);
const list = z.union([words.transform((one) => [one]), z.array(words)]);
const pairs = z.record(z.string(), words);
const off = z.boolean().default(false);
const none = list.default([]);
/** An action's steps may be lists of their own; they count as one list. */
const steps = z
  .array(z.union([words.transform((one) => [one]), z.array(words)]))
  .transform((all) => all.flat())
  .default([]);

/** One inline test of a rule (vale.sh, "Testing your rules"): a text, and what is to be found in it. */
const inlineTest = z.object({
  name: words.default(''),
  input: words,
  /** Lines "line:column:Style.Rule:message", all that there are. */
  want: z.string().optional(),
  contains: list.optional(),
  absent: list.optional(),
  format: words.default('md'),
});

const head = z.object({
  message: words,
  level: z.enum(['suggestion', 'warning', 'error']).default('warning'),
  scope: list.default(['text']),
  link: words.nullish(),
  description: words.nullish(),
  /** At most so many matches in a document; 0 is no limit. */
  limit: z.number().int().min(0).default(0),
  action: z.object({ name: words.default(''), params: steps }).default({ name: '', params: [] }),
  /** Whether the desk's accepted words are exceptions. */
  vocab: z.boolean().default(true),
  /** Whether a replacement takes on the case of what it replaces. */
  matchcase: off,
  tests: z.array(inlineTest).default([]),
});

const wordy = { ignorecase: off, nonword: off };

const kinds = {
  existence: head.extend({
    extends: z.literal('existence'),
    ...wordy,
    tokens: none,
    raw: none,
    exceptions: none,
    append: off,
  }),
  substitution: head.extend({
    extends: z.literal('substitution'),
    ...wordy,
    swap: pairs.default({}),
    exceptions: none,
    capitalize: off,
  }),
  occurrence: head.extend({
    extends: z.literal('occurrence'),
    token: words,
    min: z.number().int().min(0).default(0),
    max: z.number().int().min(0).default(0),
    ignorecase: off,
  }),
  repetition: head.extend({
    extends: z.literal('repetition'),
    tokens: none,
    max: z.number().int().min(0).default(0),
    ignorecase: off,
    alpha: off,
    exceptions: none,
  }),
  consistency: head.extend({ extends: z.literal('consistency'), ...wordy, either: pairs }),
  conditional: head.extend({
    extends: z.literal('conditional'),
    first: words,
    second: words,
    exceptions: none,
    ignorecase: off,
  }),
  capitalization: head.extend({
    extends: z.literal('capitalization'),
    match: words,
    style: z.enum(['AP', 'Chicago']).default('AP'),
    exceptions: none,
    indicators: none,
    threshold: z.number().min(0).max(1).default(0.8),
    prefix: words.default(''),
  }),
  metric: head.extend({ extends: z.literal('metric'), formula: words, condition: words }),
  readability: head.extend({
    extends: z.literal('readability'),
    metrics: list,
    grade: z.number().default(0),
  }),
  spelling: head.extend({
    extends: z.literal('spelling'),
    dictionaries: none,
    aff: words.nullish(),
    dic: words.nullish(),
    dicpath: words.nullish(),
    append: off,
    custom: off,
    filters: none,
    ignore: none,
    exceptions: none,
    threshold: z.number().default(0),
  }),
  sequence: head.extend({
    extends: z.literal('sequence'),
    ignorecase: off,
    // Vale looks at sentences alone, whatever the rule's scope says.
    scope: list.default(['sentence']).transform(() => ['sentence']),
    tokens: z
      .array(
        z.object({
          pattern: words.default(''),
          tag: words.default(''),
          negate: off,
          skip: z.number().int().min(0).max(50).default(0),
        }),
      )
      .default([]),
  }),
};

/** What a kind of rule is made of, or null where the engine doesn't run the kind. */
export function kindOf(name: string): z.ZodType<RuleBody> | null {
  return isKind(name) ? kinds[name] : null;
}

/** The settings that a kind knows. */
export function settingsOf(name: string): readonly string[] {
  return isKind(name) ? Object.keys(kinds[name].shape) : [];
}

function isKind(name: string): name is keyof typeof kinds {
  return Object.hasOwn(kinds, name);
}

/** A rule's settings as read; `extends` says its kind. */
export type RuleBody = z.infer<(typeof kinds)[keyof typeof kinds]>;

/** The body of one kind of rule. */
export type BodyOf<Kind extends RuleBody['extends']> = Extract<RuleBody, { extends: Kind }>;

/** One rule of a style: plain data, safe to send to a worker. */
export interface StyleRule {
  /** "Style.Rule". */
  readonly name: `${string}.${string}`;
  readonly file: string;
  readonly body: RuleBody;
}
