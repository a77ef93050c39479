import type { CommandId } from '@shared/contract/commands';
import { usePlatform } from '../../ui/keys-context';
import { thisMachine } from '../../ui/platform';
import { Starts, type Start } from './starts';
import styles from './starts.module.css';

const NEW: Start = {
  label: 'New story…',
  words: 'Op-ed, leader, column, letter or interview',
  command: 'new-story',
};
const FILE: Start = {
  label: 'Take in a file…',
  words: 'Word, text, a web page, Markdown or a bundle',
  command: 'open-file',
};
const CLIPBOARD: Start = {
  label: 'Take in the clipboard…',
  words: 'A page, letter or document you have copied',
  command: 'take-in-clipboard',
};
const STYLE: Start = {
  label: 'House style…',
  words: 'Templates, rules and word list',
  command: 'house-style',
};
const BACKUP: Start = {
  label: 'Restore a backup…',
  words: 'Of this library or an earlier one, in a folder you choose',
  command: 'restore-backup',
};
const COMMANDS: Start = {
  label: 'Find a command…',
  words: 'Or a story, by headline or contributor',
  command: 'commands',
};

export interface EmptyDeskProps {
  /** Whether the library has any story at all. */
  readonly first: boolean;
  readonly onChoose: (command: CommandId) => void;
}

/** Nothing is open: on the first day, or between two stories. */
export function EmptyDesk({ first, onChoose }: EmptyDeskProps) {
  const platform = usePlatform();
  return (
    <section className={styles.screen} aria-label="Start">
      <div>
        <h2>{first ? 'Nothing on the desk yet' : 'No story is open'}</h2>
        <p>
          {first
            ? `Start a story from a template, or bring in what you have. Standfirst keeps everything in a folder on ${thisMachine(platform)} and works without a connection.`
            : 'Choose one from the library, or begin another.'}
        </p>
        <Starts
          starts={first ? [NEW, FILE, CLIPBOARD, STYLE, BACKUP] : [NEW, FILE, CLIPBOARD, COMMANDS]}
          eager={first}
          onChoose={onChoose}
        />
      </div>
    </section>
  );
}
