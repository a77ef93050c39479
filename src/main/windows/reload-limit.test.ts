import { expect, it } from 'vitest';
import { limitReloads } from './reload-limit';

it('allows three reloads within a minute, and more when the minute is over', () => {
  let now = 0;
  const mayReload = limitReloads(() => now);
  expect([mayReload(), mayReload(), mayReload(), mayReload()]).toEqual([true, true, true, false]);
  now = 60_000;
  expect([mayReload(), mayReload(), mayReload(), mayReload()]).toEqual([true, true, true, false]);
});
