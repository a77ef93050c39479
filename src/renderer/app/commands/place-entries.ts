import type { Node } from '@tiptap/pm/model';
import { ArrowRight, Hash } from 'lucide-react';
import type { FieldName } from '@shared/story/copy';
import type { ComposerHandle } from '../../features/composer/page/composer-handle';
import type { PaletteEntry } from '../../features/palette/palette-entry';

/** Fields as the gutter calls them. */
const FIELDS: Readonly<Record<FieldName, string>> = {
  kicker: 'Section',
  headline: 'Headline',
  standfirst: 'Standfirst',
  photo: 'Lead photo',
  audio: 'Audio',
  editorsNote: 'Editor’s note',
  body: 'Body',
  authorBio: 'Author bio',
  correction: 'Correction',
  contributorCall: 'Contributor call',
};

/** The fields and crossheads of the open page, to go to. */
export function placeEntries(page: ComposerHandle | null): PaletteEntry[] {
  if (page === null) return [];
  const doc = page.doc();
  const onPage = new Set<string>(doc.children.map(({ type }) => type.name));
  const names = Object.entries(FIELDS).filter(([name]) => onPage.has(name));
  return [
    ...names.map(
      ([name, label]): PaletteEntry => ({
        id: `field-${name}`,
        group: 'Go to',
        label,
        icon: ArrowRight,
        run: () => void page.focusField(name),
      }),
    ),
    ...crossheads(doc).map(
      ({ words, pos }): PaletteEntry => ({
        id: `crosshead-${pos}`,
        group: 'Go to',
        label: words,
        aside: 'Crosshead',
        icon: Hash,
        copy: true,
        run: () => page.goTo(pos + 1),
      }),
    ),
  ];
}

function crossheads(doc: Node): { readonly words: string; readonly pos: number }[] {
  const found: { words: string; pos: number }[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name === 'crosshead' && node.textContent !== '')
      found.push({ words: node.textContent, pos });
    return !node.isTextblock;
  });
  return found;
}
