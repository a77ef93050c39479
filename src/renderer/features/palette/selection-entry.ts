import { Link } from 'lucide-react';
import { safeUrl } from '@shared/elements/safe-url';
import type { PaletteEntry, SelectionOffer } from './palette-entry';

/** With text selected the first row adds a link: to the address typed or pasted, else it asks for one. */
export function selectionEntry(typed: string, offer: SelectionOffer | null): PaletteEntry[] {
  if (offer === null) return [];
  const url =
    safeUrl('link', typed) ??
    safeUrl('link', looksLikeHost(typed) ? `https://${typed.trim()}` : '');
  if (url !== null)
    return [
      {
        id: 'add-link',
        group: 'Selection',
        label: `Add link to ${url}`,
        icon: Link,
        run: () => offer.addLink(url),
      },
    ];
  if (typed.trim() !== '') return [];
  return [
    {
      id: 'add-link',
      group: 'Selection',
      label: 'Add link…',
      command: 'link',
      icon: Link,
      run: () => offer.addLink(null),
    },
  ];
}

/** An address as people type it, without its scheme: "example.org/report". */
function looksLikeHost(typed: string): boolean {
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}([/?#]\S*)?$/u.test(typed.trim());
}
