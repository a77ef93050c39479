import { existsSync, readFileSync } from 'node:fs';
import { withoutPhotos } from '../without-photos';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDocument } from '@shared/house-style/rules/check-document';
import { compileRules } from '@shared/house-style/rules/compile-rules';
import type { CopyDocument } from '@shared/house-style/rules/copy-block';
import { htmlDocument } from '@shared/house-style/rules/documents/html-document';
import { markdownDocument } from '@shared/house-style/rules/documents/markdown-document';
import { linesOf } from '@shared/house-style/rules/inline-tests';
import { textDocument } from '@shared/house-style/rules/documents/text-document';
import { readRule } from '@shared/house-style/rules/read-rule';
import { wordTagger } from '@shared/house-style/tagging/word-tagger';
import { matchesIn, readCopy } from '../../src/cli/check-file';
import type { Terminal } from '../../src/cli/terminal';
import { readValeProject, rulesOn } from '../../src/cli/vale-project';

const CORPUS = resolve(import.meta.dirname, '../../../shared/corpora/vale-checks/testdata');
const TAGGER = wordTagger();
const PRESENT = existsSync(CORPUS);
/** A kind that is not run here. */
const LEFT_OUT = ['Script'];
/** Checked as a project by its settings, as `standfirst check --vale-config` does: Vale's built-in rules. */
const AS_PROJECT = ['Spelling'];

const READERS: Readonly<Record<string, (text: string) => CopyDocument>> = {
  html: htmlDocument,
  txt: textDocument,
};

interface Expectation {
  readonly folder: string;
  readonly file: string;
  readonly line: string;
}

function expectations(): readonly Expectation[] {
  const feature = readFileSync(join(CORPUS, 'features/checks.feature'), 'utf8');
  let folder = '';
  return feature.split('\n').flatMap((row) => {
    folder = /When I test "checks\/(.+)"/.exec(row)?.[1] ?? folder;
    const [, file = '', line = ''] = /^\s+(\w+\.(?:md|txt|html)):(\d+:\d+:.+)$/.exec(row) ?? [];
    return file === '' || LEFT_OUT.includes(folder) ? [] : [{ folder, file, line }];
  });
}

/** The rules that a fixture's own .vale.ini turns on for a file by their names. */
function rulesFor(ini: string, file: string): readonly string[] {
  const on = new Set<string>();
  let applies = false;
  for (const row of ini.split('\n')) {
    const section = /^\[(.+)\]$/.exec(row)?.[1];
    if (section !== undefined)
      applies =
        section === file || section === '*' || `*${file.slice(file.indexOf('.'))}` === section;
    const [, name = '', value] = /^(\w+\.\w+) = (YES|NO)$/.exec(row) ?? [];
    if (!applies || name === '') continue;
    if (value === 'YES') on.add(name);
    else on.delete(name);
  }
  return [...on];
}

function linesFound(folder: string, file: string): readonly string[] {
  const home = join(CORPUS, 'fixtures/checks', folder);
  const ini = readFileSync(join(home, '.vale.ini'), 'utf8');
  const rules = rulesFor(ini, file).flatMap((name) => {
    const [style = '', rule = ''] = name.split('.');
    const yaml = readFileSync(join(CORPUS, 'styles', style, `${rule}.yml`), 'utf8');
    const read = readRule(yaml, `${rule}.yml`, `${style}.${rule}`);
    expect(read.problems).toEqual([]);
    return read.rule === null ? [] : [read.rule];
  });
  const vocab = /Vocab = (\w+)/.exec(ini)?.[1];
  const words =
    vocab === undefined
      ? ''
      : readFileSync(join(CORPUS, 'styles/config/vocabularies', vocab, 'accept.txt'), 'utf8');
  const set = compileRules(
    rules,
    { accept: words.split('\n').filter((word) => word !== '') },
    null,
    TAGGER,
  );
  expect(set.problems).toEqual([]);
  const text = readFileSync(join(home, file), 'utf8');
  const document = READERS[file.slice(file.lastIndexOf('.') + 1)]?.(text) ?? markdownDocument(text);
  return linesOf(document, checkDocument(document, set));
}

/** Silent, and without pictures: a project asks for neither. */
const TERMINAL: Terminal = {
  write: () => undefined,
  say: () => undefined,
  stdin: (async function* () {
    yield await Promise.resolve(new Uint8Array());
  })(),
  houseStyles: '',
  ownStyles: '',
  version: '0.0.0',
  ...withoutPhotos,
};

async function linesInProject(folder: string, name: string): Promise<readonly string[]> {
  const home = join(CORPUS, 'fixtures/checks', folder);
  const file = join(home, name);
  const project = await readValeProject(join(home, '.vale.ini'), TERMINAL);
  if (!project.ok) throw new Error(project.error.lines.join('\n'));
  expect(project.value.problems).toEqual([]);
  const { forFile, ruleSet } = await rulesOn(file, project.value);
  expect(ruleSet.problems).toEqual([]);
  const document = await readCopy(file, forFile, undefined, TERMINAL);
  if (!document.ok) throw new Error(document.error.lines.join('\n'));
  return matchesIn(file, document.value, ruleSet, TERMINAL).map(
    ({ line, column, check, message }) => `${line}:${column}:${check}:${message}`,
  );
}

const place = (line: string): string => line.split(':').slice(0, 3).join(':');

describe.skipIf(!PRESENT)('Vale’s own checks (skipped where their corpus is absent)', () => {
  it('come out at the places that Vale prints', async () => {
    const wanted = expectations();
    const files = [...new Set(wanted.map(({ folder, file }) => `${folder}/${file}`))];
    const found = new Map<string, readonly string[]>();
    for (const name of files) {
      const [folder = '', file = ''] = name.split('/');
      const lines = AS_PROJECT.includes(folder) ? linesInProject : linesFound;
      found.set(name, await lines(folder, file));
    }
    const foundFor = ({ folder, file }: Expectation): readonly string[] =>
      found.get(`${folder}/${file}`) ?? [];
    const right = wanted.filter((each) =>
      foundFor(each).some((line) => place(line) === place(each.line)),
    );
    const equal = right.filter((each) => foundFor(each).includes(each.line));
    const known = new Set(wanted.map(({ folder, file, line }) => `${folder}/${file}:${line}`));
    const more = files.flatMap((name) =>
      (found.get(name) ?? []).map((line) => `${name}:${line}`).filter((line) => !known.has(line)),
    );
    process.stdout.write(
      [
        `place right in ${right.length} of ${wanted.length}, message equal in ${equal.length} of ${wanted.length}`,
        ...wanted
          .filter((each) => !equal.includes(each))
          .map(({ folder, file, line }) => `missing ${folder}/${file}:${line}`),
        ...more.map((line) => `more ${line}`),
        '',
      ].join('\n'),
    );
    expect(right.length / wanted.length).toBeGreaterThanOrEqual(0.95);
  });
});
