import { describe, expect, it } from 'vitest';
import { placeholdersIn } from './placeholder';

describe('a placeholder', () => {
  it.each([
    ['The wall costs TK pounds.', ['TK']],
    ['TK', ['TK']],
    ['The mayor, TKTK, said so.', ['TKTK']],
    ['It opened on TK TK.', ['TK TK']],
    ['It opened on TK\u00a0TK.', ['TK\u00a0TK']],
    ['The council [TK] voted.', ['[TK]']],
    ['The council [ tk ] voted.', ['[ tk ]']],
    ['the TK-year-old pump', ['TK']],
    ['TK Smith said so.', ['TK']],
    ['“TK,” she said.', ['TK']],
    ['tktk people came', ['tktk']],
    ['TK people, TK boats', ['TK', 'TK']],
    ['It costs xxx pounds.', ['xxx']],
    ['xxxx', ['xxxx']],
    ['Mayor Xxxx spoke.', ['Xxxx']],
    ['It costs £XXXX.', ['XXXX']],
    ['Lorem ipsum dolor', ['Lorem ipsum']],
    ['LOREM IPSUM', ['LOREM IPSUM']],
    ['{name} is a poet.', ['{name}']],
    ['{{author.name}} is a poet.', ['{{author.name}}']],
    ['She is { post }.', ['{ post }']],
    ['[insert quote here]', ['[insert quote here]']],
    ['[INSERT NAME]', ['[INSERT NAME]']],
    ['[to come]', ['[to come]']],
    ['[Photo to come]', ['[Photo to come]']],
    ['the venue (TBC)', ['(TBC)']],
    ['the venue [tbd]', ['[tbd]']],
    ['Headline here', ['Headline here']],
    ['[Caption here.]', ['[Caption here.]']],
    ['Your name here', ['Your name here']],
    ['The standfirst goes here, in one line.', ['standfirst goes here']],
    ['What did he mean???', ['???']],
    ['TK and xxx and ???', ['TK', 'xxx', '???']],
    ['港口费用TK。', ['TK']],
    ['港口费用 TK 。', ['TK']],
  ])('is seen in “%s”', (text, found) => {
    expect(placeholdersIn(text)).toEqual(found);
  });

  it.each([
    'A TKO in the third round',
    'Stk. 500',
    'a Tk widget',
    'Tk 500 or 500 tk',
    'She shops at TK Maxx.',
    'The lift is by TK Elevator.',
    'ATK and TKD',
    'the TK-421 post',
    'write to desk@harbour.TK',
    'the #TK tag and @TK',
    'Super Bowl XXX',
    'the XXX Olympiad and Leo XIII',
    'an XX chromosome, size XXL',
    'the film xXx',
    'axxxe, box x x',
    'f{x} and ${name}',
    'the set {a, b}',
    'x{{constructor}}x',
    'insert the coin [here]',
    '[insertion sort]',
    'the best is yet to come',
    'tuberculosis, TBC for short',
    'the text here is old',
    'The name here is Venn',
    'All credit goes here.',
    'What did he mean??',
    '真的吗？？？',
    '合作共赢，港口的耐心。',
    'const xx = yy ?? zz',
    'COVID-XX2 and ISO-XXXX2',
    '',
  ])('is not seen in “%s”', (text) => {
    expect(placeholdersIn(text)).toEqual([]);
  });

  it('is no placeholder where the house writes that name', () => {
    expect(placeholdersIn('TK Holdings and TK', ['TK Holdings'])).toEqual(['TK']);
  });
});
