import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { wordList } from '../../src/shared/import/words';

/** A page of a published set with the copy that it has. */
export interface PublishedPage {
  readonly id: string;
  readonly html: string;
  readonly copy: string;
}

const truth = z.record(z.string(), z.object({ articleBody: z.string().default('') }));

/** The pages of `scrapinghub/article-extraction-benchmark`, read from a folder that holds it. */
export function publishedPages(folder: string): PublishedPage[] {
  const copies = truth.parse(JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')));
  return readdirSync(join(folder, 'html'))
    .filter((name) => name.endsWith('.html.gz'))
    .sort()
    .map((name) => {
      const id = name.slice(0, -'.html.gz'.length);
      const html = gunzipSync(readFileSync(join(folder, 'html', name))).toString('utf8');
      return { id, html, copy: copies[id]?.articleBody ?? '' };
    });
}

/** Precision and recall of runs of four words, as that set's own programme counts them. */
export interface RunScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores copies that were read against those that pages have. */
export function scoreRuns(pairs: readonly (readonly [wanted: string, got: string])[]): RunScore {
  const each = pairs.map(([wanted, got]) => scoreOf(wanted, got));
  const precisions = each.flatMap(({ precision }) => (precision === null ? [] : [precision]));
  const recalls = each.flatMap(({ recall }) => (recall === null ? [] : [recall]));
  const precision = mean(precisions);
  const recall = mean(recalls);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

/** Precision and recall of one copy; null where there is nothing to count. */
function scoreOf(wanted: string, got: string): { precision: number | null; recall: number | null } {
  const left = runs(wanted);
  const all = [...left.values()].reduce((sum, count) => sum + count, 0);
  let found = 0;
  let right = 0;
  for (const [run, count] of runs(got)) {
    found += count;
    right += Math.min(count, left.get(run) ?? 0);
  }
  return {
    precision: found === 0 ? null : right / found,
    recall: all === 0 ? null : right / all,
  };
}

function runs(text: string): Map<string, number> {
  const words = wordList(text);
  const counts = new Map<string, number>();
  for (let at = 0; at < Math.max(1, words.length - 3); at += 1) {
    const run = words.slice(at, at + 4).join(' ');
    if (run !== '') counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
}
