import type { RefObject } from 'react';
import type { StoryRow } from '@shared/contract/channels';
import { storyStatus, type StoryStatus } from '@shared/story/story';
import { Menu, MenuChoice, MenuItem, MenuRule } from '../../ui/menu';
import { STATUS_WORDS, StatusGlyph } from '../../ui/status-glyph';

/** What can be done with a story from its row. */
export interface RowActions {
  readonly onOpen: (id: string) => void;
  readonly onStatus: (id: string, status: StoryStatus) => void;
  readonly onSpike: (id: string) => void;
  readonly onRestore: (id: string) => void;
}

/** Which menu hangs at which row. */
export interface RowMenu {
  readonly kind: 'actions' | 'status';
  readonly row: StoryRow;
  readonly anchor: { getBoundingClientRect: () => DOMRect };
}

export interface RowMenusProps extends RowActions {
  readonly menu: RowMenu | null;
  readonly onMenu: (menu: RowMenu | null) => void;
  readonly list: RefObject<HTMLElement | null>;
}

const STATUS_CHOICES = storyStatus.options.map((value) => ({
  value,
  label: STATUS_WORDS[value],
  mark: <StatusGlyph status={value} />,
}));

/** The menus of a row: what can be done with it, and its status. The focus goes back to the list. */
export function RowMenus({
  menu,
  onMenu,
  list,
  onOpen,
  onStatus,
  onSpike,
  onRestore,
}: RowMenusProps) {
  if (menu === null) return null;
  const { kind, row, anchor } = menu;
  const close = (open: boolean): void => {
    if (!open) onMenu(null);
  };
  if (kind === 'status') {
    return (
      <Menu
        key="status"
        label="Status"
        open
        onOpenChange={close}
        anchor={anchor}
        side="bottom"
        finalFocus={list}
      >
        <MenuChoice
          label="Status"
          value={row.status}
          onChoose={(status) => onStatus(row.id, status)}
          choices={STATUS_CHOICES}
        />
      </Menu>
    );
  }
  return (
    <Menu key="actions" label="Story" open onOpenChange={close} anchor={anchor} finalFocus={list}>
      <MenuItem keys="Enter" onChoose={() => onOpen(row.id)}>
        Open
      </MenuItem>
      <MenuRule />
      <MenuChoice
        label="Status"
        value={row.status}
        onChoose={(status) => onStatus(row.id, status)}
        choices={STATUS_CHOICES}
      />
      <MenuRule />
      {row.spikedAt === null ? (
        <MenuItem onChoose={() => onSpike(row.id)}>Spike story…</MenuItem>
      ) : (
        <MenuItem onChoose={() => onRestore(row.id)}>Restore story</MenuItem>
      )}
    </Menu>
  );
}
