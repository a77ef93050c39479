import type { Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import { parseStory } from '../story/parse-story';
import type { Story } from '../story/story';
import { bundleProblem, SEND_AGAIN, type BundleFault } from './bundle-problem';
import { BUNDLE_VERSION, manifest, mediaPath, type HandOffNote, type Manifest } from './manifest';
import { openParts, unpack, type PackedParts } from './open-parts';
import { sha256 } from './sha-256';

/** A story as it travelled, with the bytes of its media by SHA-256. */
export interface BundledStory {
  readonly story: Story;
  readonly media: ReadonlyMap<string, Uint8Array>;
  /** How it was handed off; null for a story that was only packed. */
  readonly handOff: HandOffNote | null;
}

/**
 * Opens a `.standfirst` file. Sizes and names are checked before anything is unpacked, every part
 * against its digest, the story against the whole schema, its media against its record. Either all
 * is right or nothing is taken and the problems say why; it never throws for what the bytes hold.
 */
export async function readBundle(bytes: Uint8Array): Promise<Result<BundledStory, Problem[]>> {
  const packed = await openParts(bytes);
  if (!packed.ok) return packed;
  const listed = readManifest(packed.value);
  if (!listed.ok) return listed;
  const parts = await verifiedParts(packed.value, listed.value);
  if (!parts.ok) return parts;
  const story = parseStory(jsonOf(parts.value.get('story.json')));
  const handOff = listed.value.version === 2 ? listed.value.handOff : null;
  return story.ok ? withMedia(story.value, parts.value, handOff) : story;
}

function refuse(code: BundleFault, message: string, where?: string): Result<never, Problem[]> {
  return err([bundleProblem(code, message, where)]);
}

function readManifest(packed: PackedParts): Result<Manifest, Problem[]> {
  const entry = packed.get('manifest.json');
  const bytes = entry === undefined ? null : unpack(entry);
  if (bytes === null)
    return refuse(
      'bundle-unreadable',
      `The file is no Standfirst bundle: its list of parts is missing or damaged. ${SEND_AGAIN}.`,
      'manifest.json',
    );
  const json = jsonOf(bytes);
  const version: unknown =
    typeof json === 'object' && json !== null ? Reflect.get(json, 'version') : null;
  if (typeof version === 'number' && version > BUNDLE_VERSION)
    return refuse(
      'bundle-newer',
      'The file was written by a newer Standfirst. Update Standfirst to open it; the file was left as it is.',
      'manifest.json',
    );
  const parsed = manifest.safeParse(json);
  return parsed.success
    ? ok(parsed.data)
    : refuse(
        'bundle-damaged',
        `The file’s list of parts cannot be read. ${SEND_AGAIN}.`,
        'manifest.json',
      );
}

async function verifiedParts(
  packed: PackedParts,
  { parts }: Manifest,
): Promise<Result<ReadonlyMap<string, Uint8Array>, Problem[]>> {
  const listed = new Set(['manifest.json', ...parts.map(({ path }) => path)]);
  const unlisted = [...packed.keys()].filter((path) => !listed.has(path));
  if (listed.size !== parts.length + 1 || unlisted.length > 0)
    return refuse(
      'bundle-damaged',
      `The file’s list of parts does not fit what it holds. ${SEND_AGAIN}.`,
      unlisted[0] ?? 'manifest.json',
    );
  const verified = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  for (const { path, bytes: size, sha256: digest } of parts) {
    const entry = packed.get(path);
    const bytes = entry === undefined ? null : unpack(entry);
    if (bytes?.length === size && (await sha256(bytes)) === digest) verified.set(path, bytes);
    else
      problems.push(
        bundleProblem(
          'bundle-damaged',
          `“${path}” is missing or was damaged on its way. ${SEND_AGAIN}.`,
          path,
        ),
      );
  }
  return problems.length === 0 ? ok(verified) : err(problems);
}

/** Media must be all that the story names, no more, each under the name of its own digest. */
async function withMedia(
  story: Story,
  parts: ReadonlyMap<string, Uint8Array>,
  handOff: HandOffNote | null,
): Promise<Result<BundledStory, Problem[]>> {
  const media = new Map<string, Uint8Array>();
  for (const record of story.media) {
    const bytes = parts.get(mediaPath(record));
    if (bytes?.length !== record.bytes || (await sha256(bytes)) !== record.hash)
      return refuse(
        'bundle-incomplete',
        `The picture “${record.name}” is not in the file as the story describes it. ${SEND_AGAIN}.`,
        mediaPath(record),
      );
    media.set(record.hash, bytes);
  }
  if (parts.size !== new Set(story.media.map(mediaPath)).size + 1)
    return refuse(
      'bundle-damaged',
      `The file holds media that its story does not name. ${SEND_AGAIN}.`,
    );
  return ok({ story, media, handOff });
}

/** Undefined for what is no JSON in UTF-8. */
function jsonOf(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    // Both calls throw for one reason only: what the bytes hold.
    return undefined;
  }
}
