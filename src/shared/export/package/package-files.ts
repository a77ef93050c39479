import { zipSync, type Zippable } from 'fflate';
import { seal } from '../../bundle/seal';
import { sha256 } from '../../bundle/sha-256';
import { problem, type Problem } from '../../result/problem';
import { err, ok, type Result } from '../../result/result';
import type { StoryExport } from '../export-story';
import { PACKAGE_LIMITS } from './package-limits';
import {
  MANIFEST_PATH,
  PACKAGE_VERSION,
  packageManifest,
  type PackageFacts,
  type PackageManifest,
} from './package-manifest';

/** A file of a package, by its path in it. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What goes into a package. */
export interface PackageContent {
  /** The files as `exportStory` made them. */
  readonly files: StoryExport['files'];
  readonly media: StoryExport['media'];
  /** The bytes of the media by their paths. */
  readonly mediaBytes: ReadonlyMap<string, Uint8Array>;
  /** The story itself, for the house's own archive: it holds notes to the desk and comments. Null for a partner. */
  readonly bundle: PackageFile | null;
}

/**
 * The files of a package in order: the manifest with the digest of every other, the forms of the story, their media,
 * the story's bundle. Refuses, as problems, media whose bytes are not at hand, and what is too large to be opened
 * again. The same content and facts give the same bytes.
 */
export async function packageFiles(
  { files, media, mediaBytes, bundle }: PackageContent,
  facts: PackageFacts,
): Promise<Result<PackageFile[], Problem[]>> {
  const missing = media.filter(({ path }) => !mediaBytes.has(path));
  if (missing.length > 0)
    return err(
      missing.map(({ path }) =>
        problem('package-incomplete', `The file of “${path}” is not at hand.`, path),
      ),
    );
  const content: PackageFile[] = [
    ...files.map(({ path, content: held }) => ({ path, bytes: bytesOf(held) })),
    ...media.map(({ path }) => ({ path, bytes: bytesOf(mediaBytes.get(path) ?? '') })),
    ...(bundle ? [{ path: bundle.path, bytes: bytesOf(bundle.bytes) }] : []),
  ];
  const manifest = bytesOf(`${JSON.stringify(await manifestOf(content, facts), null, 2)}\n`);
  const all = [{ path: MANIFEST_PATH, bytes: manifest }, ...content];
  const total = all.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return total > PACKAGE_LIMITS.total || all.length > PACKAGE_LIMITS.entries
    ? err([
        problem(
          'package-too-large',
          'The files are over 1 GB together, too large for one package.',
        ),
      ])
    : ok(all);
}

async function manifestOf(
  content: readonly PackageFile[],
  facts: PackageFacts,
): Promise<PackageManifest> {
  const files = content.map(async ({ path, bytes }) => ({
    path,
    bytes: bytes.length,
    sha256: await sha256(bytes),
  }));
  return packageManifest.parse({
    format: 'standfirst-package',
    version: PACKAGE_VERSION,
    ...facts,
    files: await Promise.all(files),
  });
}

/** The earliest day that a zip file can name, the same in every time zone. */
const NO_TIME = new Date(1980, 0, 1);

/** Formats that are packed in themselves. */
const PACKED = /\.(?:jpg|jpeg|png|webp|avif|gif|mp3|docx|standfirst)$/u;

/** The files as a zip, sealed as a bundle is. The same files give the same bytes. */
export async function zipPackage(files: readonly PackageFile[]): Promise<Uint8Array> {
  return seal(
    zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, entry(path, bytes)]))),
  );
}

/** A file that shrinks so far that a reader would take it for a trap is stored as it is. */
function entry(path: string, bytes: Uint8Array): Zippable[string] {
  const isText = !PACKED.test(path);
  const shrinks =
    isText &&
    bytes.length > zipSync({ f: [bytes, { level: 6 }] }).length * (PACKAGE_LIMITS.ratio / 2);
  return [bytes, { level: isText && !shrinks ? 6 : 0, mtime: NO_TIME }];
}

/** Copied into an array of this realm: the zip library knows bytes by `instanceof`. */
function bytesOf(content: string | Uint8Array): Uint8Array {
  return new Uint8Array(typeof content === 'string' ? new TextEncoder().encode(content) : content);
}
