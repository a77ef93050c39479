import type { parse } from '@wordpress/block-serialization-default-parser';
import { attributesJson } from '../src/shared/export/targets/wordpress/block';

type ParsedBlock = ReturnType<typeof parse>[number];

/** Block markup from what WordPress's own parser read, by the published grammar: comments round `innerContent`. */
export function writtenAgain(blocks: readonly ParsedBlock[]): string {
  return blocks
    .map(({ blockName, attrs, innerBlocks, innerContent }) => {
      let inner = 0;
      const content = innerContent
        .map((part) => part ?? writtenAgain(innerBlocks.slice(inner, (inner += 1))))
        .join('');
      if (blockName === null) return content;
      const name = blockName.replace(/^core\//u, '');
      const given = Object.keys(attrs ?? {}).length === 0 ? '' : `${attributesJson(attrs ?? {})} `;
      return content === ''
        ? `<!-- wp:${name} ${given}/-->`
        : `<!-- wp:${name} ${given}-->${content}<!-- /wp:${name} -->`;
    })
    .join('');
}
