import { z } from 'zod';
import { line } from './parsers';

/** Bytes cross the bridge as a Uint8Array; 64 MB is the most a call takes. */
export const bridgeBytes = z
  .instanceof(Uint8Array)
  .refine(({ byteLength }) => byteLength <= 64 * 1024 * 1024, 'over 64 MB');

/** A file as received: bytes untouched, its name without a path. */
export const receivedFile = z.strictObject({ name: line, bytes: bridgeBytes });
