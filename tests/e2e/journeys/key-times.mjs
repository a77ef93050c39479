// @ts-check
/** How long a key takes from its event to the frame after it, in the running program, and what that is beside another run. */
import { say } from '../../../scripts/setup/say.mjs';

/** Milliseconds from key to key: a fast typist. */
const BEAT = 70;

/** @param {number[]} times @param {number} share */
export const quantile = (times, share) =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? 0;
/** @param {number} ms */
export const inMs = (ms) => `${ms.toFixed(1)} ms`;

/** Notes, for each key, the time from the event to the frame after it. @param {import('playwright-core').Page} page */
export const watchKeys = (page) =>
  page.evaluate(() => {
    /** @type {number[]} */
    const times = [];
    const painted = new MessageChannel();
    /** @type {number[]} */
    const waiting = [];
    painted.port1.onmessage = () => {
      const now = performance.now();
      for (const began of waiting.splice(0)) times.push(now - began);
    };
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        waiting.push(timeStamp);
        requestAnimationFrame(() => painted.port2.postMessage(null));
      },
      true,
    );
    Object.assign(globalThis, { takeKeyTimes: () => times.splice(0) });
  });

/** @param {import('playwright-core').Page} page @param {() => boolean} goOn at least 120 keys */
export async function typeWhile(page, goOn) {
  await page.evaluate('takeKeyTimes()');
  for (let keys = 0; keys < 120 || goOn(); keys += 1) {
    await page.keyboard.press(keys % 6 === 5 ? 'Space' : ('abcdefgh'[keys % 8] ?? 'a'));
    await page.waitForTimeout(BEAT);
  }
  return /** @type {number[]} */ (await page.evaluate('takeKeyTimes()'));
}

/** @param {string} what @param {number[]} times @param {number[]} idle */
export function tell(what, times, idle) {
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  say(
    `${what.padEnd(34)} ${String(times.length).padStart(5)} keys  p50 ${inMs(p50)}  p95 ${inMs(p95)}  max ${inMs(Math.max(...times))}  p95 against idle ×${(p95 / quantile(idle, 0.95)).toFixed(2)}`,
  );
}

/** Memory of all the program's processes together, in MB. @param {import('playwright-core').ElectronApplication} app */
export const memory = (app) =>
  app.evaluate(({ app: program }) =>
    Math.round(
      program
        .getAppMetrics()
        .reduce((sum, { memory: { workingSetSize } }) => sum + workingSetSize, 0) / 1024,
    ),
  );
