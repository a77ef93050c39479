import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';

/**
 * A photo's role goes with its place: over the body it is the lead, in the body it is not. Dragging,
 * pasting and undoing put photos anywhere; this puts the role right.
 */
export function photoRoles(): Plugin {
  return new Plugin({
    appendTransaction: (trs, _old, state) => {
      if (!trs.some((tr) => tr.docChanged)) return null;
      const wrong = [...wrongLeads(state.doc), ...trs.flatMap((tr) => wrongInBody(tr, state.doc))];
      if (wrong.length === 0) return null;
      const tr = state.tr;
      for (const { pos, node, role } of wrong) tr.setNodeMarkup(pos, null, { ...node.attrs, role });
      return tr;
    },
  });
}

interface Wrong {
  readonly pos: number;
  readonly node: Node;
  readonly role: 'lead' | 'inline';
}

function wrongLeads(doc: Node): Wrong[] {
  const wrong: Wrong[] = [];
  doc.forEach((node, pos) => {
    if (node.type.name === 'photo' && node.attrs['role'] !== 'lead')
      wrong.push({ pos, node, role: 'lead' });
  });
  return wrong;
}

/** Only what the change touched is looked at. */
function wrongInBody(tr: Transaction, doc: Node): Wrong[] {
  const wrong: Wrong[] = [];
  tr.mapping.maps.forEach((map, index) => {
    map.forEach((_oldFrom, _oldTo, from, to) => {
      const rest = tr.mapping.slice(index + 1);
      const end = Math.min(doc.content.size, rest.map(to, 1));
      doc.nodesBetween(Math.min(end, rest.map(from, -1)), end, (node, pos, parent) => {
        const isWrong =
          node.type.name === 'photo' && parent !== doc && node.attrs['role'] === 'lead';
        if (isWrong && !wrong.some((each) => each.pos === pos))
          wrong.push({ pos, node, role: 'inline' });
        return !node.isTextblock;
      });
    });
  });
  return wrong;
}
