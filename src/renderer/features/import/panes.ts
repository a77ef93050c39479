/** Where the focus lands in a pane, best first. */
const ENTRIES = ['[data-pane-entry]', 'button:not(:disabled)'];

/** Moves the focus to the next pane of the preview (−1: the one before), round and round. */
export function cyclePane(step: 1 | -1, root: ParentNode = document): void {
  const panes = [...root.querySelectorAll('[data-pane]')];
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const start = at < 0 ? (step === 1 ? -1 : 0) : at;
  for (let turn = 1; turn <= panes.length; turn += 1) {
    const pane = panes[(start + step * turn + panes.length * 2) % panes.length];
    const entry = ENTRIES.map((each) => pane?.querySelector<HTMLElement>(each) ?? null).find(
      (each) => each !== null,
    );
    if (entry) {
      entry.focus();
      return;
    }
  }
}
