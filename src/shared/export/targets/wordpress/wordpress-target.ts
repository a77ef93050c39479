import { writeHtml } from '../../write-html';
import type { Target } from '../target';
import { BLOCK_MARKUP, blocks } from './block';
import { proveWordPress } from './prove-wordpress';
import { blocksOf } from './wordpress-blocks';
import { recordOf } from './wordpress-record';

/**
 * A post for WordPress 6.7: its block markup, to paste into the code editor or to send as `content`, and what
 * WordPress keeps in fields of its own beside it.
 */
export const wordPressTarget: Target = {
  id: 'wordpress',
  media: 'article',
  write: (master) => {
    const nodes = blocks(master.parts.flatMap((part) => blocksOf(part, master.facts)));
    return [
      {
        ending: '.wordpress.html',
        content: `${writeHtml({ type: 'root', children: nodes }, BLOCK_MARKUP)}\n`,
      },
      {
        ending: '.wordpress.json',
        content: `${JSON.stringify(recordOf(master), null, 2)}\n`,
      },
    ];
  },
  prove: proveWordPress,
};
