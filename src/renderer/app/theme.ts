import type { Settings } from '@shared/contract/settings';

const DARK = '(prefers-color-scheme: dark)';

/** The theme that a choice means now. */
function shownTheme(choice: Settings['theme']): 'light' | 'dark' {
  if (choice !== 'system') return choice;
  return window.matchMedia(DARK).matches ? 'dark' : 'light';
}

/** Puts the theme on the page at once: nothing fades from one to the other. */
export function applyTheme(choice: Settings['theme']): void {
  const root = document.documentElement;
  const theme = shownTheme(choice);
  if (root.dataset['theme'] === theme) return;
  root.dataset['switching'] = '';
  root.dataset['theme'] = theme;
  // Two frames: the first draws the new theme, and only then may things fade again.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      delete root.dataset['switching'];
    }),
  );
}

/** Applies the choice now and, while it is the system's, whenever the system changes. Gives the way to stop. */
export function followTheme(choice: Settings['theme']): () => void {
  applyTheme(choice);
  if (choice !== 'system') return () => undefined;
  const query = window.matchMedia(DARK);
  const follow = (): void => applyTheme('system');
  query.addEventListener('change', follow);
  return () => query.removeEventListener('change', follow);
}
