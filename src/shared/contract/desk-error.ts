import { z } from 'zod';

/** Failures of the world that a call may end in; each has a designed sentence and a way on. */
export const deskErrorCode = z.enum([
  'story-missing',
  'story-unreadable',
  'story-changed-elsewhere',
  'story-blocked',
  'contributor-missing',
  'contributor-changed-elsewhere',
  'contributor-in-use',
  'library-unavailable',
  'library-read-only',
  'disk-full',
  'disk-failed',
  'media-missing',
  'media-refused',
  'media-in-use',
  'cancelled',
  'file-unreadable',
  'file-refused',
  'file-exists',
  'export-failed',
  'proof-failed',
  'house-style-unreadable',
  'house-style-refused',
  'request-refused',
  'unexpected',
]);
export type DeskErrorCode = z.infer<typeof deskErrorCode>;

/** A failure as the desk reads it. No paths but those the editor chose, no stack, no jargon. */
export const deskError = z.strictObject({
  code: deskErrorCode,
  /** What happened. */
  message: z.string().max(4000),
  /** What became of the copy, and where it is. */
  copy: z.string().max(4000),
  /** What to do next. */
  wayOn: z.string().max(4000),
});
export type DeskError = z.infer<typeof deskError>;
