import { safeUrl } from '../../../elements/safe-url';
import { unwritableCharacter } from '../../unwritable';
import { isBlank } from '../../published-copy';
import type { Master } from '../master';

/** A story's identity on every wire, whatever becomes of its slug and its address (RFC 4122). */
export function storyUri({ story }: Pick<Master, 'story'>): string {
  return `urn:uuid:${story.story.id}`;
}

/** The identity of a picture or recording of the story: its own, and where it stands among them, from one. */
export function mediaUri(master: Pick<Master, 'story'>, kind: string, at: number): string {
  return `${storyUri(master)}#${kind}-${at}`;
}

/** When what is sent was last changed: as the page says it, else as the desk left it. */
export function versionCreated({ story: { shown, story } }: Pick<Master, 'story'>): string {
  return shown.updatedAt ?? shown.publishedAt ?? story.modifiedAt;
}

/** A number that grows with every change of the story: the seconds from 1970 to its last one, at least 1. */
export function versionOf({ story: { story } }: Pick<Master, 'story'>): number {
  return Math.max(1, Math.floor(Date.parse(story.modifiedAt) / 1000));
}

/** RFC 3986, as far as web addresses go. */
const URI =
  /^https?:\/\/[a-z0-9._~!$&'()*+,;=:%-]+(?:\/(?:[\w.~:@!$&'()*+,;=/-]|%[0-9a-f]{2})*)?(?:\?(?:[\w.~:@!$&'()*+,;=/?-]|%[0-9a-f]{2})*)?(?:#(?:[\w.~:@!$&'()*+,;=/?-]|%[0-9a-f]{2})*)?$/iu;

/** A web address as the URI that standards ask for: ASCII, percent-encoded. Null for what cannot be one. */
export function uriOf(address: string): string | null {
  const safe = safeUrl('author', address);
  const uri = safe === null ? '' : new URL(safe).href;
  return URI.test(uri) ? uri : null;
}

/** A fact of a file that can be sent: one may hold characters that the desk cannot see and no XML can carry. */
export function sendable(fact: string | undefined): string | undefined {
  return fact === undefined || isBlank(fact) || unwritableCharacter(fact) !== null
    ? undefined
    : fact;
}

/** What a form says of a thing, without what is not known: absent, null, "" or an empty list. */
export function said(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}
