import { useState } from 'react';
import { useDesk } from '../../desk/desk-context';
import type { OpenStory } from '../../desk/open-story/open-story';
import { atEscape } from '../../ui/at-escape';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toast-store';
import styles from './history-panel.module.css';

export interface KeepFormProps {
  readonly openStory: OpenStory;
  readonly onLeave: () => void;
}

/** Stages of a piece that desks name versions by. */
const STAGES = ['Filed', 'Edited', 'Legal', 'Author OK', 'Exported'];

/** Gives the text as it stands a name in the history. */
export function KeepForm({ openStory, onLeave }: KeepFormProps) {
  const desk = useDesk();
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  const wanted = name.trim();
  const keep = async (): Promise<void> => {
    const saved = await openStory.flush();
    if (saved.kind !== 'saved') {
      setFault('No version was kept: the story could not be saved. What you wrote is on the page.');
      return;
    }
    const kept = await desk.ask('version:keep', {
      storyId: openStory.id,
      name: wanted,
      reason: reason.trim(),
    });
    if (!kept.ok) {
      setFault([kept.error.message, kept.error.copy, kept.error.wayOn].join(' '));
      return;
    }
    showToast(`Version kept: ${wanted}.`);
    onLeave();
  };
  return (
    <form
      className={styles.form}
      aria-label="Keep a version"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted !== '') void keep();
      }}
      onKeyDown={atEscape(onLeave)}
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        maxLength={200}
        // The form was asked for by its button: the writer goes on in it.
        autoFocus
      />
      <div className={styles.stages} role="group" aria-label="Stages">
        {STAGES.map((stage) => (
          <Button
            key={stage}
            size="small"
            aria-pressed={wanted === stage}
            onClick={() => setName(stage)}
          >
            {stage}
          </Button>
        ))}
      </div>
      <TextField
        label="Reason"
        aside="Optional"
        value={reason}
        onChange={setReason}
        maxLength={500}
      />
      {fault !== null && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      <div className={styles.choices}>
        <Button size="small" onClick={onLeave}>
          Cancel
        </Button>
        <Button size="small" kind="primary" submit blocked={wanted === ''}>
          Keep
        </Button>
      </div>
    </form>
  );
}
