import { Undo2 } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { FactName } from '@shared/elements/photo/photo-facts';
import type { ReadFact } from '@shared/photo/photo-read';
import { IconButton } from '../../../ui/icon-button';
import { useDialog } from './dialog-state';
import { factWords } from '../fact-words';
import { isEdited, isPartOf, placeInFile, readFactOf, tagOf } from '../sources';
import styles from './source.module.css';

/** What a field says of where its words come from. */
export interface Source {
  /** Beside the label; undefined where the file says nothing of it. */
  readonly aside: ReactNode;
  /** Id of the same as a sentence. */
  readonly describedBy: string | undefined;
}

/** How a field shows its source. */
export interface SourceOptions {
  /** Takes the file's words back. */
  readonly onUse: (value: string) => void;
  /** Say it in a sentence where there is room for one. */
  readonly long?: boolean;
  /** The field holds what the file says without what is added to it elsewhere. */
  readonly part?: boolean;
}

/** Where the words of a field come from: a standard, or the desk, with a way back to what was read. */
export function useSource(
  name: FactName,
  value: string,
  { onUse, long = false, part = false }: SourceOptions,
): Source {
  const id = useId();
  const fact = useDialog(({ record }) => readFactOf(record, name));
  if (fact === null) return { aside: undefined, describedBy: undefined };
  const isRead = !isEdited(value, fact) || (part && isPartOf(value, fact));
  const tag = !isRead ? (
    <EditedTag id={id} fact={fact} onUse={() => onUse(fact.value)} />
  ) : (
    <ReadTag id={id} fact={fact} long={long} />
  );
  return { aside: tag, describedBy: id };
}

function ReadTag({ id, fact, long }: { id: string; fact: ReadFact; long: boolean }) {
  const from = `From ${placeInFile(fact)}`;
  return (
    <span title={from}>
      {long ? `Filled from the photo’s ${tagOf(fact)} data` : tagOf(fact)}
      <span id={id} className="visually-hidden">
        {from}
      </span>
    </span>
  );
}

function EditedTag({ id, fact, onUse }: { id: string; fact: ReadFact; onUse: () => void }) {
  const said = `“${short(factWords(fact.name, fact.value))}”`;
  return (
    <span className={styles.edited}>
      Edited
      <IconButton
        small
        className={styles.back}
        icon={Undo2}
        label={`Use what the photo says: ${said}`}
        onClick={onUse}
      />
      <span id={id} className="visually-hidden">
        Edited; the photo says {said}, {placeInFile(fact)}
      </span>
    </span>
  );
}

/** The most of a value that a tooltip has room for, in characters. */
const ROOM = 80;

function short(words: string): string {
  const characters = [...words];
  return characters.length <= ROOM
    ? words
    : `${characters
        .slice(0, ROOM - 1)
        .join('')
        .trim()}…`;
}
