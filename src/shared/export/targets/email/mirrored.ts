import type { Element } from 'hast';
import { attributeOf, el } from '../../../elements/markup';

/** A copy of a mail in which left and right have changed sides: few clients know the logical properties of CSS. */
export function mirrored({ tagName, properties, children }: Element): Element {
  const style = attributeOf({ type: 'element', tagName, properties, children: [] }, 'style');
  return el(
    tagName,
    { ...properties, ...(style === null ? {} : { style: mirroredStyle(style) }) },
    children.map((child) => (child.type === 'element' ? mirrored(child) : child)),
  );
}

function mirroredStyle(style: string): string {
  return style
    .replace(/-(left|right):/gu, (_all, side) => (side === 'left' ? '-right:' : '-left:'))
    .replace(
      /(padding|margin):([^;\s]+) ([^;\s]+) ([^;\s]+) ([^;\s]+)/gu,
      (_all, name: string, top: string, right: string, bottom: string, left: string) =>
        `${name}:${top} ${left} ${bottom} ${right}`,
    );
}
