import { err, ok, type Result } from '../result/result';

/** A slug as addresses take it; empty means "made from the headline at export". Refuses in words, changes nothing. */
export function readSlug(text: string, limit: number): Result<string, string> {
  const slug = text.trim();
  const most = Math.min(limit, 80);
  if (slug.length > most) return err(`${slug.length - most} over ${most} characters.`);
  if (slug === '' || /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(slug)) return ok(slug);
  return err('Small letters a–z and figures, with single hyphens between words.');
}
