import { FACT_NAMES, type FactName, type PhotoFacts } from '../elements/photo/photo-facts';
import { readFiledCaption, type FiledCaption } from './filed-caption';
import { houseCredit, listed } from './photo-credit';
import type { PhotoRead } from './photo-read';

/**
 * What the desk knows of a picture once its file is read: the file's facts, with the credit as the house
 * writes its agencies, and with place, day and credit out of the caption where no field states them. A day
 * that the caption states also wins over the camera's clock. The caption itself stays as filed.
 */
export function photoFactsOf(read: PhotoRead, agencies: readonly string[]): PhotoFacts {
  const stated: PhotoFacts = Object.fromEntries(read.facts.map(({ name, value }) => [name, value]));
  const filed = readFiledCaption(stated.caption ?? '', agencies);
  const supplier = listed(stated.source ?? '', agencies) ?? '';
  const credit = houseCredit(stated.creditLine ?? (filed.credit || supplier), agencies);
  const isByClock = read.facts.some(
    ({ name, standard }) => name === 'takenOn' && standard === 'EXIF',
  );
  const takenOn = isByClock ? (filed.date ?? stated.takenOn) : (stated.takenOn ?? filed.date);
  return known({
    ...stated,
    ...placeWith(stated, filed),
    takenOn: takenOn ?? '',
    creditLine: credit.creditLine,
    creator: stated.creator ?? (credit.creator || houseCredit(filed.credit, agencies).creator),
  });
}

/**
 * What is known of a picture, as the house writes it: what its file says by `photoFactsOf`, but what the
 * desk has said itself, and what it has taken out, as it left it. `facts` are the record's own.
 */
export function factsInHouse(
  facts: PhotoFacts | undefined,
  read: PhotoRead,
  agencies: readonly string[],
): PhotoFacts {
  const house = photoFactsOf(read, agencies);
  if (facts === undefined) return house;
  const asRead: PhotoFacts = Object.fromEntries(read.facts.map(({ name, value }) => [name, value]));
  const kept: PhotoFacts = {};
  for (const name of FACT_NAMES) {
    const words = (facts[name] === asRead[name] ? house : facts)[name];
    if (words !== undefined) kept[name] = words;
  }
  return kept;
}

/** A caption's place where the fields have none, or the half of it that they lack. */
function placeWith(stated: PhotoFacts, filed: FiledCaption): PhotoFacts {
  const agrees = (name: 'city' | 'country'): boolean =>
    stated[name] === undefined || isSame(stated[name], filed[name]);
  if (filed.city === '' || !agrees('city') || !agrees('country')) return {};
  return { city: stated.city ?? filed.city, country: stated.country ?? filed.country };
}

function isSame(one: string, other: string): boolean {
  return one.localeCompare(other, 'en', { sensitivity: 'base' }) === 0;
}

function known(facts: PhotoFacts): PhotoFacts {
  const said = Object.entries(facts) as [FactName, string][];
  return Object.fromEntries(said.filter(([, value]) => value !== ''));
}
