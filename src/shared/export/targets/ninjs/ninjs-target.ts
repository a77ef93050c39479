import type { Target } from '../target';
import { writeJson } from '../wire/read-json';
import { ninjsOf } from './ninjs';
import { proveNinjs } from './prove-ninjs';

/** News in JSON, version 3.1 of the IPTC. */
export const ninjsTarget: Target = {
  id: 'ninjs',
  media: 'article',
  write: (master) => [{ ending: '.ninjs.json', content: writeJson(ninjsOf(master)) }],
  prove: proveNinjs,
};
