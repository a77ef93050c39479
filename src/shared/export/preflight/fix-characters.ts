import { UNWRITABLE } from '../unwritable';
import type { Fix, FixedStory } from './fix';

/** Every character that no page can carry, out of copy, alt text and furniture: nobody sees them, and nothing else changes. */
export function fixCharacters({ record }: FixedStory): Fix {
  const { contributors, tags, section, series, seoTitle, socialTitle } = record;
  return {
    title: 'Take them all out',
    done: 'Took out the characters that no page can carry',
    safe: true,
    change: (tr) => {
      const found: { readonly from: number; readonly to: number }[] = [];
      tr.doc.descendants((node, pos) => {
        for (const { 0: character, index } of (node.text ?? '').matchAll(ALL))
          found.push({ from: pos + index, to: pos + index + character.length });
        const alt: unknown = node.attrs['altText'];
        if (typeof alt === 'string' && alt !== bare(alt))
          tr.setNodeAttribute(pos, 'altText', bare(alt));
      });
      for (const { from, to } of found.toReversed()) tr.delete(from, to);
    },
    record: {
      section: bare(section),
      series: bare(series),
      seoTitle: bare(seoTitle),
      socialTitle: bare(socialTitle),
      tags: tags.map(bare),
      contributors: contributors.map((person) => ({ ...person, name: bare(person.name) })),
    },
  };
}

const ALL = new RegExp(UNWRITABLE.source, 'gu');

function bare(text: string): string {
  return text.replace(ALL, '');
}
