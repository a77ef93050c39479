import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { formOf, templateOffers, type TemplateOffer } from '@shared/templates/template-offers';
import type { PageContext } from '../page/page-context';

const key = new PluginKey<DecorationSet>('changed-templates');

/** Marks the blocks whose template has changed since, so that their label says so. */
export function changedTemplates(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) => {
        const offers = tr.getMeta(key) as readonly TemplateOffer[] | undefined;
        if (offers !== undefined) return DecorationSet.create(tr.doc, offers.map(markOf));
        return tr.docChanged ? set.map(tr.mapping, tr.doc) : set;
      },
    },
    props: { decorations: (state) => key.getState(state) ?? null },
  });
}

function markOf({ pos, block }: TemplateOffer): Decoration {
  return Decoration.node(pos, pos + block.nodeSize, { 'data-template-changed': '' });
}

/** Looks for changed templates anew; the same list where nothing has changed. Not for the typing path. */
export function lookForChanges(
  view: EditorView,
  known: readonly TemplateOffer[],
  { record, houseStyle }: PageContext,
): readonly TemplateOffer[] {
  const offers = templateOffers(view.state.doc, record, houseStyle);
  if (print(offers) === print(known)) return known;
  view.dispatch(view.state.tr.setMeta(key, offers));
  return offers;
}

function print(offers: readonly TemplateOffer[]): string {
  return offers.map(({ pos, template }) => `${pos} ${formOf(template) ?? ''}`).join('\n');
}
