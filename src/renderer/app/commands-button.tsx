import { Search } from 'lucide-react';
import { Icon } from '../ui/icon';
import { Kbd } from '../ui/kbd';
import { useCommandKeys } from '../ui/keys-context';
import styles from './commands-button.module.css';

/** Opens the palette. Where there is little room its name is short, and its keys go first. */
export function CommandsButton({ onPress }: { readonly onPress: () => void }) {
  const keys = useCommandKeys('commands');
  return (
    <div className={styles.room}>
      <button
        type="button"
        className={styles.button}
        aria-label="Find or run a command"
        aria-keyshortcuts={keys?.aria}
        onClick={onPress}
      >
        <Icon of={Search} size={14} />
        <span className={styles.long}>Find or run a command</span>
        <span className={styles.short}>Commands</span>
        <Kbd of="commands" />
      </button>
    </div>
  );
}
