import { describe, expect, it } from 'vitest';
import { wordTagger } from '../../tagging/word-tagger';
import { checkDocument } from '../check-document';
import { compileRules } from '../compile-rules';
import { markdownDocument } from '../documents/markdown-document';
import { linesOf } from '../inline-tests';
import { readRule } from '../read-rule';

const tagger = wordTagger();

function found(tokens: string, text: string, more = ''): readonly string[] {
  const yaml = `extends: sequence\nmessage: "%[1]s"\n${more}tokens:\n${tokens}`;
  const { rule, problems } = readRule(yaml, 'S.yml', 'T.S');
  if (rule === null) throw new Error(JSON.stringify(problems));
  const set = compileRules([rule], { accept: [] }, null, tagger);
  const document = markdownDocument(text);
  return linesOf(document, checkDocument(document, set)).map((line) => line.replace(':T.S', ''));
}

const HE_RAN = '  - {tag: PRP}\n  - {pattern: ran|walked}\n';

describe('a sequence', () => {
  it('is found where each word has its form and its part of speech', () => {
    expect(found(HE_RAN, 'She ran. Dogs ran. They walked.')).toEqual(['1:1:She', '1:20:They']);
  });

  it('looks at whole words', () => {
    expect(found('  - {tag: PRP}\n  - {pattern: ran}\n', 'She ranted.')).toEqual([]);
  });

  it('minds the case of letters unless told otherwise', () => {
    const ran = '  - {tag: PRP}\n  - {pattern: RAN}\n';
    expect(found(ran, 'She ran.')).toEqual([]);
    expect(found(ran, 'She ran.', 'ignorecase: true\n')).toEqual(['1:1:She']);
  });

  it('passes over as many words as it may, before the anchor and after it', () => {
    const before = '  - {tag: JJS, skip: 2}\n  - {pattern: of}\n  - {pattern: times}\n';
    expect(found(before, 'The best old player of times.')).toEqual(['1:5:best']);
    expect(found(before, 'The best very old player of times.')).toEqual([]);
    const after = '  - {pattern: data}\n  - {tag: VBZ, skip: 2}\n';
    expect(found(after, 'The data for it is old.')).toEqual(['1:5:data']);
    expect(found(after, 'The data for all of it is old.')).toEqual([]);
  });

  it('never passes over punctuation or the end of a sentence', () => {
    const after = '  - {pattern: data}\n  - {tag: VBZ, skip: 4}\n';
    expect(found(after, 'We have data, it is old.')).toEqual([]);
    expect(found(after, 'We have data. It is old.')).toEqual([]);
  });

  it('can ask for a word that does not fit', () => {
    const not = '  - {pattern: the}\n  - {pattern: council, negate: true}\n';
    expect(found(not, 'Ask the council.')).toEqual([]);
    expect(found(not, 'Ask the mayor.')).toEqual(['1:5:the']);
  });

  it('keeps its places behind letters of two code units', () => {
    expect(found(HE_RAN, 'So 𝒳 she ran.')).toEqual(['1:6:she']);
  });

  it('cannot run without a tagger, and says so', () => {
    const { rule } = readRule(`extends: sequence\nmessage: x\ntokens:\n${HE_RAN}`, 'S.yml', 'T.S');
    const { problems } = compileRules(rule === null ? [] : [rule], { accept: [] });
    expect(problems.map(({ message }) => message)).toEqual([
      "S.yml:1: T.S can't run: a rule of the kind “sequence” needs a tagger of words",
    ]);
  });

  it('names a pattern that can’t be used, with its line', () => {
    const yaml = 'extends: sequence\nmessage: x\ntokens:\n  - {tag: NN}\n  - {pattern: "(a"}\n';
    const { rule, problems } = readRule(yaml, 'S.yml', 'T.S');
    expect([rule, problems.map(({ where }) => where)]).toEqual([null, ['S.yml:5']]);
  });
});
