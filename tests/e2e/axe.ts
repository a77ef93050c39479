import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Waits until what fades or slides is where it goes: halfway, its colours are none of the design's. */
function atRest(shown: Page): Promise<void> {
  return shown.evaluate(async () => {
    const drawn = () => new Promise(requestAnimationFrame);
    await drawn();
    await drawn();
    const moving = document
      .getAnimations()
      .filter(
        ({ playState, effect }) =>
          playState === 'running' && effect?.getComputedTiming().endTime !== Infinity,
      );
    await Promise.allSettled(moving.map(({ finished }) => finished));
  });
}

/** What the rules of WCAG 2.2 AA find in a part of the page once it is at rest, a line each. */
export async function violations(shown: Page, part = 'html'): Promise<string[]> {
  await atRest(shown);
  // Legacy mode: Electron lets nobody open the extra page that axe would use.
  const { violations: found } = await new AxeBuilder({ page: shown })
    .setLegacyMode(true)
    .withTags(RULES)
    .include(part)
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}
