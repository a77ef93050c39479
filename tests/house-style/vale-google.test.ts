import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '@shared/house-style/rules/check-document';
import { compileRules } from '@shared/house-style/rules/compile-rules';
import { linesOf } from '@shared/house-style/rules/inline-tests';
import { readRule } from '@shared/house-style/rules/read-rule';
import type { StyleRule } from '@shared/house-style/rules/style-rule';
import { markdownDocument } from '@shared/house-style/rules/documents/markdown-document';

const CORPUS = resolve(import.meta.dirname, '../../../shared/corpora/vale-google');
const PRESENT = existsSync(CORPUS);

/** One expected line: "file:line:column:Style.Rule:message". */
interface Expectation {
  readonly folder: string;
  readonly line: string;
}

function expectations(): readonly Expectation[] {
  const feature = readFileSync(join(CORPUS, 'features/rules.feature'), 'utf8');
  let folder = '';
  return feature.split('\n').flatMap((row) => {
    folder = /When I test "(.+)"/.exec(row)?.[1] ?? folder;
    const line = /^\s+test\.md:(\d+:\d+:.+)$/.exec(row)?.[1];
    return line === undefined ? [] : [{ folder, line }];
  });
}

/** Every rule of the style, each read without a word of complaint. */
function googleRules(): ReadonlyMap<string, StyleRule> {
  const files = readdirSync(join(CORPUS, 'Google')).filter((name) => name.endsWith('.yml'));
  const rules = files.map((name) => {
    const yaml = readFileSync(join(CORPUS, 'Google', name), 'utf8');
    const { rule, problems } = readRule(yaml, name, `Google.${name.slice(0, -4)}`);
    expect(problems).toEqual([]);
    return rule;
  });
  return new Map(rules.flatMap((rule) => (rule === null ? [] : [[rule.name, rule]])));
}

/** The lines for a fixture, with the rules that its own .vale.ini turns on. */
function linesFound(folder: string, rules: ReadonlyMap<string, StyleRule>): readonly string[] {
  const home = join(CORPUS, 'fixtures', folder);
  const settings = readFileSync(join(home, '.vale.ini'), 'utf8');
  const on = [...settings.matchAll(/^(Google\.\w+) = YES$/gm)].flatMap(([, name = '']) => {
    const rule = rules.get(name);
    return rule === undefined ? [] : [rule];
  });
  const set = compileRules(on, { accept: [] });
  expect(set.problems).toEqual([]);
  const document = markdownDocument(readFileSync(join(home, 'test.md'), 'utf8'));
  return linesOf(document, checkDocument(document, set));
}

const place = (line: string): string => line.split(':').slice(0, 3).join(':');

describe.skipIf(!PRESENT)('Google’s published style (skipped where its corpus is absent)', () => {
  it('is read and run at the places that its authors expect', () => {
    const rules = googleRules();
    const wanted = expectations();
    const folders = [...new Set(wanted.map(({ folder }) => folder))];
    const found = new Map(folders.map((folder) => [folder, linesFound(folder, rules)]));
    const at = ({ folder, line }: Expectation): string | undefined =>
      found.get(folder)?.find((each) => place(each) === place(line));
    const right = wanted.filter((each) => at(each) !== undefined);
    const equal = right.filter((each) => found.get(each.folder)?.includes(each.line) === true);
    const known = new Set(wanted.map(({ folder, line }) => `${folder}/${line}`));
    const more = folders.flatMap((folder) =>
      (found.get(folder) ?? [])
        .map((line) => `${folder}/${line}`)
        .filter((line) => !known.has(line)),
    );
    process.stdout.write(
      [
        `place right in ${right.length} of ${wanted.length}, message equal in ${equal.length} of ${wanted.length}`,
        ...wanted
          .filter((each) => !equal.includes(each))
          .map((each) => `missing ${each.folder}/${each.line}`),
        ...more.map((line) => `more ${line}`),
        '',
      ].join('\n'),
    );
    expect(right.length / wanted.length).toBeGreaterThanOrEqual(0.99);
    expect(equal.length / wanted.length).toBeGreaterThanOrEqual(0.95);
    expect(more).toEqual([]);
  });
});
