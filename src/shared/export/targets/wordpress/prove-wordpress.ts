import type { Problem } from '../../../result/problem';
import { textIn } from '../../../elements/markup';
import { parseMarkup } from '../parse-markup';
import { seenText } from '../../seen-text';
import { unit, type TextPlace, type TextUnit } from '../../text-unit';
import { unfaithful } from '../../unfaithful';
import { readJson, textOfFile } from '../json-file';
import type { Master } from '../master';
import { proveUnits } from '../prove-units';
import type { TargetFile } from '../target';
import { blockFault } from './block-fault';
import { gmtOf, wordPressRecord, type WordPressRecord } from './wordpress-record';
import { WORDPRESS_LAW } from './wordpress-law';

/** Proves the post's markup and its fields together: between them they hold every word of the story, in order. */
export function proveWordPress(files: readonly TargetFile[], master: Master): Problem[] {
  const markup = textOfFile(files, '.wordpress.html');
  const record = readJson(textOfFile(files, '.wordpress.json'), wordPressRecord);
  if (record === null)
    return [unfaithful('The post’s fields are not in the form that is promised.', 'wordpress')];
  const body = parseMarkup(markup);
  const fault = blockFault(body);
  if (fault !== null) return [unfaithful(fault, 'wordpress')];
  const units = proveUnits([...headerUnits(record), ...seenText(body, WORDPRESS_LAW)], master);
  return units.length > 0 ? units : factProblems(record, master);
}

function headerUnits(record: WordPressRecord): TextUnit[] {
  const { kicker, title, excerpt, byline, stamp, authors } = record;
  const html = (markup: string) => textIn(parseMarkup(markup));
  const links = authors.flatMap(({ name, url }) =>
    url === '' ? [] : [{ href: url, words: name }],
  );
  const lines: readonly (readonly [TextPlace, string])[] = [
    ['kicker', kicker],
    ['headline', html(title)],
    ['standfirst', html(excerpt)],
    ['byline', byline],
    ['stamp', stamp],
  ];
  return lines
    .filter(([, text]) => text.trim() !== '')
    .map(([place, text]) => (place === 'byline' ? { place, text, links } : unit(place, text)));
}

function factProblems(record: WordPressRecord, { story: { shown } }: Master): Problem[] {
  const names = record.authors.map(({ name }) => name);
  const facts: readonly (readonly [TextPlace | 'tags', unknown, unknown])[] = [
    ['byline', names, shown.contributors.map(({ name }) => name)],
    ['tags', record.tags, shown.tags],
    [
      'stamp',
      [record.date_gmt, record.modified_gmt],
      [shown.publishedAt, shown.updatedAt].map(gmtOf),
    ],
  ];
  return facts
    .filter(([, seen, wanted]) => JSON.stringify(seen) !== JSON.stringify(wanted))
    .map(([where]) => unfaithful(`The post’s fields for ${where} are not the story’s.`, where));
}
