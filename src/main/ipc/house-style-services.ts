import { styleMissing } from '@shared/contract/house-style-failures';
import { err, ok } from '@shared/result/result';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';

type StyleChannel = Extract<keyof Services<Sender>, `house-style:${string}`>;

/** House styles: reading them; the folders of the desk's own are still to come. */
export function houseStyleServices({ shelf }: DeskNeeds): Pick<Services<Sender>, StyleChannel> {
  const missing = ({ id }: { readonly id: string }) => err(styleMissing(id));
  return {
    'house-style:list': async () => {
      const { styles, problems } = await shelf.list();
      return ok({ styles: [...styles], own: [], lastGood: [], problems: [...problems] });
    },
    'house-style:read': missing,
    'house-style:copy': missing,
    'house-style:write': missing,
    'house-style:use': () => ok({ styles: [], templates: [] }),
    'house-style:remove': missing,
    'house-style:export': missing,
    'house-style:choose': () => ok(null),
    'house-style:take': () => missing({ id: '' }),
    'house-style:show-folder': missing,
  };
}
