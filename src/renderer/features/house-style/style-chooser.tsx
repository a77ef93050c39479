import { Select } from '../../ui/select';
import styles from './manager-nav.module.css';

/** A style in the chooser. */
export interface ChoosableStyle {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly builtIn: boolean;
  /** Its folder has faults now. */
  readonly faulty: boolean;
}

export interface StyleChooserProps {
  readonly choosable: readonly ChoosableStyle[];
  readonly styleId: string;
  readonly onStyle: (id: string) => void;
}

/** Whose style is on show. */
export function StyleChooser({ choosable, styleId, onStyle }: StyleChooserProps) {
  return (
    <Select
      className={styles.chooser}
      label="Style"
      labelHidden
      options={choosable.map((style) => ({ value: style.id, label: nameOf(style) }))}
      value={styleId}
      onChange={onStyle}
    />
  );
}

function nameOf({ name, version, builtIn, faulty }: ChoosableStyle): string {
  const marks = [builtIn ? 'built in' : '', faulty ? 'folder has faults' : ''];
  const told = marks.filter((mark) => mark !== '').join(', ');
  return `${name} ${version}${told === '' ? '' : ` (${told})`}`;
}
