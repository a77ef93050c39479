import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { measure } from './measure';
import { table } from './table';
import { goldPages } from './pages';
import { readPageByRules } from './read-with';

const pages = goldPages();
const heldOut = goldPages(true);

describe('the pages of the gold set', () => {
  const read = (of: typeof pages) =>
    measure(of.map((page) => [page, readPageByRules(page.html, page.zone)]));
  const columns = { pages: read(pages), 'pages, held out': read(heldOut) };
  process.stdout.write(`\n${table(columns)}\n`);

  it('are at least 24', () => {
    expect(pages.length + heldOut.length).toBeGreaterThanOrEqual(24);
    expect(heldOut.length).toBeGreaterThanOrEqual(10);
  });

  it('are read within the bounds', () => {
    const { headline, author, date, noteF1, callF1, captionF1, creditExact, bodyF1, ...rest } =
      columns.pages;
    expect(Math.min(headline, author, date)).toBeGreaterThanOrEqual(0.99);
    expect(Math.min(noteF1, callF1)).toBeGreaterThanOrEqual(0.98);
    expect(Math.min(captionF1, creditExact)).toBeGreaterThanOrEqual(0.97);
    expect(bodyF1).toBeGreaterThanOrEqual(0.95);
    // A last line of five words in a cell of its own is all that is lost.
    expect(rest.bodyLoss).toBeLessThanOrEqual(0.002);
    expect(rest.copiesInBody).toBe(0);
  });
});
