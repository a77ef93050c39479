/** What a URL is for; each kind has its own allow-list of schemes. */
export type UrlKind = 'link' | 'author';

const SCHEMES: Record<UrlKind, readonly string[]> = {
  link: ['https:', 'http:', 'mailto:', 'tel:'],
  author: ['https:', 'http:'],
};

// WHATWG URL parsing strips these silently, so "java\tscript:" would pass a naive check.
// eslint-disable-next-line no-control-regex -- control characters are exactly what is refused
const HIDDEN = /[\u0000-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/u;

/**
 * Returns the URL if its scheme is allowed for this kind, else null.
 * Refuses relative addresses, credentials, hidden characters and anything over 2,048 characters.
 * The text is returned as given (trimmed), not normalised: the desk's own spelling stands.
 */
export function safeUrl(kind: UrlKind, url: string): string | null {
  const text = url.trim();
  if (text.length === 0 || text.length > 2048 || HIDDEN.test(text) || /[\s"<>\\^`{|}]/u.test(text))
    return null;
  const scheme = /^([a-z][a-z0-9+.-]*:)(.*)$/iu.exec(text);
  if (!scheme?.[1] || !SCHEMES[kind].includes(scheme[1].toLowerCase())) return null;
  if (/^https?:/iu.test(text) && !/^https?:\/\/[^/?#@]+([/?#]|$)/iu.test(text)) return null;
  return isUrl(text) ? text : null;
}

/**
 * `URL.canParse` would say the same, but for a fault of Node 20: once it is optimised, after some 4,000 calls,
 * it takes Latin-1 for UTF-8 and refuses every host with a letter such as "ñ".
 */
function isUrl(text: string): boolean {
  try {
    return new URL(text).href !== '';
  } catch {
    // The constructor throws for whatever is no address, and for nothing else.
    return false;
  }
}
