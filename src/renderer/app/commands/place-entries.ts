import type { Node } from '@tiptap/pm/model';
import { ArrowRight, Hash, Image, type LucideIcon } from 'lucide-react';
import { labelOf } from '../../features/composer/fields/field-words';
import type { ComposerHandle } from '../../features/composer/page/composer-handle';
import type { PaletteEntry } from '../../features/palette/palette-entry';

/** The fields, captions and crossheads of the open page, to go to. */
export function placeEntries(page: ComposerHandle | null): PaletteEntry[] {
  if (page === null) return [];
  const doc = page.doc();
  return [
    ...fieldsOnPage(doc).map(({ label, pos }) =>
      place(`field-${pos}`, label, ArrowRight, () => page.goTo(pos + 1)),
    ),
    ...placesNamed(doc, 'caption').map(({ words, pos }) => ({
      ...place(`caption-${pos}`, 'Photo caption and credit', Image, () => page.goTo(pos + 1)),
      aside: words,
    })),
    ...placesNamed(doc, 'crosshead')
      .filter(({ words }) => words !== '')
      .map(({ words, pos }) => ({
        ...place(`crosshead-${pos}`, words, Hash, () => page.goTo(pos + 1)),
        aside: 'Crosshead',
        copy: true,
      })),
  ];
}

function fieldsOnPage(doc: Node): { readonly label: string; readonly pos: number }[] {
  const found: { label: string; pos: number }[] = [];
  doc.forEach((node, pos) => {
    if (node.type.name !== 'photo') found.push({ label: labelOf(node), pos });
  });
  return found;
}

function place(id: string, label: string, icon: LucideIcon, go: () => unknown): PaletteEntry {
  return { id, group: 'Go to', label, icon, run: () => void go() };
}

function placesNamed(doc: Node, name: string): { readonly words: string; readonly pos: number }[] {
  const found: { words: string; pos: number }[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name === name) found.push({ words: node.textContent, pos });
    return !node.isTextblock;
  });
  return found;
}
