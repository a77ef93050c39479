/** The parts of the window that F6 goes round, as `data-region` names them. */
const REGION = '[data-region]';
/** Where the focus lands in a region that has not had it yet, best first. */
const ENTRIES = [
  '[data-region-entry]',
  "[contenteditable='true'][role='textbox']",
  "[role='listbox']",
  "[role='tab'][aria-selected='true']",
  "button, input, [tabindex='0']",
];

const lastFocus = new WeakMap<Element, HTMLElement>();

/** Remembers where each region had the focus. Gives the way to stop. */
export function rememberFocus(root: Document = document): () => void {
  const remember = (event: FocusEvent): void => {
    const { target } = event;
    const region = target instanceof HTMLElement ? target.closest(REGION) : null;
    if (region !== null && target instanceof HTMLElement) lastFocus.set(region, target);
  };
  root.addEventListener('focusin', remember);
  return () => root.removeEventListener('focusin', remember);
}

/** Moves the focus to the next region (−1: the one before) that is on show, where it last was. */
export function cycleRegion(step: 1 | -1, root: Document = document): void {
  const regions = [...root.querySelectorAll<HTMLElement>(REGION)].filter(isShown);
  if (regions.length === 0) return;
  const at = regions.findIndex((region) => region.contains(root.activeElement));
  const start = at < 0 ? (step === 1 ? -1 : 0) : at;
  for (let turn = 1; turn <= regions.length; turn += 1) {
    const region = regions[(start + step * turn + regions.length * 2) % regions.length];
    if (region !== undefined && focusRegion(region)) return;
  }
}

/** Focuses a region by its name; false where it is not on show or has nothing to focus. */
export function focusRegionNamed(name: string, root: Document = document): boolean {
  const region = root.querySelector<HTMLElement>(`[data-region="${name}"]`);
  return region !== null && isShown(region) && focusRegion(region);
}

function focusRegion(region: HTMLElement): boolean {
  const before = lastFocus.get(region);
  // What has had it may stand aside for something else: the page, while two texts are compared.
  if (before?.isConnected === true && region.contains(before) && isShown(before)) before.focus();
  else
    for (const entry of ENTRIES) {
      const element = [...region.querySelectorAll<HTMLElement>(entry)].find(isShown);
      if (element === undefined) continue;
      element.focus();
      break;
    }
  return region.contains(region.ownerDocument.activeElement);
}

function isShown(element: HTMLElement): boolean {
  return element.closest('[hidden], [inert]') === null;
}
