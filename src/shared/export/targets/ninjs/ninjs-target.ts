import type { Target } from '../target';
import { writeJson } from '../wire/read-json';
import { ninjsOf } from './ninjs';
import { proveNinjs } from './prove-ninjs';

/** News in JSON, version 3.1 of the IPTC. */
export const ninjsTarget: Target = {
  id: 'ninjs',
  name: 'ninjs 3.1',
  purpose: 'News in JSON, for partners and agencies',
  media: 'article',
  write: (master) => [{ ending: '.ninjs.json', content: writeJson(ninjsOf(master)) }],
  prove: proveNinjs,
};
