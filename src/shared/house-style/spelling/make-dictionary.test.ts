import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realDictionary } from '../../../../tests/dictionaries';
import { dictionaryWith, makeDictionary } from './make-dictionary';

const british = realDictionary('en-GB');
const american = realDictionary('en-US');
const words = (list: string) => list.split(' ');

describe('a dictionary of British English', () => {
  it.each([
    ['plain words', 'government coordination ministers’ tariff podcast'],
    [
      'British words, -ise and -ize',
      'colour centre organise organize globalisation globalization authorize',
    ],
    ['variants that house rules decide on', 'judgment judgement adviser advisor focussed'],
    ['possessives in both marks', "government's government’s newspapers' newspapers’ Zelenskyy’s"],
    [
      'compounds of known words',
      'e-mail co-operate win-win supply-chain policy-making non-compliance re-elect',
    ],
    ['words with accents', 'café naïve fiancée cliché détente façade'],
    [
      'names from anywhere',
      'Erdoğan Xinhua Kyiv Modi Warnock Blinken al-Assad Min-jung O’Brien iPhone',
    ],
    ['acronyms and their plurals', 'MPs NGOs BRICS AUKUS XIV COVID Covid'],
    ['contractions', 'don’t there’d who’d it’ll o’clock'],
    ['words of the news', 'multipolar geopolitics deepfake decarbonisation ceasefire ruble'],
    ['other scripts', 'Москва 北京 Αθήνα'],
    ['single letters', 'a x n'],
  ])('knows %s', (_what, list) => {
    expect(words(list).filter((word) => !british.knows(word))).toEqual([]);
  });

  it.each([
    ['slips', 'goverment teh recieve seperate acommodate occured untill supercede'],
    ['American words', 'color center defense neighbors traveled'],
    ['-ize where no form in -ize exists', 'advertize exercize surprize compromize'],
    ['slips in possessives and compounds', 'goverment’s goverments’ goverment-run self-goverment'],
    ['slips under a capital', 'Goverment Pakisatn Phillipines Carribean Teh Thier GOVERMENT'],
  ])('does not know %s', (_what, list) => {
    expect(words(list).filter((word) => british.knows(word))).toEqual([]);
  });

  it.each([
    ['goverment', 'government'],
    ['teh', 'the'],
    ['recieve', 'receive'],
    ['definately', 'definitely'],
    ['occurance', 'occurrence'],
    ['accomodation', 'accommodation'],
    ['alot', 'a lot'],
    ['dont', "don't"],
    ['publically', 'publicly'],
    ['independant', 'independent'],
    ['Goverment', 'Government'],
    ['GOVERMENT', 'GOVERNMENT'],
    ['Pakisatn', 'Pakistan'],
    ['Phillipines', 'Philippines'],
    ['color', 'colour'],
    ['goverment-run', 'government-run'],
    ['goverment’s', "government's"],
  ])('proposes for %s first of all %s', (wrong, right) => {
    expect(british.suggest(wrong)[0]).toBe(right);
  });

  it('proposes five words at most, and none for what is no word', () => {
    expect(british.suggest('bat').length).toBeLessThanOrEqual(5);
    expect(british.suggest('stert').length).toBe(5);
    expect(british.suggest('q'.repeat(40))).toEqual([]);
  });

  it('proposes no word that it would object to or that is not to be proposed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,12}$/u), (word) => {
        for (const near of british.suggest(word))
          expect(near.split(' ').filter((part) => !british.knows(part))).toEqual([]);
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('answers whatever it is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (word) => {
        expect(typeof british.knows(word)).toBe('boolean');
        expect(british.suggest(word).length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });
});

describe('a dictionary of American English', () => {
  it('knows its own words and not the British', () => {
    expect(
      words('color center defense organize judgment multipolar').filter((w) => !american.knows(w)),
    ).toEqual([]);
    expect(words('colour centre organise globalisation').filter((w) => american.knows(w))).toEqual(
      [],
    );
    expect(american.suggest('colour')[0]).toBe('color');
  });
});

describe('more words', () => {
  it('are known in their own case, and words in small letters in every case', () => {
    const desk = realDictionary('en-GB', ['quayside-hugger', 'Vance & Oduya', 'wibbly']);
    expect(words('wibbly Wibbly wibbly’s Oduya').filter((word) => !desk.knows(word))).toEqual([]);
    expect(desk.suggest('wibblly')[0]).toBe('wibbly');
  });

  it('of one piece come and go without touching the dictionary', () => {
    const piece = dictionaryWith(british, ['Jane Goverment', 'wibbly']);
    expect(
      words('Goverment Goverment’s wibbly government').filter((word) => !piece.knows(word)),
    ).toEqual([]);
    expect(british.knows('Goverment')).toBe(false);
    expect(piece.suggest('goverrnment')).toEqual(['government']);
  });
});

describe('a dictionary of the desk’s own', () => {
  const aff = 'SET UTF-8\nTRY aeiou\nSFX S Y 1\nSFX S 0 s .\n';

  it('is as good as its files, without the ways of English', () => {
    const made = makeDictionary({ id: 'fr', aff, dic: '3\nétat/S\ncafé\nministre/S\n' });
    if (!made.ok) throw new Error(made.error);
    expect(words('état états café ministres').filter((word) => !made.value.knows(word))).toEqual(
      [],
    );
    expect(words('etat cafe reministres').filter((word) => made.value.knows(word))).toEqual([]);
    expect(made.value.suggest('minitres')).toEqual(['ministres']);
  });

  it.each([
    ['affixes that are no patterns', `${aff}ICONV 1\nICONV ( x\n`, '1\nWort\n'],
    ['affixes that break off', 'SFX S Y 5\nSFX S 0 s .\n', '1\nWort/S\n'],
    ['no words', aff, '0\n'],
  ])('says why it can’t be used: %s', (_what, bad, dic) => {
    expect(makeDictionary({ id: 'de', aff: bad, dic }).ok).toBe(false);
  });
});
