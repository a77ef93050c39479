import { safeUrl } from '../elements/safe-url';

const WITHOUT_SCHEME = /^[^\s/:@]+\.[^\s/:@.]+(:\d+)?([/?#]|$)/u;

/**
 * The address of a writer's page as the desk typed it; one without a scheme gets https://. Null for what
 * no page may link to: another scheme, credentials, hidden characters, plain words.
 */
export function readLink(words: string): string | null {
  const text = words.trim();
  const whole = safeUrl('author', text);
  if (whole !== null) return whole;
  return WITHOUT_SCHEME.test(text) ? safeUrl('author', `https://${text}`) : null;
}

/** The address without its scheme and last slash, as a list shows it. */
export function shownLink(url: string): string {
  return url.replace(/^https?:\/\//iu, '').replace(/\/$/u, '');
}
