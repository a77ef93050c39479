import { readContributorsCsv } from './csv-contributors';
import type { ExchangeReading } from './exchanged';
import { readContributorsVcard } from './vcard';

/** Reads a file of contributors by what it holds, whatever it is called: vCards begin with BEGIN:VCARD. */
export function readContributors(text: string): ExchangeReading {
  return /^\uFEFF?\s*BEGIN:VCARD/iu.test(text)
    ? readContributorsVcard(text)
    : readContributorsCsv(text);
}
