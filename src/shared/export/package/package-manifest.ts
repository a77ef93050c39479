import { z } from 'zod';
import { TARGET_IDS } from '../../house-style/target-ids';
import { moment } from '../../story/moment';

/** The form of packages that this program writes. */
export const PACKAGE_VERSION = 1;

export const MANIFEST_PATH = 'manifest.json';

/** The only paths that a package's files have: safe on every system, and none leads out of its folder. */
const path = z
  .string()
  .max(200)
  .regex(/^(?:media\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u)
  .refine((value) => value !== MANIFEST_PATH);

const line = z.string().max(2000);

/** A finding that the desk let pass: which, where, who let it, and why. */
const waiver = z.strictObject({
  code: line.min(1),
  where: line.nullable(),
  by: line.min(1),
  reason: line.min(1),
});

const facts = {
  /** The version of Standfirst that wrote it. */
  program: line.min(1),
  /** Whether its files are a draft copy, with points open. */
  draft: z.union([z.boolean(), z.literal('proof')]),
  story: z.strictObject({
    id: line.min(1),
    /** When the text was last changed that the files were made from. */
    modifiedAt: moment,
  }),
  /** Who approved the copy, on which day, and whether it is still the copy that was approved; null: nobody has. */
  approval: z.strictObject({ by: line.min(1), on: line.min(1), holds: z.boolean() }).nullable(),
  houseStyle: z.strictObject({ id: line.min(1), version: line.min(1) }),
  targets: z.array(z.enum(TARGET_IDS)),
  waivers: z.array(waiver),
};

/** What a manifest says besides the files: all of it is given by whoever packs. */
export const packageFacts = z.strictObject(facts);
export type PackageFacts = z.infer<typeof packageFacts>;

/** `manifest.json`: what the package was made from and by what, and every file of it but itself with its digest. */
export const packageManifest = z.strictObject({
  format: z.literal('standfirst-package'),
  version: z.literal(PACKAGE_VERSION),
  ...facts,
  files: z
    .array(
      z.strictObject({
        path,
        /** Its size. */
        bytes: z.number().int().nonnegative(),
        sha256: z.string().regex(/^[0-9a-f]{64}$/u),
      }),
    )
    .max(5000),
});
export type PackageManifest = z.infer<typeof packageManifest>;
