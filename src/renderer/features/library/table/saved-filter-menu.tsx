import { Ellipsis } from 'lucide-react';
import type { SavedFilter } from '@shared/contract/library-channels';
import { IconButton } from '../../../ui/icon-button';
import { Menu, MenuItem } from '../../../ui/menu';
import type { SavedFilters } from './use-saved-filters';

/** What can be done with a saved filter. */
export function SavedFilterMenu({
  filter,
  saved,
}: {
  readonly filter: SavedFilter;
  readonly saved: SavedFilters;
}) {
  return (
    <Menu
      label={`Filter ${filter.name}`}
      align="end"
      trigger={<IconButton small label={`Change filter ${filter.name}`} icon={Ellipsis} />}
    >
      <MenuItem onChoose={() => saved.askRename(filter)}>Rename…</MenuItem>
      <MenuItem onChoose={() => void saved.remove(filter)}>Remove</MenuItem>
    </Menu>
  );
}
