import { useCallback, useState, type UIEvent } from 'react';

/** Whether what a column chiefly shows has left its top; `onScrollCapture` belongs on the column. */
export function useScrolled(): {
  readonly scrolled: boolean;
  readonly onScrollCapture: (event: UIEvent<HTMLElement>) => void;
} {
  const [scrolled, setScrolled] = useState(false);
  const onScrollCapture = useCallback((event: UIEvent<HTMLElement>) => {
    const { target, currentTarget } = event;
    // A field that scrolls within the column says nothing about the column.
    if (!(target instanceof HTMLElement) || target.clientHeight < currentTarget.clientHeight / 3)
      return;
    setScrolled(target.scrollTop > 0);
  }, []);
  return { scrolled, onScrollCapture };
}
