import { workOf } from '../growth';
import { recogniseHtml } from '../../src/shared/import/recognise-html';
import { recogniseText } from '../../src/shared/import/recognise-text';
import { familyOf } from '../../src/shared/import/line-kind';
import { asPage, readAsBlocks, readByDefuddle, readByReadability } from './baselines';
import { goldLots, goldTexts, rawText, type GoldText } from './gold';
import { expectedText, measure, type Expected, type Reading } from './measure';
import { table } from './table';
import { withNoise } from './noise';
import { goldPages, linesIn } from './pages';
import { publishedPages, scoreRuns } from './published';
import { readAsParagraphs, readByRules, readPageByRules } from './read-with';

/** A text or page of the gold set as each method takes it. */
interface Sample {
  readonly expected: Expected;
  readonly raw: string;
  readonly html: string;
  readonly isPage: boolean;
}

/** The gold set's table: ours beside what others make of the same texts and pages. */
export async function goldTable(): Promise<string> {
  const sets: readonly (readonly [name: string, samples: readonly Sample[]])[] = [
    ['Texts of the first batches', textSamples(goldTexts())],
    ['The same with noise', noisySamples()],
    ['Lots that weights were learned from', textSamples(goldLots().flatMap(({ texts }) => texts))],
    ...goldLots(true).map(({ name, texts }) => [`Held out: ${name}`, textSamples(texts)] as const),
    ['Pages that weights were learned from', pageSamples(false)],
    ['Pages held out', pageSamples(true)],
  ];
  const parts: string[] = [];
  for (const [name, samples] of sets) {
    const columns = {
      ours: measure(samples.map((one) => [one.expected, byRules(one)])),
      Readability: measure(samples.map((one) => [one.expected, readByReadability(one.html)])),
      defuddle: measure(await byDefuddle(samples)),
      'every line a paragraph': measure(
        samples.map((one) => [
          one.expected,
          one.isPage ? readAsBlocks(one.html) : readAsParagraphs(one.raw),
        ]),
      ),
    };
    parts.push(`${name}\n${table(columns)}`);
  }
  return parts.join('\n\n');
}

function byRules({ isPage, html, raw, expected: { zone } }: Sample): Reading {
  return isPage ? readPageByRules(html, zone) : readByRules(raw, zone);
}

async function byDefuddle(samples: readonly Sample[]): Promise<(readonly [Expected, Reading])[]> {
  const pairs: (readonly [Expected, Reading])[] = [];
  for (const { expected, html } of samples) pairs.push([expected, await readByDefuddle(html)]);
  return pairs;
}

function textSamples(texts: readonly GoldText[]): Sample[] {
  return texts.map((text) => textSample(expectedText(text), rawText(text)));
}

function noisySamples(): Sample[] {
  return goldTexts().flatMap((text, index) =>
    [0, 1, 2].map((copy) => {
      const noisy = withNoise(text, 1000 * index + copy);
      return textSample(expectedText(noisy), rawText(noisy));
    }),
  );
}

function textSample(expected: Expected, raw: string): Sample {
  return { expected, raw, html: asPage(raw), isPage: false };
}

function pageSamples(heldOut: boolean): Sample[] {
  return goldPages(heldOut).map((page) => ({
    expected: page,
    raw: '',
    html: page.html,
    isPage: true,
  }));
}

/** Runs of four words of the body on a published set, which a folder holds. */
export async function publishedTable(folder: string): Promise<string> {
  const pages = publishedPages(folder);
  const methods: Readonly<Record<string, (html: string) => string | Promise<string>>> = {
    ours: bodyByRules,
    Readability: (html) => textOf(readByReadability(html)),
    defuddle: async (html) => textOf(await readByDefuddle(html)),
    'every line': (html) => linesIn(html).join('\n'),
  };
  const rows: string[] = [`${pages.length} published pages: F1, precision, recall`];
  for (const [name, read] of Object.entries(methods)) {
    const pairs: (readonly [string, string])[] = [];
    for (const { html, copy } of pages) pairs.push([copy, await read(html)]);
    const { f1, precision, recall } = scoreRuns(pairs);
    rows.push(
      [name.padEnd(14), ...[f1, precision, recall].map((one) => one.toFixed(3))].join('  '),
    );
  }
  return rows.join('\n');
}

function bodyByRules(html: string): string {
  const recognised = recogniseHtml(html);
  if (!recognised.ok) return '';
  return textOf({ lines: recognised.value.lines.filter(({ kind }) => familyOf(kind) === 'body') });
}

function textOf({ lines }: Pick<Reading, 'lines'>): string {
  return lines.map(({ text }) => text).join('\n');
}

/** Middle processor time in milliseconds to recognise a text, and a page, of 1,500 words. */
export function timings(): string {
  const body = goldTexts().flatMap(({ lines }) =>
    lines.flatMap(({ kind, text }) => (kind === 'body' ? [text] : [])),
  );
  const long: string[] = ['Why the long text is read as fast as the short', 'By Ana Ruiz'];
  for (let words = 0, at = 0; words < 1500; at += 1) {
    const paragraph = body[at % body.length] ?? '';
    words += paragraph.split(' ').length;
    long.push(paragraph);
  }
  const raw = long.join('\n\n');
  const page = asPage(raw);
  return `1,500 words: text ${middle(() => recogniseText(raw))} ms, page ${middle(() => recogniseHtml(page))} ms`;
}

function middle(work: () => unknown): string {
  const times = Array.from({ length: 15 }, () => workOf(() => void work())).sort((a, b) => a - b);
  return (times[7] ?? 0).toFixed(1);
}
