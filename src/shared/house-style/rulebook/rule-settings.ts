import { z } from 'zod';

const line = z.string().max(300);
/** "Style.Rule". */
const ruleName = z.string().regex(/^[\p{L}\p{N}_-]{1,100}\.[\p{L}\p{N}_-]{1,100}$/u);

/** What a rule counts as; "off" runs nowhere. */
export const ruleLevel = z.enum(['off', 'suggestion', 'warning', 'error']);
export type RuleLevel = z.infer<typeof ruleLevel>;

/** A change of a rule's level, with who, when and why. */
const levelChange = z.strictObject({
  level: ruleLevel,
  reason: z.string().max(4000).default(''),
  by: line.default(''),
  on: z.iso.date().nullable().default(null),
  /** The last day that the change holds; null for ever. */
  until: z.iso.date().nullable().default(null),
});
export type LevelChange = z.infer<typeof levelChange>;

const short = ruleLevel.transform((level): LevelChange => ({ ...NO_REASON, level }));
const NO_REASON = { reason: '', by: '', on: null, until: null };

/** A name that the desk has settled, and forms of it that are wrong. */
const settledName = z.strictObject({
  name: line.min(1),
  not: z.array(line.min(1)).max(50).default([]),
});

/** `rules.yml`: which rules a house checks by, and how much each counts. All of it may be absent. */
export const ruleSettings = z.strictObject({
  /** Id of a profile of the program's pack ("ap", "uk"); "" goes by the house's language. */
  profile: z
    .string()
    .regex(/^[a-z0-9-]{0,40}$/u)
    .default(''),
  /** The dictionary: "" goes by the house's language, "off" is none, else an id ("en-GB"). */
  spelling: z.string().max(35).default(''),
  grammar: z.boolean().default(false),
  /** Whole packs: "own" leaves each rule its own level. The program's pack is "News". */
  packs: z
    .record(
      z.string().max(100),
      z.strictObject({
        level: z.enum(['off', 'own', 'suggestion']),
        /** Where the pack is from, for the desk. */
        from: line.default(''),
        on: z.iso.date().nullable().default(null),
      }),
    )
    .default({}),
  levels: z.record(ruleName, z.union([short, levelChange])).default({}),
  names: z.array(settledName).max(5000).default([]),
});
export type RuleSettings = z.infer<typeof ruleSettings>;

/** The settings of a house that has no `rules.yml`. */
export const NO_RULE_SETTINGS: RuleSettings = ruleSettings.parse({});
