import { ArrowLeft, Ellipsis } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuItem, MenuRule } from '../../ui/menu';
import { SearchField } from '../../ui/search-field';
import { PersonList, type PersonListProps } from './person-list';
import styles from './register-column.module.css';

export interface RegisterColumnProps extends PersonListProps {
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onBack: () => void;
  readonly onNew: () => void;
  readonly onTakeIn: () => void;
  readonly onExport: (form: 'csv' | 'vcf') => void;
}

/** The register as a column: the way back, search, order and the people. */
export function RegisterColumn(props: RegisterColumnProps) {
  const { register, people, listRef, searchRef, onBack, onNew } = props;
  return (
    <nav className={styles.column} aria-label="Contributors" data-region="library">
      <div className={styles.head}>
        <span className={styles.grow} />
        <MoreMenu {...props} />
        <Button onClick={onNew}>New contributor</Button>
      </div>
      <button type="button" className={styles.back} onClick={onBack}>
        <Icon of={ArrowLeft} size={14} />
        Back to Library
      </button>
      <h1 className={styles.title}>Contributors</h1>
      <SearchField
        className={styles.search}
        label="Search contributors"
        placeholder="Search names, affiliations and bios"
        inputRef={searchRef}
        command="find"
        value={register.query}
        onChange={register.setQuery}
        onEnterResults={() => listRef.current?.focus()}
      />
      {people.length > 0 && <PersonList {...props} />}
      <ListMessage {...props} />
    </nav>
  );
}

function MoreMenu({ onTakeIn, onExport }: RegisterColumnProps) {
  return (
    <Menu
      label="The register as a file"
      align="end"
      trigger={<IconButton label="Take in or export" icon={Ellipsis} />}
    >
      <MenuItem onChoose={onTakeIn}>Take contributors in…</MenuItem>
      <MenuRule />
      <MenuItem onChoose={() => onExport('csv')}>Export as CSV…</MenuItem>
      <MenuItem onChoose={() => onExport('vcf')}>Export as vCard…</MenuItem>
    </Menu>
  );
}

/** What stands in the list's place when it has nobody to show. */
function ListMessage({ register, people, onNew, onTakeIn }: RegisterColumnProps) {
  const { failure, query } = register;
  if (failure !== null)
    return (
      <div className={styles.message} role="alert">
        <h2>{failure.message}</h2>
        <p>
          {failure.copy} {failure.wayOn}
        </p>
        <div className={styles.ways}>
          <Button size="small" onClick={register.retry}>
            Try again
          </Button>
        </div>
      </div>
    );
  if (register.people === null || people.length > 0) return null;
  const words = query.trim();
  return (
    <div className={styles.message} role="status">
      <h2>{words === '' ? 'Nobody in the register yet' : `Nobody matches “${words}”`}</h2>
      <p>
        {words === ''
          ? 'A contributor added here can be put on any byline, with bio and disclosures.'
          : 'Search covers names, roles, affiliations, locations and bios.'}
      </p>
      <div className={styles.ways}>
        {words === '' ? (
          <>
            <Button size="small" onClick={onNew}>
              New contributor
            </Button>
            <Button size="small" onClick={onTakeIn}>
              Take contributors in…
            </Button>
          </>
        ) : (
          <Button size="small" onClick={() => register.setQuery('')}>
            Show all contributors
          </Button>
        )}
      </div>
    </div>
  );
}
