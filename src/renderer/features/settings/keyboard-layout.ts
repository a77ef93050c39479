import { useEffect, useState } from 'react';
import type { KeyLayout } from './key-press';

/** What Chromium offers beyond the DOM's types: https://wicg.github.io/keyboard-map/ */
interface LayoutSource {
  getLayoutMap: () => Promise<Iterable<[string, string]>>;
}

function isLayoutSource(value: unknown): value is LayoutSource {
  return (
    typeof value === 'object' &&
    value !== null &&
    'getLayoutMap' in value &&
    typeof value.getLayoutMap === 'function'
  );
}

/** The keyboard's unshifted characters by code; null until they are known, and where the system does not tell. */
export function useKeyLayout(): KeyLayout | null {
  const [layout, setLayout] = useState<KeyLayout | null>(null);
  useEffect(() => {
    let gone = false;
    const keyboard: unknown = Reflect.get(navigator, 'keyboard');
    if (!isLayoutSource(keyboard)) return undefined;
    keyboard.getLayoutMap().then(
      (map) => {
        if (!gone) setLayout(new Map(map));
      },
      // The system may refuse; places on the United States layout then stand in, as on systems that do not tell.
      () => {
        if (!gone) setLayout(null);
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return layout;
}
