import { expect, it } from 'vitest';
import { readEdit } from './edit-steps';

it.each([
  ['March 21st', ['regex', String.raw`(\d)(?:st|nd|rd|th)`, '$1'], 'March 21'],
  ['café’s', ['replace', '’s', ''], 'café'],
  ['Talks begin?!', ['remove', '.?!'], 'Talks begin'],
  [' — ', ['trim', ' '], '—'],
  ['...so...', ['trim_left', '.'], 'so...'],
  ['so...', ['trim_right', '.'], 'so'],
  ['...', ['trim', '.'], ''],
  ['the the', ['truncate', ' '], 'the'],
  ['a-b-c', ['split', '-', '1'], 'b'],
  ['a-b', ['split', '-', '9'], 'a-b'],
  ['win', ['wrap', '"'], '"win"'],
  ['"win"', ['unwrap', '"'], 'win'],
  ['"', ['unwrap', '"'], '"'],
  ['win', ['prefix', '‘', 'suffix', '’'], '‘win’'],
  ['stop it!', ['trim_right', '!', 'upper'], 'STOP IT'],
  ['STOP', ['lower', 'capitalize'], 'Stop'],
  ['Éire', ['uncapitalize'], 'éire'],
  ['a  b', ['squeeze'], 'a b'],
  ['the end of it', ['title'], 'The End of It'],
  ['Why Wars Fail: A View', ['sentence'], 'Why wars fail: A view'],
  ['FooBarHTML2', ['simple'], 'foo bar html 2'],
  ['foo bar', ['kebab'], 'foo-bar'],
  ['fooBar', ['snake'], 'foo_bar'],
  ['foo bar', ['camel'], 'fooBar'],
  ['foo bar', ['pascal'], 'FooBar'],
])('%j edited by %j is %j', (text, params, cure) => {
  const edit = readEdit(params);
  expect(edit.ok && edit.value(text)).toBe(cure);
});

it.each([
  [[], '“edit” needs a step'],
  [['strip', 'x'], 'there is no edit “strip” here'],
  [['upper', 'wrap'], 'the edit “wrap” takes 1 more in its list'],
  [['split', '-', 'one'], 'the edit “split” takes a number'],
  [['regex', '(', ''], "the pattern “(” can't be used: a “(” is never closed"],
])('%j is refused', (params, reason) => {
  expect(readEdit(params)).toEqual({ ok: false, error: reason });
});
