import { describe, expect, it } from 'vitest';
import { creditWords, printedCredit } from './caption-credit';

describe('a caption’s credit', () => {
  it.each([
    ['A wagon in Vienna. Ana Ruiz/The Dominion Mail', 'Ana Ruiz/The Dominion Mail'],
    ['A wagon in Vienna — Sahil TV/Files', 'Sahil TV/Files'],
    ['A wagon in Vienna (Marram News: Jo Dunstan)', 'Marram News: Jo Dunstan'],
    ['A wagon in Vienna (Ana Ruiz photo)', 'Ana Ruiz'],
    ['A wagon in Vienna (File photo: iLens/marchcattle)', 'iLens/marchcattle'],
    ['A wagon in Vienna. © Ana Ruiz / Carpathian Wild', 'Ana Ruiz / Carpathian Wild'],
    ['A wagon in Vienna. Pix by Ana Ruiz', 'Ana Ruiz'],
    ['A wagon in Vienna. Image: Ana Ruiz/picture union', 'Ana Ruiz/picture union'],
    ['A wagon. CORVEX/Ana Ruiz Purchase Licensing Rights, opens new tab', 'CORVEX/Ana Ruiz'],
  ])('is found in “%s”', (text, credit) => {
    const printed = printedCredit('caption', text, null);
    expect(printed && creditWords(text.slice(printed.from, printed.to))).toBe(credit);
  });

  it.each(['A wagon in Vienna (left)', 'A wagon in Vienna, in 2023', 'He said: thank you'])(
    'is not made up for “%s”',
    (text) => {
      expect(printedCredit('caption', text, null)).toBeNull();
    },
  );

  it('is not looked for in what is too long to be one', () => {
    const long = `Photo: ${'A '.repeat(200_000)}`.trim();
    expect(creditWords(long)).toBe(long);
  });

  it('is no part of a line of any other kind', () => {
    expect(printedCredit('body', 'A wagon. Ana Ruiz/Northlight', null)).toBeNull();
  });

  it.each([
    ['Photo provided by Ana Ruiz', 'Ana Ruiz'],
    ['"promo.credits": "Ana Ruiz/Northlight",', 'Ana Ruiz/Northlight'],
    ['Lead image credit: Ana Ruiz', 'Ana Ruiz'],
    ['Credit...Illustration by Ana Ruiz', 'Ana Ruiz'],
    ['Image source, Northlight', 'Northlight'],
    ['Borneo Sentinel file photo', 'Borneo Sentinel file photo'],
  ])('is bare of its label: “%s”', (printed, credit) => {
    expect(creditWords(printed)).toBe(credit);
  });
});
