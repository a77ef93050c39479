import { useStore } from 'zustand';
import { announcements } from './announce';

/** The two live regions. They stand empty in the page from the start, or screen readers miss the first message. */
export function LiveRegions() {
  const { polite, assertive, turn } = useStore(announcements);
  // A no-break space at every other turn makes a repeated message a new one.
  const again = turn % 2 === 0 ? '' : '\u00a0';
  return (
    <div className="visually-hidden">
      <div role="status" aria-live="polite">
        {polite === '' ? '' : polite + again}
      </div>
      <div role="alert" aria-live="assertive">
        {assertive === '' ? '' : assertive + again}
      </div>
    </div>
  );
}
