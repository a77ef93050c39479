import { z } from 'zod';
import { photoSettings } from '../elements/photo/photo-settings';
import { exportPresets } from './export-preset';
import { preflightLevels } from './preflight-levels';
import type { RuleSettings } from './rulebook/rule-settings';
import type { StoryTemplate, Template } from '../templates/template';

const line = z.string().max(2000);
const pattern = z.string().min(1).max(200);

/** A display limit in characters (headline, standfirst, caption, alt text) or words (body). */
const limit = z.number().int().positive();

/**
 * `house.yml`. Print forms are patterns in which `{…}` names a value: "Updated {time}, {date}", "/{credit}".
 */
export const houseSettings = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u),
  name: line.min(1),
  version: z.string().min(1).max(40),
  /** BCP 47 tag that new stories start in. */
  language: z.string().min(2).max(35),
  /** IANA zone of stamps that do not name one, and of printed times. */
  timeZone: z.string().min(1).max(60),
  publication: z.strictObject({
    name: line,
    /** Programme or series blurb that an editor's note may open with. */
    blurb: line.default(''),
    /** Address and account that a contributor call names. */
    contact: line.default(''),
    account: line.default(''),
    section: line.default(''),
    url: line.default(''),
  }),
  /** Absolute base of published addresses; without it an export names no canonical address. */
  urlBase: z.string().max(2000).nullable().default(null),
  kicker: line,
  sections: z.array(line).default([]),
  formats: z.strictObject({
    /** With {byline}: "By {byline}" or "{byline}". */
    byline: pattern,
    /** Joins the last two names: " and ". */
    bylineJoin: z.string().min(1).max(20),
    /** With {time} and {date}. */
    stampUpdated: pattern,
    stampPublished: pattern,
    /** Unicode date pattern of yyyy MMMM MMM MM M dd d EEEE and HH:mm h:mma, as in "dd-MMM-yyyy". */
    date: pattern,
    time: pattern,
    /** With {credit}: "/{credit}" or "Photograph: {credit}". */
    credit: pattern,
  }),
  labels: z.strictObject({
    editorsNote: line,
    authorBio: line,
    authorBios: line,
    corrections: line,
    audio: line,
  }),
  limits: z.strictObject({
    headline: limit,
    standfirst: limit,
    caption: limit,
    altText: limit,
    slug: limit,
    body: limit,
  }),
  photos: photoSettings.prefault({}),
  /** Who pictures are credited to. */
  agencies: z.array(line).default([]),
  /** Wordings that the house has approved, for slots that choose from them. */
  disclaimers: z.array(line.min(1)).default([]),
  /** Series that a story can belong to, each with the sentence that introduces it. */
  series: z.array(z.strictObject({ name: line.min(1), blurb: line.default('') })).default([]),
  /** Words that the house does not use, with the one that it does; compared whatever their case. */
  wordList: z
    .array(z.strictObject({ avoid: line.min(1), use: line.default('') }))
    .max(5000)
    .default([]),
  /** Targets that an export offers first, by their ids; without any, the usual ones. */
  targets: z.array(z.string().max(40)).max(40).default([]),
  /** How a story goes out to one place and another. */
  exports: exportPresets,
  publishStrikethrough: z.boolean().default(false),
  /** A contributor's bio that was checked longer ago than this, in months, is to be checked again. */
  verifyAfterMonths: z.number().int().positive().default(12),
  /** How grave the house takes a check before a story goes out, by the check's id. */
  preflight: preflightLevels.prefault({}),
});
export type HouseSettings = z.infer<typeof houseSettings>;

/** A publication's style as the program uses it: a folder of files, read and checked. */
export interface HouseStyle extends HouseSettings {
  readonly templates: readonly Template[];
  readonly storyTemplates: readonly StoryTemplate[];
  /** What of `rules.yml` decides which rules run; the rules themselves are read apart, where they are run. */
  readonly rules: RuleSettings;
  /** CSS that a page carries; empty for none. */
  readonly exportCss: string;
  /** How an export by a preset makes and names media; absent for every usual width, named by its place. */
  readonly pictures?: PictureRules;
}

/** What a preset says of media. */
export interface PictureRules {
  /** In pixels; empty for every usual one. */
  readonly widths: readonly number[];
  /** Absolute base of their addresses; "" names them by their place beside the page. */
  readonly base: string;
}

/** A house style's files by their path in the folder, as text. */
export type HouseStyleFiles = Readonly<Record<string, string>>;
