import { z } from 'zod';
import type { HouseStyle, HouseStyleFiles } from '../house-style/house-style';
import { isStylePath, STYLE_LIMITS, strangePaths } from '../house-style/style-paths';
import { line, nothing, problem } from './parsers';

/** A house style's id; also the name of a folder whose `house.yml` cannot be read. */
const styleId = z.string().min(1).max(255);
const text = z.string().max(STYLE_LIMITS.characters);

/** The files of a house style, by paths that its folder can have. */
const styleFiles = z
  .record(z.string(), text)
  .refine((files) => Object.keys(files).length <= STYLE_LIMITS.files, 'too many files')
  .refine((files) => strangePaths(files).length === 0, 'a path that no house style has');

const styleChanges = z
  .record(z.string().refine(isStylePath, 'a path that no house style has'), text.nullable())
  .refine((changes) => Object.keys(changes).length <= STYLE_LIMITS.files, 'too many files');

const files = z.custom<HouseStyleFiles>((value) => typeof value === 'object' && value !== null);

/** Questions about house styles: their folders, who uses them, and the ways in and out. */
export const houseStyleChannels = {
  /** All styles in force. `own` can be edited; of `lastGood` the folder is faulty now, so its last good form stands. */
  'house-style:list': {
    request: nothing,
    reply: z.strictObject({
      styles: z.array(z.custom<HouseStyle>((value) => typeof value === 'object' && value !== null)),
      own: z.array(styleId),
      lastGood: z.array(styleId),
      problems: z.array(problem),
    }),
  },
  /** What the folder holds now, with its faults, whichever form is in force. */
  'house-style:read': {
    request: z.strictObject({ id: styleId }),
    reply: z.strictObject({ files, own: z.boolean(), problems: z.array(problem) }),
  },
  /** What the style in force checks copy by: the program's pack and its own rules and words, as text by path. */
  'house-style:rules': {
    request: z.strictObject({ id: styleId }),
    reply: z.strictObject({ pack: files, own: files }),
  },
  /** Makes an own style of the form in force, under a free id made from the name. */
  'house-style:copy': {
    request: z.strictObject({ id: styleId, name: line.min(1) }),
    reply: z.strictObject({ id: styleId }),
  },
  /** Writes files of an own style, null takes one out. Refuses what would not leave the whole style right. */
  'house-style:write': {
    request: z.strictObject({ id: styleId, changes: styleChanges }),
    reply: nothing,
  },
  /** Who uses what. `open` counts the stories that are neither spiked nor published. */
  'house-style:use': {
    request: nothing,
    reply: z.strictObject({
      styles: z.array(z.strictObject({ houseStyleId: line, stories: z.number().int() })),
      templates: z.array(
        z.strictObject({
          houseStyleId: line,
          templateId: line,
          stories: z.number().int(),
          open: z.number().int(),
        }),
      ),
    }),
  },
  /** Puts an own style that no story uses among the removed ones; nothing is deleted. */
  'house-style:remove': { request: z.strictObject({ id: styleId }), reply: nothing },
  /** Asks where, then writes the style as one file. Null: closed without a choice. */
  'house-style:export': {
    request: z.strictObject({ id: styleId }),
    reply: z.strictObject({ file: z.string() }).nullable(),
  },
  /** Asks for a style file, reads and checks it, writes nothing. `replaces` is the style of the same id that is here. */
  'house-style:choose': {
    request: nothing,
    reply: z
      .strictObject({
        name: line,
        files,
        problems: z.array(problem),
        replaces: z.strictObject({ id: styleId, files, own: z.boolean() }).nullable(),
      })
      .nullable(),
  },
  /** Keeps these files as an own style; the one it replaces goes among the removed ones. */
  'house-style:take': {
    request: z.strictObject({ files: styleFiles }),
    reply: z.strictObject({ id: styleId }),
  },
  /** Shows the style's folder in the system's file manager. */
  'house-style:show-folder': { request: z.strictObject({ id: styleId }), reply: nothing },
} as const;
