import slugify from '@sindresorhus/slugify';
import { DEVICE_NAME } from '../house-style/path-pattern';
import { wordsOf } from '../story/copy';
import { docOf } from '../story/parse-story';
import type { MediaRecord, Story } from '../story/story';

/** Longest slug and longest media name before its extension, in characters. */
const LONGEST = 80;

const EXTENSIONS: Readonly<Record<MediaRecord['type'], string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
  'audio/mpeg': 'mp3',
};

/**
 * The name of a story's page, without extension: its own slug, else one made from the headline, else
 * (for a headline in another script than Latin) from its day and id. Always `[a-z0-9-]{1,80}` and
 * never a device name of Windows; the same story always gives the same name.
 */
export function slugOf(story: Story): string {
  return slugFor(story, wordsOf(docOf(story), 'headline'));
}

/** `slugOf` where the headline is at hand. */
export function slugFor(story: Story, headline: string): string {
  const slug = story.slug || safeName(headline) || dayName(story);
  return DEVICE_NAME.test(slug) ? `${slug}-story` : slug;
}

function dayName({ publishedAt, updatedAt, createdAt, id }: Story): string {
  return `story-${(publishedAt ?? updatedAt ?? createdAt).slice(0, 10)}-${id.slice(0, 8)}`;
}

/** Lower-case Latin letters, digits and single hyphens, cut between words; "" where nothing is left. */
export function safeName(text: string): string {
  const name = slugify(text, { decamelize: false });
  if (name.length <= LONGEST) return name;
  const cut = name.slice(0, LONGEST + 1).lastIndexOf('-');
  return name.slice(0, cut > 0 ? cut : LONGEST);
}

/**
 * The file names of a story's media, by hash: made from the names they came with. Two that would
 * share a name both take the start of their hash, so that no name depends on the order of the photos.
 * Pictures share one even with different extensions: the sizes made of them may be of one type.
 */
export function mediaNames(media: readonly MediaRecord[]): ReadonlyMap<string, string> {
  const known = named.get(media);
  if (known !== undefined) return known;
  const names = makeNames(media);
  named.set(media, names);
  return names;
}

/** Names of the media of stories that are at hand: an export asks for them at every turn. */
const named = new WeakMap<readonly MediaRecord[], ReadonlyMap<string, string>>();

function makeNames(media: readonly MediaRecord[]): ReadonlyMap<string, string> {
  const files = [...new Map(media.map((file) => [file.hash, file])).values()];
  const plain = files.map((file) => ({ file, base: mediaBase(file) }));
  return new Map(
    plain.map(({ file, base }) => {
      const extension = EXTENSIONS[file.type];
      const alone =
        plain.filter((other) => other.base === base && isSound(other.file) === isSound(file))
          .length === 1;
      return [
        file.hash,
        `${alone ? base : `${base.slice(0, LONGEST - 9)}-${file.hash.slice(0, 8)}`}.${extension}`,
      ];
    }),
  );
}

function isSound({ type }: Pick<MediaRecord, 'type'>): boolean {
  return type.startsWith('audio/');
}

function mediaBase({ name, type, hash }: MediaRecord): string {
  const base =
    safeName(name.replace(/\.[^.]*$/u, '')) ||
    `${isSound({ type }) ? 'audio' : 'photo'}-${hash.slice(0, 8)}`;
  return DEVICE_NAME.test(base) ? `${base}-file` : base;
}
