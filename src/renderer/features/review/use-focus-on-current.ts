import { useEffect, useRef } from 'react';
import type { OpenItem } from '@shared/story/review/open-review';

/** What the list had the focus for is gone: the focus goes to what takes its place. */
export function useFocusOnCurrent(
  root: { readonly current: HTMLElement | null },
  current: string | null,
  shown: readonly OpenItem[],
): void {
  const had = useRef(false);
  useEffect(() => {
    const { activeElement, body } = document;
    const has = root.current?.contains(activeElement) === true;
    if (had.current && (has || activeElement === body) && !isControl(activeElement)) {
      const row =
        root.current?.querySelector<HTMLElement>('[data-current]') ??
        root.current?.querySelector<HTMLElement>('[data-review-row], [data-none]');
      row?.focus();
    }
    had.current = has || (had.current && activeElement === body);
  }, [root, current, shown]);
  useEffect(() => {
    const element = root.current;
    const note = (): void => {
      had.current = true;
    };
    const forget = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null) had.current = false;
    };
    element?.addEventListener('focusin', note);
    element?.addEventListener('focusout', forget);
    return () => {
      element?.removeEventListener('focusin', note);
      element?.removeEventListener('focusout', forget);
    };
  }, [root]);
}

/** A filter keeps the focus; a row's own button goes with its row. */
function isControl(element: Element | null): boolean {
  return element instanceof HTMLButtonElement && element.closest('[data-review-row]') === null;
}
