import { describe, expect, it } from 'vitest';
import { isName, nameCounter, namedInCapitals, readByline, sameName } from './names';

describe('isName', () => {
  it.each([
    'Ana Ruiz',
    'Ilse Marchetti-Okoro',
    'J. P. Castaway',
    'Birgit van der Meulen',
    'Dr. Annelie Kroll',
    'Dr. Kroll',
    'Seán O’Neill Jr.',
    'María Ossorio',
    '陈晓明',
    'Abd al-Rahman Sole',
    "Okello p'Lakwo",
    'June Sakamoto',
    'ʻAna Fifita',
    'Sunday Ruiz',
    'Ana R. West',
    'Ana Ruiz, Jr.',
    'The Very Rev. Ana Ruiz',
    'Associate Professor Ana Ruiz',
    'Lt. Gen. Ana Ruiz (retd)',
    'Dr. (Mrs.) Ana Ruiz',
    'Ana “Anita” Ruiz',
    'Ana (Anita) Ruiz',
    'Jan in ’t Ek',
    'Gruffydd ap Ek',
    'Juan dela Ek',
    'Md. Rafiq Ek',
    '’Tope Ruiz',
  ])('takes %s for a name', (name) => {
    expect(isName(name)).toBe(true);
  });

  it.each([
    'Search Trends',
    'Most Read',
    'The Long Table',
    'Meridian Wire',
    'Senior Fellow',
    'Ana',
    'ana ruiz',
    'Why Rivers Rise',
    'Carrow River 2024',
    'Ana Ruiz?',
    'Tay Policy Centre',
    'Retired GP',
    'June Issue',
    'August Edition',
    'Late June',
    'Sunday Best',
    'Key West',
    'Home Page',
    'The Most Read',
    '‘Search Words’',
    'Associate Professor',
  ])('takes %s for none', (words) => {
    expect(isName(words)).toBe(false);
  });
});

describe('readByline', () => {
  it.each([
    ['Ana Ruiz', ['Ana Ruiz'], '', false],
    ['By Ana Ruiz', ['Ana Ruiz'], '', true],
    ['BY ANA RUIZ', ['ANA RUIZ'], '', true],
    ['By Ana Ruiz and Piers Bly', ['Ana Ruiz', 'Piers Bly'], '', true],
    ['Ana Ruiz, Piers Bly & Max Lindqvist', ['Ana Ruiz', 'Piers Bly', 'Max Lindqvist'], '', false],
    [
      'Ana Ruiz, chair of the Consumers’ Forum',
      ['Ana Ruiz'],
      'chair of the Consumers’ Forum',
      false,
    ],
    ['By Ana Ruiz for the Courier', ['Ana Ruiz'], 'for the Courier', true],
    ['By Ana Ruiz in Vesterhavn', ['Ana Ruiz'], 'in Vesterhavn', true],
    ['Author: Ana Ruiz', ['Ana Ruiz'], '', true],
    ['作者：陈晓明', ['陈晓明'], '', true],
    ['By José Ruiz y Ek, Tarn Post', ['José Ruiz y Ek'], 'Tarn Post', true],
    ['Ana Ruiz y Bo Lindqvist', ['Ana Ruiz', 'Bo Lindqvist'], '', false],
    ['By Ana Ruiz, Jr., and Bo Lindqvist', ['Ana Ruiz, Jr.', 'Bo Lindqvist'], '', true],
  ])('reads “%s”', (text, names, post, led) => {
    expect(readByline(text)).toEqual({ names, post, led });
  });

  it('takes the writer from what a page says of who posted it, and when', () => {
    expect(readByline('Posted by Ana Ruiz at 08:14 Email This')).toMatchObject({
      names: ['Ana Ruiz'],
      led: true,
    });
    expect(readByline('Posted by: Ana Ruiz')?.names).toEqual(['Ana Ruiz']);
  });

  it.each(['The river rose again', 'By the river', 'Democracy Dies in Committee', ''])(
    'finds nobody in “%s”',
    (text) => {
      expect(readByline(text)).toBeNull();
    },
  );
});

describe('sameName', () => {
  it.each([
    ['Ana Ruiz', 'ANA RUIZ', true],
    ['Ana María Ruiz', 'Ana Ruiz', true],
    ['Dr. Ruiz', 'Ana Ruiz', true],
    ['Prof. Ana Ruiz', 'Ana Ruiz', true],
    ['María Ossorio', 'Maria Ossorio', true],
    ['Ana Ruiz', 'Ana Roiz', false],
    ['Ana Ruiz', 'Eva Ruiz', false],
    ['', '', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameName(one, other)).toBe(same);
    if (one !== '') expect(nameCounter([one])(other) > 0).toBe(same);
  });
});

describe('namedInCapitals', () => {
  it.each([
    ['ANA RUIZ', 'Ana Ruiz'],
    ['JANE O’NEILL-DOE', 'Jane O’Neill-Doe'],
    ['BIRGIT VAN DER MEULEN', 'Birgit van der Meulen'],
    ['Ana Ruiz', null],
    ['陈晓明', null],
  ])('%s', (name, lower) => {
    expect(namedInCapitals(name)).toBe(lower);
  });
});
