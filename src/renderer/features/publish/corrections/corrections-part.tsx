import { useId, useMemo } from 'react';
import { dayInWords } from '@shared/elements/day-in-words';
import type {
  CorrectionEntry,
  PublishedCorrection,
} from '@shared/export/corrections/correction-entry';
import {
  isSameCorrection,
  publishedCorrections,
} from '@shared/export/corrections/published-corrections';
import { prepareStory } from '@shared/export/prepare-story';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { OpenStory } from '../../../desk/open-story/open-story';
import { useRestingStory } from '../../../desk/use-resting-story';
import { Button } from '../../../ui/button';
import { KIND_WORDS, outWords } from './correction-words';
import styles from './corrections.module.css';
import { useCorrections } from './use-corrections';

export interface CorrectionsPartProps {
  readonly openStory: OpenStory;
  readonly houseStyle: HouseStyle;
  /** Shows the log of the whole desk. */
  readonly onLog: () => void;
}

/** What readers are told of changes to this story, and since when; nothing where they are told of none. */
export function CorrectionsPart({ openStory, houseStyle, onLog }: CorrectionsPartProps) {
  const id = useId();
  const rested = useRestingStory(openStory);
  const answer = useCorrections(openStory.id);
  const onPage = useMemo(
    () => (rested === null ? [] : publishedCorrections(prepareStory(rested, houseStyle))),
    [rested, houseStyle],
  );
  const logged = answer?.ok === true ? answer.value.entries : [];
  const gone = logged.filter((entry) => !onPage.some((note) => isSameCorrection(entry, note)));
  if (onPage.length === 0 && gone.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>Corrections</h2>
      {answer?.ok === false && (
        <p className={styles.fault} role="alert">
          The log of corrections could not be read. {answer.error.message}
        </p>
      )}
      <ul>
        {onPage.map((note) => (
          <Line
            key={`${note.kind} ${note.dated} ${note.words}`}
            note={note}
            words={answer?.ok === true ? standing(note, logged) : null}
          />
        ))}
        {gone.map((entry) => (
          <Line
            key={entry.id}
            note={entry}
            words={`Went out ${outWords(entry)}. No longer on the page.`}
          />
        ))}
      </ul>
      <Button kind="link" size="small" onClick={onLog}>
        Corrections log…
      </Button>
    </section>
  );
}

function standing(note: PublishedCorrection, logged: readonly CorrectionEntry[]): string {
  const entry = logged.find((each) => isSameCorrection(each, note));
  return entry === undefined ? 'Not out yet.' : `Out since ${outWords(entry)}.`;
}

function Line({
  note,
  words,
}: {
  readonly note: PublishedCorrection;
  readonly words: string | null;
}) {
  return (
    <li className={styles.line}>
      <p>
        <b>{`${KIND_WORDS[note.kind]}, ${dayInWords(note.dated)}:`}</b> {note.words}
      </p>
      {words !== null && <p className={styles.words}>{words}</p>}
    </li>
  );
}
