import { expect, it } from 'vitest';
import { plainCopy } from '../../../../tests/plain-copy';
import { builtInRules } from './built-in-rules';
import { checkDocument } from './check-document';
import { compileRules } from './compile-rules';

const LISTS = { accept: ['Xinhua', 'gRPC', 'v\\d'], reject: ['fake news'] };

function messages(text: string, lists = LISTS): readonly string[] {
  const rules = builtInRules(lists).flatMap(({ rule }) => (rule === null ? [] : [rule]));
  const set = compileRules(rules, lists);
  return checkDocument(plainCopy(text), set).map(({ rule, message }) => `${rule} ${message}`);
}

it.each([
  ['in the the end', ["Vale.Repetition 'the' is repeated!"]],
  ['It is fake news.', ["Vale.Avoid Avoid using 'fake news'."]],
  [
    'XINHUA and grpc',
    ["Vale.Terms Use 'Xinhua' instead of 'XINHUA'.", "Vale.Terms Use 'gRPC' instead of 'grpc'."],
  ],
  ['Xinhua, gRPC and news', []],
])('%s', (text, found) => {
  expect(messages(text)).toEqual(found);
});

it('makes no rules of empty lists', () => {
  expect(builtInRules({ accept: [], reject: [] }).map(({ rule }) => rule?.name)).toEqual([
    'Vale.Repetition',
  ]);
});

it('says which entry is no pattern', () => {
  const [, avoid] = builtInRules({ accept: [], reject: ['(bad'] });
  expect(avoid?.rule).toBeNull();
  expect(avoid?.problems.map(({ message }) => message)).toEqual([
    "reject.txt:4: the pattern “(bad” can't be used: a “(” is never closed",
  ]);
});
