import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const fact = z.strictObject({
  name: z.string(),
  value: z.string(),
  standard: z.string(),
  field: z.string(),
});
const golden = z.array(
  z.strictObject({
    photo: z.string(),
    type: z.string(),
    facts: z.array(fact),
    others: z.array(fact).default([]),
    gps: z.strictObject({ latitude: z.number(), longitude: z.number() }).nullable().default(null),
    /** How many sentences the desk is told. */
    faults: z.number().default(0),
    base64: z.string(),
  }),
);

/** The golden photos (made by make-golden.mjs with exiftool), each with what it says. */
export function goldenPhotos() {
  const text = readFileSync(join(import.meta.dirname, 'golden.json'), 'utf8');
  return golden.parse(JSON.parse(text)).map(({ base64, ...said }) => ({
    ...said,
    bytes: new Uint8Array(Buffer.from(base64, 'base64')),
  }));
}
