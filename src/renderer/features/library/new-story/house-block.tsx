import type { Node } from '@tiptap/pm/model';
import { Plus } from 'lucide-react';
import { classNames } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import styles from './house-block.module.css';

/** A house block as it starts: locked words, what is filled already, and what it will ask for. */
export function HouseBlock({ block }: { readonly block: Node }) {
  return block.children.map((part, at) => <BlockPart key={at} part={part} />);
}

function BlockPart({ part }: { readonly part: Node }) {
  const words = part.textContent;
  if (part.type.name === 'lockedWords') return <span className={styles.locked}>{words}</span>;
  if (part.type.name !== 'slot') return words;
  if (words !== '') return <span className={styles.filled}>{words}</span>;
  const label = String(part.attrs['label']);
  return (
    <span
      className={classNames(styles.missing, part.attrs['required'] === false && styles.optional)}
    >
      <Icon of={Plus} size={11} />
      {label}
    </span>
  );
}
