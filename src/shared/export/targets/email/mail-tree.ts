import type { Root } from 'hast';
import { el, onLines, textIn, words } from '../../../elements/markup';
import { linesOf, type Master } from '../master';
import { layout, row } from './mail-boxes';
import { headerRow, rowOf } from './mail-rows';
import { COLOURS, MAIL_WIDTH, STYLES } from './mail-styles';
import { mirrored } from './mirrored';

/**
 * A story as a mail: one column in tables, every style on its element. Before the column, hidden, the standfirst: it
 * is what an inbox shows beside the subject.
 */
export function mailTree(master: Master): Root {
  const { story, facts, parts } = master;
  const { language } = story.shown;
  const dir = story.print.direction;
  const { standfirst } = linesOf(master);
  const rows = [
    headerRow(master),
    ...parts.flatMap((part) => rowOf(part, facts) ?? []),
    row('end', STYLES.gap, []),
  ];
  // Centred by the table itself: what a cell says of its alignment, its words would inherit.
  const paper = layout(
    { align: 'center', width: MAIL_WIDTH, bgColor: COLOURS.paper, style: STYLES.paper },
    onLines(rows),
  );
  const column = el('tr', {}, [el('td', { lang: language, dir }, [paper])]);
  const body = el(
    'body',
    { style: STYLES.page },
    onLines([
      ...(standfirst
        ? [
            el('div', { className: ['preheader'], ariaHidden: 'true', style: STYLES.preheader }, [
              words(textIn(standfirst)),
            ]),
          ]
        : []),
      layout({ width: '100%', bgColor: COLOURS.page }, [column]),
    ]),
  );
  const head = el(
    'head',
    {},
    onLines([
      el('meta', { charSet: 'utf-8' }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('meta', { name: 'color-scheme', content: 'light dark' }),
      el('meta', { name: 'supported-color-schemes', content: 'light dark' }),
      el('title', {}, [words(facts.title)]),
    ]),
  );
  const shown = dir === 'rtl' ? mirrored(body) : body;
  const html = el('html', { lang: language, dir }, onLines([head, shown]));
  return { type: 'root', children: [{ type: 'doctype' }, words('\n'), html, words('\n')] };
}
