import { z } from 'zod';

/** What a house may make of a check of the preflight: it stops a story, is pointed out, is worth a look, or is not made. */
export const preflightLevel = z.enum(['block', 'warn', 'note', 'off']);
export type PreflightLevel = z.infer<typeof preflightLevel>;

/**
 * The checks whose level is the house's to set, by their id. The others are not: a page without a headline, or
 * with a character that no page can carry, goes out of no house; of the lead photo `photos.lead` decides.
 */
export const SETTABLE_CHECKS = [
  'kicker',
  'headline-length',
  'standfirst-length',
  'body-length',
  'crossheads',
  'placeholders',
  'word-list',
  'house-style',
  'links',
  'link-tracking',
  'link-cards',
  'byline',
  'bios',
  'interests',
  'stamp',
  'stamp-order',
  'photos-pending',
  'photo-size',
  'photo-credits',
  'agencies',
  'photo-rights',
  'rights-open',
  'ai-pictures',
  'alt-text',
  'alt-text-wording',
  'captions',
  'caption-length',
  'caption-facts',
  'caption-wording',
  'photos-twice',
  'audio-pending',
  'slots',
  'slot-values',
  'house-blocks',
  'locked-words',
  'corrections',
  'suggestions',
  'comments',
  'sign-off',
] as const;
export type SettableCheck = (typeof SETTABLE_CHECKS)[number];

type Levels = Record<SettableCheck, z.ZodOptional<typeof preflightLevel>>;

/** The group `preflight` of `house.yml`; a check that it does not name keeps the level that it has of its own. */
export const preflightLevels = z.strictObject(
  Object.fromEntries(SETTABLE_CHECKS.map((id) => [id, preflightLevel.optional()])) as Levels,
);
export type PreflightLevels = z.infer<typeof preflightLevels>;
