import { useCallback, type KeyboardEvent, type RefObject } from 'react';
import { isPressOf } from '../../ui/accelerator';
import { usePlatform } from '../../ui/keys-context';

export interface ChangeKeysNeeds {
  readonly onTake: (id: string, taken: boolean) => void;
  readonly onConfirm: () => void;
  readonly onLeave: () => void;
}

/**
 * What the keys of the comparison do, and the way from one change to the next (1) or the one before (-1), round unless
 * told.
 */
export interface ChangeKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly step: (by: 1 | -1, round?: boolean) => void;
}

/**
 * On a change: arrows go from one to the next, Return takes it over, Backspace leaves it, and both go on to the next.
 * Anywhere: ⌘Return or Ctrl+Enter takes over what is chosen, Esc leaves.
 */
export function useChangeKeys(
  list: RefObject<HTMLElement | null>,
  { onTake, onConfirm, onLeave }: ChangeKeysNeeds,
): ChangeKeys {
  const platform = usePlatform();
  const step = useCallback(
    (by: 1 | -1, round = true): void => {
      const changes = [...(list.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
      const at = changes.findIndex((each) => each === document.activeElement);
      if (!round && at + by >= changes.length) return;
      const first = by === 1 ? 0 : changes.length - 1;
      const to = changes[at === -1 ? first : (at + by + changes.length) % changes.length];
      to?.focus();
      to?.scrollIntoView({ block: 'nearest' });
    },
    [list],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const press = pressOf(event, isPressOf(event, 'Mod+Enter', platform));
    if (press === null) return;
    event.preventDefault();
    const id = event.target instanceof HTMLElement ? event.target.dataset['change'] : undefined;
    switch (press) {
      case 'confirm':
        onConfirm();
        return;
      case 'leave':
        onLeave();
        return;
      case 'next':
        step(1);
        return;
      case 'previous':
        step(-1);
        return;
      case 'take':
      case 'refuse':
        if (id !== undefined) onTake(id, press === 'take');
        step(1, false);
    }
  };
  return { onKeyDown, step };
}

type Press = 'confirm' | 'leave' | 'next' | 'previous' | 'take' | 'refuse';

const ON_CHANGE: Readonly<Record<string, Press>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'take',
  Backspace: 'refuse',
  Delete: 'refuse',
};

/** What a key asks for; null for one that is somebody else's. */
function pressOf({ key, target, ...event }: KeyboardEvent, confirms: boolean): Press | null {
  if (confirms) return 'confirm';
  if (key === 'Escape') return 'leave';
  const onChange = target instanceof HTMLElement && target.dataset['change'] !== undefined;
  const alone = !event.ctrlKey && !event.metaKey && !event.altKey;
  return onChange && alone ? (ON_CHANGE[key] ?? null) : null;
}
