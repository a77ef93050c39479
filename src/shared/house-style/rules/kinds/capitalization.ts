import { ok, type Result } from '../../../result/result';
import { ownForms } from '../case/own-forms';
import { sentenceCase } from '../case/sentence-case';
import { titleCase } from '../case/title-case';
import type { Exceptions } from '../exceptions';
import { messageWith } from '../message';
import { compilePattern } from '../pattern/compile-pattern';
import type { BodyOf } from '../style-rule';
import { blockChecker, type CompileKind, type Hit } from './checker';

type Capitalization = BodyOf<'capitalization'>;

/** Whether a text is right, and the form that would be. */
interface Verdict {
  readonly right: boolean;
  readonly expected: string;
}

type Judge = (text: string) => Verdict;

/** A whole block whose capitals must follow a pattern. */
export const compileCapitalization: CompileKind<Capitalization> = (
  body,
  { exceptions, propose },
) => {
  const judge = judgeOf(body, exceptions);
  if (!judge.ok) return judge;
  const look = (text: string): readonly Hit[] => {
    if (text.trim() === '') return [];
    const { right, expected } = judge.value(text);
    if (right) return [];
    const whole = { from: 0, to: text.length, text, groups: [] };
    const converts = body.action.name === 'replace' && body.action.params.length === 0;
    const suggestions = converts && body.match.startsWith('$') ? [expected] : propose(whole);
    return [
      {
        from: 0,
        to: text.length,
        message: messageWith(body.message, [text, expected]),
        suggestions,
      },
    ];
  };
  return ok(blockChecker(look));
};

function judgeOf(body: Capitalization, exceptions: Exceptions): Result<Judge, string> {
  const own = ownForms(body.exceptions, exceptions.allows);
  const plain =
    (convert: (text: string) => string): Judge =>
    (text) => {
      const expected = convert(text);
      return { expected, right: text === expected || exceptions.allows(text) };
    };
  switch (body.match) {
    case '$lower':
      return ok(plain((text) => text.toLowerCase()));
    case '$upper':
      return ok(plain((text) => text.toUpperCase()));
    case '$title':
      return ok(byWords(body, exceptions, (text) => titleCase(text, body.style, own)));
    case '$sentence':
      return ok(byWords(body, exceptions, (text) => sentenceCase(text, body.indicators, own)));
    default: {
      const pattern = compilePattern(body.match);
      if (!pattern.ok) return pattern;
      return ok((text) => ({
        expected: body.match,
        right: pattern.value.isIn(text) || exceptions.allows(text),
      }));
    }
  }
}

/** Right where enough of the words are. What stands before the words, such as a number, may be set aside. */
function byWords(
  body: Capitalization,
  exceptions: Exceptions,
  convert: (text: string) => string,
): Judge {
  const prefix = body.prefix === '' ? null : compilePattern(`^(?:${body.prefix})`);
  return (text) => {
    const kept = prefix?.ok === true ? (prefix.value.findAll(text)[0]?.to ?? 0) : 0;
    const rest = text.slice(kept);
    const expected = text.slice(0, kept) + convert(rest);
    const wanted = wordsIn(expected.slice(kept));
    const found = wordsIn(rest);
    const [opening = ''] = found;
    const isRight = (word: string, at: number): boolean =>
      word === (wanted[at] ?? word) ||
      exceptions.allows(word) ||
      (body.match === '$title' && word === word.toUpperCase());
    const right = found.filter(isRight).length;
    // One wrong first word spoils a sentence, however many words come after it.
    const opensRight = body.match !== '$sentence' || isRight(opening, 0);
    return {
      expected,
      right: found.length === 0 || (opensRight && right / found.length >= body.threshold),
    };
  };
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{N}\p{L}*]+\S*/gu) ?? [];
}
