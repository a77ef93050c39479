import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** What the rules of WCAG 2.2 AA find in a part of the page, a line each. */
export async function violations(shown: Page, part: string): Promise<string[]> {
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
