import { words } from '../../../elements/markup';
import { writeHtml } from '../../write-html';
import type { Master } from '../master';
import type { Target } from '../target';
import { cardsOf, GHOST_HTML } from './ghost-cards';
import { openingOf, postOf } from './ghost-record';
import { proveGhost } from './prove-ghost';

/** A post for Ghost: its HTML, in which Ghost's own cards are found again, and the post as the Admin API takes it. */
export const ghostTarget: Target = {
  id: 'ghost',
  media: 'article',
  write: (master) => {
    const html = htmlOf(master);
    return [
      { ending: '.ghost.html', content: html },
      {
        ending: '.ghost.json',
        content: `${JSON.stringify({ posts: [postOf(master, html)] }, null, 2)}\n`,
      },
    ];
  },
  prove: proveGhost,
};

function htmlOf(master: Master): string {
  const parts = [
    ...openingOf(master).map((line) => [line]),
    ...master.parts.flatMap((part) => cardsOf(part, master.facts)),
  ];
  const children = parts.flatMap((nodes) => [...nodes, words('\n')]);
  return writeHtml({ type: 'root', children }, GHOST_HTML);
}
