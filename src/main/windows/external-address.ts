/** What the system's browser or mail program may be given, and what the user is shown of it first. */
export interface ExternalAddress {
  readonly url: string;
  /** The host, or the recipient of a mail. */
  readonly shown: string;
}

const LENGTH_MAX = 2048;

/** Controls, spaces and what is not drawn: an address with one is not what it seems. */
const HIDDEN = /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u;

/**
 * The address to open, or null. Takes `https:`, `http:` and `mailto:` only, in full: no relative address, no
 * name and password, no hidden character, no backslash, at most 2,048 characters. A host is shown as
 * the network knows it, so that letters of another script can't pass for Latin ones.
 */
export function externalAddress(text: string): ExternalAddress | null {
  if (
    text.length === 0 ||
    text.length > LENGTH_MAX ||
    HIDDEN.test(text) ||
    /[\\<>"`{}|^]/u.test(text)
  )
    return null;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol === 'mailto:') return mailAddress(text, url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  // The parser mends "https:/host" and "https:host": what it would have to mend is refused.
  if (!/^https?:\/\/[^/?#@]+([/?#]|$)/iu.test(text)) return null;
  if (url.username !== '' || url.password !== '' || !/[\p{L}\p{N}]/u.test(url.hostname))
    return null;
  return { url: url.href, shown: url.host };
}

/** One recipient and at most a subject: other headers could attach files or send copies elsewhere. */
function mailAddress(text: string, url: URL): ExternalAddress | null {
  const recipient = /^mailto:([^@/?#,;%\s]+@[^@/?#,;%\s]+)(\?|$)/iu.exec(text)?.[1];
  if (recipient === undefined || url.hash !== '') return null;
  const headers = [...url.searchParams.keys()];
  if (headers.some((header) => header.toLowerCase() !== 'subject') || headers.length > 1)
    return null;
  return /%0[ad]/iu.test(url.search) ? null : { url: url.href, shown: recipient };
}
