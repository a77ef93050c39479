import { Keyboard } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { Platform } from '../../ui/platform';
import { keyPressOf, type KeyLayout } from './key-press';
import { recordKeys } from './record-keys';

export interface FindByKeysProps {
  readonly platform: Platform;
  readonly layout: KeyLayout | null;
  readonly listening: boolean;
  readonly onListen: (listening: boolean) => void;
  readonly onKeys: (keys: string) => void;
}

/** Press keys to find what they do; Esc gives up. */
export function FindByKeys({ platform, layout, listening, onListen, onKeys }: FindByKeysProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!listening) return;
    const recorded = recordKeys(keyPressOf(event.nativeEvent), platform, layout);
    if (recorded.kind === 'waiting' || (recorded.kind === 'refused' && event.key === 'Tab')) return;
    event.preventDefault();
    event.stopPropagation();
    if (recorded.kind === 'keys') onKeys(recorded.accelerator);
    else if (recorded.kind === 'keep') onListen(false);
  };
  return (
    <Button
      aria-pressed={listening}
      onClick={() => onListen(!listening)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (listening) onListen(false);
      }}
    >
      <Icon of={Keyboard} />
      {listening ? 'Press keys…' : 'Find by keys'}
    </Button>
  );
}
