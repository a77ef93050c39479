import type { Target } from '../target';
import { newsmlOf } from './newsml';
import { proveNewsml } from './prove-newsml';

/** NewsML-G2 2.35 of the IPTC, Power conformance. */
export const newsmlTarget: Target = {
  id: 'newsml-g2',
  media: 'article',
  write: (master) => [{ ending: '.newsml.xml', content: newsmlOf(master) }],
  prove: proveNewsml,
};
