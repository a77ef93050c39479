import styles from './house-style-window.module.css';
import { nameOfLanguage } from './languages';
import { useManager } from './manager-context';

/** The bottom line: what the style holds, and its language. */
export function ManagerStatus() {
  const { style } = useManager();
  return (
    <footer className={styles.status} aria-label="About the style">
      <span>
        <b>{style.templates.length}</b> templates
      </span>
      <span>
        <b>{style.storyTemplates.length}</b> for whole stories
      </span>
      <span className={styles.grow} />
      <span>
        {style.name} {style.version}
      </span>
      <span>{nameOfLanguage(style.language)}</span>
    </footer>
  );
}
