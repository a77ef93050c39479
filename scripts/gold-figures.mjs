// @ts-check
/**
 * `npm run gold-figures -- [--published FOLDER]`: what import makes of the gold set, beside Readability, defuddle and
 * "every line a paragraph". FOLDER holds `scrapinghub/article-extraction-benchmark`, a published set of 181 pages,
 * which is read from there and never copied. Not a test: it prints figures.
 */
import { parseArgs } from 'node:util';

import { openSource } from './setup/load-source.mjs';
import { runCommand, say } from './setup/say.mjs';

const { values } = parseArgs({ options: { published: { type: 'string', default: '' } } });

await runCommand(async () => {
  const { load, close } = await openSource();
  try {
    const { goldTable, publishedTable, timings } = await load('/tests/import/figures.ts');
    say(await goldTable());
    say(`\n${timings()}`);
    if (values.published !== '') say(`\n${await publishedTable(values.published)}`);
  } finally {
    await close();
  }
});
