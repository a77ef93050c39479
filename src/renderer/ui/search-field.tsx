import { Search, X } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import type { CommandId } from '@shared/contract/commands';
import { classNames } from './class-names';
import { Icon } from './icon';
import { IconButton } from './icon-button';
import { Kbd } from './kbd';
import styles from './search-field.module.css';

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** ↓ leaves the field for its results. */
  readonly onEnterResults?: () => void;
  /** The command that leads here: its keys show while the field is empty. */
  readonly command?: CommandId;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly className?: string | undefined;
  /** Id of the list that the words filter. */
  readonly controls?: string | undefined;
}

/** A field to search with. Esc clears it, ↓ goes to the results. */
export function SearchField({
  label,
  placeholder = label,
  value,
  onChange,
  onEnterResults,
  command,
  inputRef,
  className,
  controls,
}: SearchFieldProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape' && value !== '') {
      event.preventDefault();
      event.stopPropagation();
      onChange('');
    } else if (event.key === 'ArrowDown' && onEnterResults) {
      event.preventDefault();
      onEnterResults();
    }
  };
  return (
    <div className={classNames(styles.search, value !== '' && styles.filled, className)}>
      <Icon of={Search} />
      <input
        ref={inputRef}
        type="search"
        aria-label={label}
        aria-controls={controls}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        spellCheck={false}
        autoComplete="off"
      />
      {value === '' ? (
        <Kbd of={command} />
      ) : (
        <IconButton small label="Clear search" keys="Esc" icon={X} onClick={() => onChange('')} />
      )}
    </div>
  );
}
