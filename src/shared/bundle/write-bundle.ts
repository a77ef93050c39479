import { zipSync, type Zippable } from 'fflate';
import type { Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import type { Story } from '../story/story';
import { BUNDLE_LIMITS } from './bundle-limits';
import { bundleProblem } from './bundle-problem';
import { mediaPath, type HandOffNote, type Manifest } from './manifest';
import { seal } from './seal';
import { sha256 } from './sha-256';

/** The earliest day that a zip file can name, the same in every time zone. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * Packs a story and its media (by SHA-256) as a `.standfirst` file. The same story gives the same
 * bytes, on every machine and at any time. Refuses, as a problem, a story whose media are not all
 * given, media whose bytes are not what their name says, and what is too large to be opened again.
 * A story that is handed off carries a note of it, so that it can be compared when it comes back.
 */
export async function writeBundle(
  story: Story,
  media: ReadonlyMap<string, Uint8Array>,
  handOff: HandOffNote | null = null,
): Promise<Result<Uint8Array, Problem[]>> {
  const parts = new Map<string, Uint8Array>();
  parts.set('story.json', encode(JSON.stringify(story)));
  const problems: Problem[] = [];
  for (const record of story.media) {
    const bytes = media.get(record.hash);
    if (bytes === undefined)
      problems.push(
        bundleProblem(
          'bundle-incomplete',
          `The file of “${record.name}” is not at hand, so the story cannot be packed whole.`,
          mediaPath(record),
        ),
      );
    else if ((await sha256(bytes)) !== record.hash || bytes.length !== record.bytes)
      problems.push(
        bundleProblem(
          'bundle-damaged',
          `The file of “${record.name}” is not what it was when it was added; add the picture again.`,
          mediaPath(record),
        ),
      );
    else parts.set(mediaPath(record), new Uint8Array(bytes));
  }
  problems.push(...tooLarge(parts));
  if (problems.length > 0) return err(problems);
  const zip = zipSync({
    'manifest.json': stored(encode(JSON.stringify(await manifestOf(parts, handOff)))),
    ...packed(parts),
  });
  return ok(await seal(zip));
}

async function manifestOf(
  parts: ReadonlyMap<string, Uint8Array>,
  handOff: HandOffNote | null,
): Promise<Manifest> {
  const entries = await Promise.all(
    [...parts].map(async ([path, bytes]) => ({
      path,
      bytes: bytes.length,
      sha256: await sha256(bytes),
    })),
  );
  const format = 'standfirst-bundle';
  return handOff === null
    ? { format, version: 1, parts: entries }
    : { format, version: 2, parts: entries, handOff };
}

function tooLarge(parts: ReadonlyMap<string, Uint8Array>): Problem[] {
  const total = [...parts.values()].reduce((sum, { length }) => sum + length, 0);
  const story = parts.get('story.json')?.length ?? 0;
  if (story > BUNDLE_LIMITS.story)
    return [
      bundleProblem(
        'bundle-too-large',
        'The story’s text is over 50 MB, too large for one file.',
        'story.json',
      ),
    ];
  if (total > BUNDLE_LIMITS.file - BUNDLE_LIMITS.manifest)
    return [
      bundleProblem(
        'bundle-too-large',
        'The story and its media are over 495 MB together, too large for one file.',
      ),
    ];
  return [];
}

/** Text is packed, media are not: their own formats are. */
function packed(parts: ReadonlyMap<string, Uint8Array>): Zippable {
  return Object.fromEntries(
    [...parts].map(([path, bytes]) => [
      path,
      path === 'story.json' ? deflated(bytes) : stored(bytes),
    ]),
  );
}

function stored(bytes: Uint8Array): Zippable[string] {
  return [bytes, { level: 0, mtime: NO_TIME }];
}

/** Unless it shrinks so far that a reader would take it for a trap. */
function deflated(bytes: Uint8Array): Zippable[string] {
  const small = zipSync({ s: [bytes, { level: 6 }] }).length;
  return bytes.length > small * (BUNDLE_LIMITS.ratio / 2)
    ? stored(bytes)
    : [bytes, { level: 6, mtime: NO_TIME }];
}

/** Copied into an array of this realm: the zip library knows bytes by `instanceof`. */
function encode(text: string): Uint8Array {
  return new Uint8Array(new TextEncoder().encode(text));
}
