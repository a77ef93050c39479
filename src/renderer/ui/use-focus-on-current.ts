import { useEffect, useRef } from 'react';

/** How the rows of a list are told from the rest of its panel. Selectors. */
export interface ListRows {
  readonly row: string;
  /** What has the focus when no row is left. */
  readonly none: string;
}

/**
 * What a list had the focus for is gone: the focus goes to what takes its place, the row with `data-current` before others.
 * Looked at whenever the current row or the rows shown change. Controls outside the rows keep the focus.
 */
export function useFocusOnCurrent(
  root: { readonly current: HTMLElement | null },
  { row, none }: ListRows,
  current: string | null,
  shown: readonly unknown[],
): void {
  const had = useRef(false);
  useEffect(() => {
    const { activeElement, body } = document;
    const has = root.current?.contains(activeElement) === true;
    const isControl =
      activeElement instanceof HTMLButtonElement && activeElement.closest(row) === null;
    if (had.current && (has || activeElement === body) && !isControl) {
      const next =
        root.current?.querySelector<HTMLElement>('[data-current]') ??
        root.current?.querySelector<HTMLElement>(`${row}, ${none}`);
      if (next?.contains(activeElement) !== true) next?.focus();
    }
    had.current = has || (had.current && activeElement === body);
  }, [root, row, none, current, shown]);
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
