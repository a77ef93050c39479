import { z } from 'zod';
import { mediaHash } from '../elements/photo/photo';
import { photoFacts } from '../elements/photo/photo-facts';
import { photoRead } from '../photo/photo-read';
import { moment } from '../story/moment';
import { mediaRecord } from '../story/story';
import { id, line, nothing } from './parsers';

/** Bytes of a picture that was dropped or pasted, whose path the page may not know. */
const droppedFile = z.strictObject({
  name: line,
  bytes: z
    .instanceof(Uint8Array)
    .refine(({ byteLength }) => byteLength <= 256 * 1024 * 1024, 'over 256 MB'),
});

/** A picture as the library keeps it, once, whatever the number of stories that show it. */
export const photoRecord = z.strictObject({
  /** With the facts that the desk last gave it: what the next story starts from. */
  media: mediaRecord,
  /** What its file says. */
  read: photoRead,
  /** The form that it came in, where the desk had to convert it. */
  converted: z.enum(['TIFF', 'HEIC']).nullable(),
  addedAt: moment,
});
export type PhotoRecord = z.infer<typeof photoRecord>;

/** A picture in a list, with the number of stories that show it. */
export const photoRow = z.strictObject({
  media: mediaRecord,
  addedAt: moment,
  stories: z.number().int(),
});
export type PhotoRow = z.infer<typeof photoRow>;

/** A story that shows a picture. */
export const photoUseRow = z.strictObject({
  storyId: id,
  title: line,
  status: line,
  spiked: z.boolean(),
});

/** The photos' part of the table of channels. */
export const photoChannels = {
  /** Opens the system's file dialog; an empty list means that it was closed without a choice. */
  'photo:choose': {
    request: z.strictObject({ many: z.boolean() }),
    reply: z.array(z.strictObject({ token: id, name: line, bytes: z.number() })).max(5000),
  },
  /** Takes one picture into the library. `job` names the work, so that it can be called off. */
  'photo:take': {
    request: z.strictObject({
      job: id,
      source: z.union([z.strictObject({ token: id }), z.strictObject({ file: droppedFile })]),
    }),
    reply: photoRecord,
  },
  /** Calls work off; nothing happens where it is done already. */
  'photo:cancel': { request: z.strictObject({ job: id }), reply: nothing },
  /** The newest first; with a query those whose name or facts hold every word of it, whatever its accents. */
  'photo:list': {
    request: z.strictObject({ query: line, use: z.enum(['all', 'used', 'unused']) }),
    reply: z.strictObject({ rows: z.array(photoRow), total: z.number().int() }),
  },
  'photo:read': {
    request: z.strictObject({ hash: mediaHash }),
    reply: z.strictObject({ photo: photoRecord, usedIn: z.array(photoUseRow) }),
  },
  /** Keeps what the desk knows of a picture; stories that show it keep what they have. */
  'photo:save': {
    request: z.strictObject({ hash: mediaHash, facts: photoFacts }),
    reply: photoRecord,
  },
  /** Refuses a picture that a story, a kept version or a contributor shows. */
  'photo:remove': { request: z.strictObject({ hash: mediaHash }), reply: nothing },
};
