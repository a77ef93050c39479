import { describe, expect, it } from 'vitest';
import { placesIn } from '../../../../tests/rule-runs';
import { checkDocument } from './check-document';
import { compileRules } from './compile-rules';
import { plainCopy } from '../../../../tests/plain-copy';
import { readRule, type FindRule, type RuleReading } from './read-rule';

const read = (yaml: string, findRule?: FindRule): RuleReading =>
  readRule(yaml, 'styles/Desk/Rule.yml', 'Desk.Rule', findRule);
const said = ({ problems }: RuleReading): string[] => problems.map(({ message }) => message);

describe('a rule’s file', () => {
  it('fills in what Vale takes for granted', () => {
    expect(read('extends: existence\nmessage: x\ntokens: one\n').rule?.body).toMatchObject({
      level: 'warning',
      scope: ['text'],
      vocab: true,
      tokens: ['one'],
    });
  });

  it('takes numbers and truths for words', () => {
    const yaml =
      'extends: substitution\nmessage: x\naction: {name: replace}\nswap: {1st: 1, yes: true}\n';
    expect(placesIn(yaml, '1st yes')).toEqual(['0:1st', '4:yes']);
  });

  it.each([
    ['message: x\n', 'styles/Desk/Rule.yml:1: “extends” must name the kind of the rule'],
    [
      'extends: sequence\nmessage: x\n',
      'styles/Desk/Rule.yml:1: rules of the kind “sequence” are not run here',
    ],
    [
      'message: x\nextends: script\n',
      'styles/Desk/Rule.yml:2: rules of the kind “script” are not run here',
    ],
    ['- a list\n', 'styles/Desk/Rule.yml:1: the file is not a rule: it has no settings'],
    [
      'extends: existence\nmessage: x\ntokens:\n  - fine\n  - "(bad"\n',
      "styles/Desk/Rule.yml:5: the pattern “(bad” can't be used: a “(” is never closed",
    ],
    [
      'extends: substitution\nmessage: x\nswap:\n  a: b\n  "[z-a]": c\n',
      "styles/Desk/Rule.yml:5: the pattern “[z-a]” can't be used: the range z-a runs backwards",
    ],
    [
      'extends: metric\nmessage: x\nformula: 1 +\ncondition: "> 1"\n',
      "styles/Desk/Rule.yml:3: “formula” can't be worked out: it ends too soon",
    ],
    [
      'extends: metric\nmessage: x\nformula: system(1)\ncondition: "> 1"\n',
      "styles/Desk/Rule.yml:3: “formula” can't be worked out: “system” is not a function known here",
    ],
    [
      'extends: existence\nmessage: x\ntokens: [a]\naction: {name: suggest, params: [my.tengo]}\n',
      'styles/Desk/Rule.yml:4: scripts that suggest are not run here',
    ],
    [
      'extends: existence\nmessage: x\ntokens+: [a]\n',
      'styles/Desk/Rule.yml:3: “tokens+” works only in a rule that extends another rule',
    ],
    [
      'extends: Desk.Gone\nmessage: x\n',
      "styles/Desk/Rule.yml:1: “Desk.Gone” can't be extended: there is no such rule to be found",
    ],
  ])('%j is refused with its line', (yaml, problem) => {
    expect(read(yaml)).toMatchObject({ rule: null });
    expect(said(read(yaml))).toEqual([problem]);
  });

  it('names every setting of the wrong kind', () => {
    const { rule, problems } = read('extends: existence\nlevel: loud\ntokens: {a: b}\n');
    expect(rule).toBeNull();
    expect(problems.map(({ where }) => where)).toEqual([
      'styles/Desk/Rule.yml:1',
      'styles/Desk/Rule.yml:2',
      'styles/Desk/Rule.yml:3',
    ]);
  });

  it('runs in spite of settings that it doesn’t know, and names them', () => {
    const reading = read('extends: existence\nmessage: x\ntokens: [a]\nowner: desk\n');
    expect(reading.rule).not.toBeNull();
    expect(reading.problems).toMatchObject([
      {
        level: 'warning',
        message:
          'styles/Desk/Rule.yml:4: “owner” is not a setting of “existence” and does nothing here',
      },
    ]);
  });

  it('runs in spite of a key that stands twice, and names its line', () => {
    const reading = read(
      'extends: substitution\nmessage: x\nswap:\n  Bronte: Brontë\n  Bronte: Brontë\n',
    );
    expect(reading.rule).not.toBeNull();
    expect(reading.problems).toMatchObject([{ level: 'warning', where: 'styles/Desk/Rule.yml:5' }]);
  });

  it('names actions that can’t be taken and accepted words that are no pattern, and runs the rest', () => {
    const bad = read(
      'extends: existence\nmessage: x\ntokens: [a]\naction: {name: edit, params: [strip, x]}\n',
    );
    expect(said(bad)).toEqual(['styles/Desk/Rule.yml:4: there is no edit “strip” here']);
    const good = read('extends: existence\nmessage: x\ntokens: [a]\n');
    const rules = [bad.rule, good.rule].flatMap((rule) => (rule === null ? [] : [rule]));
    const set = compileRules(rules, { accept: ['(bad'] });
    expect(set.problems.map(({ message }) => message)).toEqual([
      "accept.txt: the accepted word “(bad” is a pattern that can't be used",
    ]);
    expect(checkDocument(plainCopy('a'), set)).toHaveLength(1);
  });
});

describe('a rule that extends another', () => {
  const files: Readonly<Record<string, string>> = {
    'Base.Words':
      'extends: existence\nmessage: base\nlevel: error\ntokens: [one, two]\nexceptions: [two]\ntests: [{input: one}]\n',
    'Base.Swaps': 'extends: substitution\nmessage: base\nswap: {a: b, c: d}\n',
    'Base.Circle': 'extends: Base.Circle\nmessage: x\n',
  };
  const find: FindRule = (name) => {
    const yaml = files[name];
    return yaml === undefined ? null : { yaml, file: `${name}.yml` };
  };

  it('lays its settings over the other’s', () => {
    const { rule, problems } = read(
      'extends: Base.Words\nmessage: mine\ntokens+: [three]\nexceptions-: [two]\n',
      find,
    );
    expect(problems).toEqual([]);
    expect(rule?.body).toMatchObject({
      extends: 'existence',
      message: 'mine',
      level: 'error',
      tokens: ['one', 'two', 'three'],
      exceptions: [],
      tests: [],
    });
  });

  it('changes maps by their keys', () => {
    const { rule } = read('extends: Base.Swaps\nswap+: {e: f}\n', find);
    expect(rule?.body).toMatchObject({ swap: { a: 'b', c: 'd', e: 'f' } });
    expect(read('extends: Base.Swaps\nswap-: [a]\n', find).rule?.body).toMatchObject({
      swap: { c: 'd' },
    });
  });

  it.each([
    [
      'extends: Base.Words\ntokens-: [four]\n',
      "“tokens-” takes away “four”, which the rule that it extends doesn't have",
    ],
    [
      'extends: Base.Swaps\nswap-: [z]\n',
      "“swap-” takes away “z”, which the rule that it extends doesn't have",
    ],
    [
      'extends: Base.Words\ntokens: [x]\ntokens+: [y]\n',
      '“tokens+” both replaces “tokens” and changes it; keep one of the two',
    ],
    [
      'extends: Base.Words\nlevel+: [y]\n',
      '“level+” has nothing of its kind to add to in the rule that it extends',
    ],
  ])('%j is refused', (yaml, reason) => {
    expect(said(read(yaml, find))[0]).toContain(reason);
  });

  it('never goes round in a circle', () => {
    expect(said(read('extends: Base.Circle\n', find))[0]).toContain("can't be extended");
  });
});
