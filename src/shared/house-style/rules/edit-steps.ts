import { err, ok, type Result } from '../../result/result';
import { capitalized, plainWords, uncapitalized } from './case/letter-case';
import { NO_OWN_FORMS } from './case/own-forms';
import { sentenceCase } from './case/sentence-case';
import { titleCase } from './case/title-case';
import { compilePattern } from './pattern/compile-pattern';

type Edit = (text: string, first: string, second: string) => string;

interface Operation {
  readonly takes: number;
  readonly edit: Edit;
}

const operation = (takes: number, edit: Edit): Operation => ({ takes, edit });

/** The steps of Vale's action "edit", each with the number of words that it takes. */
const OPERATIONS: Readonly<Record<string, Operation>> = {
  regex: operation(2, (text, pattern, replacement) => {
    const compiled = compilePattern(pattern);
    return compiled.ok ? compiled.value.replaceIn(text, replacement) : text;
  }),
  replace: operation(2, (text, from, to) => text.replaceAll(from, to)),
  remove: operation(1, (text, set) => [...text].filter((each) => !set.includes(each)).join('')),
  trim: operation(1, (text, set) => trimmedRight(trimmedLeft(text, set), set)),
  trim_left: operation(1, trimmedLeft),
  trim_right: operation(1, trimmedRight),
  truncate: operation(1, (text, at) => text.split(at)[0] ?? ''),
  split: operation(2, (text, at, index) => text.split(at)[Number(index)] ?? text),
  wrap: operation(1, (text, mark) => mark + text + mark),
  unwrap: operation(1, (text, mark) =>
    text.startsWith(mark) && text.endsWith(mark) && text.length >= 2 * mark.length
      ? text.slice(mark.length, text.length - mark.length)
      : text,
  ),
  prefix: operation(1, (text, mark) => mark + text),
  suffix: operation(1, (text, mark) => text + mark),
  upper: operation(0, (text) => text.toUpperCase()),
  lower: operation(0, (text) => text.toLowerCase()),
  title: operation(0, (text) => titleCase(text, 'AP', NO_OWN_FORMS)),
  sentence: operation(0, (text) => sentenceCase(text, [':'], NO_OWN_FORMS)),
  capitalize: operation(0, capitalized),
  uncapitalize: operation(0, uncapitalized),
  squeeze: operation(0, (text) => text.replace(/\s+/g, ' ')),
  simple: operation(0, (text) => plainWords(text).join(' ')),
  kebab: operation(0, (text) => plainWords(text).join('-')),
  snake: operation(0, (text) => plainWords(text).join('_')),
  camel: operation(0, (text) => uncapitalized(plainWords(text).map(capitalized).join(''))),
  pascal: operation(0, (text) => plainWords(text).map(capitalized).join('')),
};

/** Makes the steps of an "edit" ready, or says which of them can't be taken. */
export function readEdit(params: readonly string[]): Result<(text: string) => string, string> {
  const steps: ((text: string) => string)[] = [];
  let at = 0;
  while (at < params.length) {
    const name = params[at] ?? '';
    const found = Object.hasOwn(OPERATIONS, name) ? OPERATIONS[name] : undefined;
    if (found === undefined) return err(`there is no edit “${name}” here`);
    const words = params.slice(at + 1, at + 1 + found.takes);
    const fault = wordsFault(name, words, found.takes);
    if (fault !== null) return err(fault);
    steps.push((text) => found.edit(text, words[0] ?? '', words[1] ?? ''));
    at += 1 + found.takes;
  }
  if (steps.length === 0) return err('“edit” needs a step');
  return ok((text) => steps.reduce((so, step) => step(so), text).trim());
}

function wordsFault(name: string, words: readonly string[], takes: number): string | null {
  if (words.length < takes) return `the edit “${name}” takes ${takes} more in its list`;
  if (name === 'split' && !/^\d+$/.test(words[1] ?? '')) return 'the edit “split” takes a number';
  if (name !== 'regex') return null;
  const compiled = compilePattern(words[0] ?? '');
  return compiled.ok ? null : `the pattern “${words[0] ?? ''}” can't be used: ${compiled.error}`;
}

function trimmedLeft(text: string, set: string): string {
  const characters = [...text];
  const from = characters.findIndex((each) => !set.includes(each));
  return from < 0 ? '' : characters.slice(from).join('');
}

function trimmedRight(text: string, set: string): string {
  const characters = [...text];
  const last = characters.findLastIndex((each) => !set.includes(each));
  return characters.slice(0, last + 1).join('');
}
