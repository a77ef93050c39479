/** Where the focus lands in a pane, best first. */
const ENTRIES = [
  '[data-pane-entry]',
  '[contenteditable="true"]',
  'input:not(:read-only)',
  'button:not(:disabled)',
  '[tabindex]',
];

/** Moves the focus to the next pane (−1: the one before), round and round. */
export function cyclePane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll('[data-pane]')];
  // A pane may stand within another.
  const at = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const start = at < 0 ? (step === 1 ? -1 : 0) : at;
  for (let turn = 1; turn <= panes.length; turn += 1) {
    const pane = panes[(start + step * turn + panes.length * 2) % panes.length];
    const entry = ENTRIES.map((each) => pane?.querySelector<HTMLElement>(each) ?? null).find(
      (each) => each !== null,
    );
    if (!entry) continue;
    entry.focus();
    return;
  }
}

/** Whether a press was made in a layer that floats over the panes: those answer their own keys. */
export function isInFloatingLayer(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !==
      null
  );
}
