import type { Target } from '../target';
import { proveText } from './prove-text';
import { writeText } from './write-text';

/** The words alone, for whoever types them in again or reads them out. */
export const textTarget: Target = {
  id: 'text',
  media: 'none',
  write: (master) => [{ ending: '.txt', content: writeText(master) }],
  prove: ([file], master) =>
    proveText(typeof file?.content === 'string' ? file.content : '', master),
};
