import { expect, it } from 'vitest';
import { endTimers } from '../../tests/begun-timers';

it('draws frames in a file that follows one which left a frame to come', async () => {
  let drawn = false;
  requestAnimationFrame(() => {
    drawn = true;
  });
  endTimers();
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve());
  });
  expect(drawn).toBe(false);
});
