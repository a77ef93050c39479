import { safeUrl } from '@shared/elements/safe-url';

/**
 * The address that a writer means by what was typed: as it is, or completed with the scheme that a
 * bare web or mail address lacks. Null for what cannot be linked.
 */
export function meantAddress(typed: string): string | null {
  const text = typed.trim();
  const asIs = safeUrl('link', text);
  if (asIs !== null) return asIs;
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/u.test(text)) return safeUrl('link', `mailto:${text}`);
  return /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#]\S*)?$/u.test(text)
    ? safeUrl('link', `https://${text}`)
    : null;
}
