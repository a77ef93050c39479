import { DOMSerializer, type Fragment, type Node, type Slice } from '@tiptap/pm/model';
import { storySchema } from '@shared/elements/story.schema';
import { CLIP_MARK } from '../../../desk/clipboard/clean-clipboard';
import { signChanges } from './own-review';

/** Writes copied text so that this page knows it again: the first element carries the page's own mark. */
export class CopySerializer extends DOMSerializer {
  readonly #clip: string;

  constructor(clip: string) {
    const { nodes, marks } = DOMSerializer.fromSchema(storySchema);
    super(nodes, marks);
    this.#clip = clip;
  }

  override serializeFragment(
    fragment: Fragment,
    options?: { document?: Document },
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const written = super.serializeFragment(fragment, options, target);
    if (!target) this.#mark(written, options?.document ?? document);
    return written;
  }

  #mark(written: HTMLElement | DocumentFragment, owner: Document): void {
    let first = written.firstElementChild;
    if (!first || first !== written.firstChild) {
      // Bare words have no element to carry the mark.
      first = owner.createElement('span');
      first.append(...written.childNodes);
      written.append(first);
    }
    first.setAttribute(CLIP_MARK, this.#clip);
    signChanges(written);
  }
}

/** Copied text for programs that take no markup: a blank line between blocks, list points on lines of their own. */
export function copiedText(slice: Slice): string {
  return textOf(slice.content).trim();
}

function textOf(content: Fragment): string {
  if (content.firstChild?.isInline === true) return content.textBetween(0, content.size);
  return content.content
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText(node: Node): string {
  if (node.isTextblock) return node.textContent;
  if (node.type.name === 'bulletList' || node.type.name === 'orderedList')
    return node.content.content.map(blockText).join('\n');
  if (node.type.name === 'photo')
    return node.content.content
      .map(blockText)
      .filter((text) => text !== '')
      .join(' ');
  return textOf(node.content);
}
