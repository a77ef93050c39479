import { Fragment, type RefObject } from 'react';
import type { LibraryChange, TableRow } from '@shared/contract/library-channels';
import { storyStatus } from '@shared/story/story';
import { Menu, MenuChoice, MenuItem, MenuRule } from '../../../ui/menu';
import { STATUS_WORDS, StatusGlyph } from '../../../ui/status-glyph';
import type { TableAnchor } from './story-table';
import type { Over } from './table-overlays';

/** Which menu hangs at which row. */
export interface OpenMenu {
  readonly kind: 'status' | 'actions';
  readonly row: TableRow;
  readonly anchor: TableAnchor;
}

export interface TableMenuProps {
  readonly menu: OpenMenu | null;
  /** How many stories it is for. */
  readonly count: number;
  readonly table: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly onChange: (change: LibraryChange) => void;
  readonly onAsk: (kind: Over['kind']) => void;
  readonly onOpen: (id: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onFilterAuthor: (name: string) => void;
  readonly onContributor: (name: string) => void;
}

const STATUSES = storyStatus.options.map((value) => ({
  value,
  label: STATUS_WORDS[value],
  mark: <StatusGlyph status={value} />,
}));

/** The menus of a row: its status alone, or all that can be done. The focus goes back to the table. */
export function TableMenu(props: TableMenuProps) {
  const { menu, table, onClose, onChange } = props;
  if (menu === null) return null;
  const { kind, row, anchor } = menu;
  const frame = {
    ...{ open: true, anchor, finalFocus: table },
    onOpenChange: (open: boolean): void => {
      if (!open) onClose();
    },
  };
  const status = (
    <MenuChoice
      label="Status"
      value={props.count > 1 ? null : row.status}
      onChoose={(next) => onChange({ kind: 'status', status: next })}
      choices={STATUSES}
    />
  );
  if (kind === 'status')
    return (
      <Menu key="status" label="Status" {...frame}>
        {status}
      </Menu>
    );
  return (
    <Menu key="actions" label="Story" {...frame}>
      {props.count === 1 && <OfOne {...props} row={row} />}
      {status}
      <MenuRule />
      <MenuItem onChoose={() => props.onAsk('tags')}>Tags…</MenuItem>
      <MenuItem onChoose={() => props.onAsk('due')}>Due…</MenuItem>
      <MenuItem onChoose={() => props.onAsk('embargo')}>Embargo…</MenuItem>
      {row.spikedAt === null && <MenuItem onChoose={() => props.onAsk('export')}>Export…</MenuItem>}
      <MenuItem keys="P" onChoose={() => onChange({ kind: 'pin', pinned: !row.pinned })}>
        {row.pinned ? 'Unpin' : 'Pin'}
      </MenuItem>
      <MenuRule />
      {row.spikedAt === null ? (
        <MenuItem keys="Backspace" onChoose={() => onChange({ kind: 'spike' })}>
          Spike
        </MenuItem>
      ) : (
        <Spiked {...props} />
      )}
    </Menu>
  );
}

function Spiked({ onChange, onAsk }: TableMenuProps) {
  return (
    <>
      <MenuItem onChoose={() => onChange({ kind: 'restore' })}>Restore</MenuItem>
      <MenuItem onChoose={() => onAsk('remove')}>Remove for good…</MenuItem>
    </>
  );
}

/** So many of its writers are offered. */
const AUTHORS = 3;

/** What makes sense for one story only. */
function OfOne({
  row,
  onOpen,
  onDuplicate,
  onAsk,
  onFilterAuthor,
  onContributor,
}: TableMenuProps & { readonly row: TableRow }) {
  const authors = row.contributors.split(', ').filter(Boolean).slice(0, AUTHORS);
  return (
    <>
      <MenuItem keys="Enter" onChoose={() => onOpen(row.id)}>
        Open
      </MenuItem>
      <MenuItem keys="D" onChoose={() => onDuplicate(row.id)}>
        Duplicate
      </MenuItem>
      <MenuItem onChoose={() => onAsk('closest')}>Closest stories…</MenuItem>
      {authors.length > 0 && <MenuRule />}
      {authors.map((author) => (
        <Fragment key={author}>
          <MenuItem onChoose={() => onFilterAuthor(author)}>{`Stories by ${author}`}</MenuItem>
          <MenuItem onChoose={() => onContributor(author)}>{`${author} in the register`}</MenuItem>
        </Fragment>
      ))}
      <MenuRule />
    </>
  );
}
