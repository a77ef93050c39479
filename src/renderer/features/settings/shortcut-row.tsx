import { RotateCcw } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { printAccelerator } from '../../ui/accelerator';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { IconButton } from '../../ui/icon-button';
import { LevelMark } from '../../ui/level-mark';
import type { Platform } from '../../ui/platform';
import { keyPressOf, type KeyPress } from './key-press';
import type { Recorder, RecorderAction } from './recorder';
import styles from './shortcut-row.module.css';
import { plainLabel, type ShortcutRow as Row } from './shortcuts';

export interface ShortcutRowProps {
  readonly row: Row;
  readonly platform: Platform;
  readonly recorder: Recorder;
  readonly onPress: (press: KeyPress) => void;
  readonly onAct: (action: RecorderAction) => void;
}

/** A command with its keys. Enter records new ones; Tab leads on to reset, or to the two choices of a conflict. */
export function ShortcutRow({ row, platform, recorder, onPress, onAct }: ShortcutRowProps) {
  const keys = useRef<HTMLButtonElement>(null);
  const recording = recorder.recording === row.id;
  const conflict = recorder.conflict?.id === row.id ? recorder.conflict : null;
  const print = (accelerator: string | null): string =>
    accelerator === null ? 'None' : printAccelerator(accelerator, platform);
  const shown = print(conflict === null ? row.keys : conflict.keys);
  const name = plainLabel(row.label);
  const back = (action: RecorderAction): void => {
    onAct(action);
    keys.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!recording) return;
    if (event.key === 'Tab' && !event.ctrlKey && !event.metaKey && !event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) onPress(keyPressOf(event.nativeEvent));
  };
  return (
    <li
      className={classNames(styles.row, recording && styles.recording, conflict && styles.conflict)}
    >
      <span>{row.label}</span>
      {row.changed && !recording && !conflict && (
        <IconButton
          small
          className={styles.reset}
          label={`Reset ${name} to ${print(row.shipped)}`}
          icon={RotateCcw}
          onClick={() => back({ type: 'reset', id: row.id, shipped: row.shipped })}
        />
      )}
      <button
        ref={keys}
        type="button"
        data-command={row.id}
        className={classNames(
          styles.keys,
          row.changed && styles.changed,
          shown === 'None' && styles.none,
        )}
        aria-label={recording ? `Recording a shortcut for ${name}` : `${name}: ${shown}`}
        onClick={() => onAct(recording ? { type: 'stop' } : { type: 'record', id: row.id })}
        onBlur={() => {
          if (recording) onAct({ type: 'stop' });
        }}
        onKeyDown={onKeyDown}
      >
        {recording ? 'Press keys…' : shown}
      </button>
      {recording && (
        <p className={styles.words} role="status">
          {recorder.refused ?? 'Esc keeps the old keys, ⌫ clears them.'}
        </p>
      )}
      {conflict && (
        <>
          <p className={styles.words} role="alert">
            <LevelMark level="warning" />
            <span>
              {conflict.holder} has {shown} already
              {conflict.holderId === null ? ', in every program' : ''}.
            </span>
          </p>
          <div className={styles.choices}>
            {conflict.holderId !== null && (
              <Button size="small" onClick={() => back({ type: 'use-here' })}>
                Use it here
              </Button>
            )}
            <Button kind="text" onClick={() => back({ type: 'keep-as-it-was' })}>
              Keep as it was
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
