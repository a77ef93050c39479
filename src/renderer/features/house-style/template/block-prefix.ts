import type { HouseStyle } from '@shared/house-style/house-style';
import type { TemplateKind } from '@shared/templates/template';

/** What the house style prints before a block, on its own account. */
export function prefixOf(kind: TemplateKind, { labels }: HouseStyle): string {
  return kind === 'editorsNote' ? labels.editorsNote : '';
}
