import { Plugin } from '@tiptap/pm/state';
import type { PageContext } from '../page/page-context';
import { slotAround } from './slot-commands';
import { templatedAround } from './templated-block';

/** Kinds of slot in which one picks rather than types. */
const PICKED = new Set(['choice', 'date']);

/**
 * Enter in a chip asks what belongs there; so does a press on a chip in which one picks. A press on a
 * padlock asks what can be done with the template.
 */
export function slotKeys({ asks }: PageContext): Plugin {
  return new Plugin({
    props: {
      handleKeyDown: (view, event) => {
        if (event.key !== 'Enter' || view.composing || hasModifier(event)) return false;
        const pos = slotAround(view.state);
        if (pos === null) return false;
        asks.openLayer({ kind: 'slot', pos });
        return true;
      },
      handleClickOn: (_view, _pos, node, nodePos, _event, direct) => {
        if (!direct || node.type.name !== 'slot' || !PICKED.has(String(node.attrs['kind'])))
          return false;
        asks.openLayer({ kind: 'slot', pos: nodePos });
        return true;
      },
      handleClick: (view, _pos, { target }) => {
        const isPadlock = target instanceof Element && target.closest('[data-padlock]') !== null;
        const block = isPadlock ? templatedAround(view.state) : null;
        if (block === null) return false;
        asks.openLayer({ kind: 'template', pos: block.pos });
        return true;
      },
    },
  });
}

function hasModifier({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey;
}
