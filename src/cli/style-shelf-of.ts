import { resolve } from 'node:path';
import { openStyleShelf, type StyleShelf } from '../main/house-styles/style-shelf';
import type { CommandValues } from './command';
import type { Terminal } from './terminal';

/** The styles that ship and the desk's own, in the folder that `--styles` names; looking at them leaves no trace. */
export function shelfOf(
  { styles }: Pick<CommandValues, 'styles'>,
  { houseStyles, ownStyles }: Terminal,
): StyleShelf {
  const own = styles === undefined ? ownStyles : resolve(styles);
  return openStyleShelf({ shipped: houseStyles, own }, { keepsLastGood: false });
}
