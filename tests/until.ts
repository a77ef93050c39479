import { vi } from 'vitest';

/** Waits until what is checked no longer throws: at once as a rule, and long on a machine that does much else. */
export const until = (check: () => unknown) => vi.waitFor(check, { timeout: 20_000 });
