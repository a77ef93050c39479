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

/**
 * A web address as the URI that standards ask for (RFC 3986): ASCII, and percent-encoded where browsers let
 * pass what the RFC does not: brackets outside of hosts, a "%" that encodes nothing, a second "#".
 * Null for what is no address of ours.
 */
export function uriOf(address: string): string | null {
  const safe = safeUrl('author', address);
  const [, host = '', path = '', fragment = ''] =
    safe === null
      ? []
      : (/^(https?:\/\/[^/?#]+)([^#]*)(?:#(.*))?$/u.exec(new URL(safe).href) ?? []);
  if (host === '') return null;
  return `${host}${encoded(path)}${fragment === '' ? '' : `#${encoded(fragment)}`}`;
}

function encoded(part: string): string {
  return part.replace(
    /[[\]#]|%(?![0-9A-Fa-f]{2})/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The URI of a file: whole where it has an address, else its place beside the story ("media/quay.jpg"). */
export function fileUri(address: string): string {
  return uriOf(address) ?? address;
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
