import { TRACKING_PARAMETER } from '../../elements/link/link.checks';
import { safeUrl } from '../../elements/safe-url';
import type { Mark, Node } from '@tiptap/pm/model';
import { ownWords, type MakeFix } from './fix';

/** An address without the parameters that follow readers about; all others stay, in their order and as they were. */
export function withoutTracking(address: string): string {
  const [, before = '', query = '', fragment = ''] =
    /^([^?#]*)\??([^#]*)(.*)$/u.exec(address) ?? [];
  const kept = query.split('&').filter((each) => each !== '' && !TRACKING_PARAMETER.test(each));
  return `${before}${kept.length === 0 ? '' : `?${kept.join('&')}`}${fragment}`;
}

/** Links of one block, and of what stands in its line. */
export const fixTracking: MakeFix = ({ node }) => {
  const tracked = trackedLinks(node);
  const isWhole = tracked.every(({ href }) => safeUrl('link', href) === href);
  if (tracked.length === 0 || !isWhole) return null;
  return {
    title: 'Take out the tracking',
    done: 'Tracking taken out of the links',
    safe: true,
    change: (tr, pos) => {
      for (const { from, to, mark, href } of trackedLinks(tr.doc.nodeAt(pos)))
        tr.addMark(pos + from, pos + to, mark.type.create({ ...mark.attrs, href }));
    },
  };
};

function trackedLinks(
  block: Node | null,
): { readonly from: number; readonly to: number; readonly mark: Mark; readonly href: string }[] {
  return (block === null ? [] : linesOf(block)).flatMap(({ from, node }) => {
    const mark = node.marks.find(({ type }) => type.name === 'link');
    const address = String(mark?.attrs['href'] ?? '');
    const href = withoutTracking(address);
    return mark === undefined || href === address
      ? []
      : [{ from, to: from + node.nodeSize, mark, href }];
  });
}

/** A photo's links stand in its caption. */
function linesOf(block: Node): ReturnType<typeof ownWords> {
  const caption = block.type.name === 'photo' ? block.firstChild : null;
  return caption === null
    ? ownWords(block)
    : ownWords(caption).map(({ from, node }) => ({ from: from + 1, node }));
}
