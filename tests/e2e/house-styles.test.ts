import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Channel } from '../../src/shared/contract/channel-names';
import { channels, envelope, type Reply, type Request } from '../../src/shared/contract/channels';
import type { Result } from '../../src/shared/result/result';
import { value } from '../library-folder';
import { askDesk } from './ask-desk';
import { launchDesk, ownFolder } from './desk-app';
import { answerDialogs } from './journeys/system-dialogs.mjs';

declare global {
  interface Window {
    styleChanges?: number;
  }
}

/** Asks main, and reads the answer by the contract. */
async function ask<C extends Channel>(page: Page, channel: C, request: Request<C>) {
  const answer = value(
    envelope.parse(await askDesk(page, channel, request)) as Result<unknown, unknown>,
  );
  return channels[channel].reply.parse(answer) as Reply<C>;
}

async function countChanges(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.styleChanges = 0;
    window.desk.on['house-style:changed'](() => {
      window.styleChanges = (window.styleChanges ?? 0) + 1;
    });
  });
}

/** The quay's name as it is in force, and the styles whose last good form stands. */
async function quayIn(page: Page) {
  const { styles, lastGood } = await ask(page, 'house-style:list', {});
  return [styles.find(({ id }) => id === 'the-quay')?.name, lastGood];
}

describe('house styles in the running desk', () => {
  it('are copied, edited by hand and broken, without a restart and with one', async () => {
    const desk = await launchDesk();
    const { page } = desk;
    const heard = () => page.evaluate(() => window.styleChanges);
    const file = join(desk.userData, 'house-styles/the-quay/house.yml');
    await countChanges(page);
    const copy = { id: 'newsroom', name: 'The Quay' };
    expect(await ask(page, 'house-style:copy', copy)).toEqual({ id: 'the-quay' });
    await expect.poll(heard).toBe(1);
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace('The Quay', 'By hand'));
    await expect.poll(heard).toBe(2);
    await expect.poll(() => quayIn(page)).toEqual(['By hand', []]);
    writeFileSync(file, good.replace('timeZone: UTC', 'timeZone: Moon'));
    await expect.poll(heard).toBe(3);
    await expect.poll(() => quayIn(page)).toEqual(['By hand', ['the-quay']]);
    await desk.kill();

    const again = await launchDesk({ userData: desk.userData });
    await expect.poll(() => quayIn(again.page)).toEqual(['By hand', ['the-quay']]);
    const { problems } = await ask(again.page, 'house-style:list', {});
    expect(problems.map(({ where }) => where)).toEqual(['the-quay/house.yml:7']);
    await again.kill();
  });

  it('go out as one file and come in as one', async () => {
    const desk = await launchDesk();
    const { page, app } = desk;
    const file = join(ownFolder(), 'quay.standfirst-style');
    await ask(page, 'house-style:copy', { id: 'newsroom', name: 'Quay' });
    await answerDialogs(app, { saveAs: file });
    expect(await ask(page, 'house-style:export', { id: 'quay' })).toEqual({ file });
    await ask(page, 'house-style:remove', { id: 'quay' });
    await answerDialogs(app, { file });
    const chosen = await ask(page, 'house-style:choose', {});
    expect(chosen).toMatchObject({ problems: [], replaces: null });
    const taken = await ask(page, 'house-style:take', { files: chosen?.files ?? {} });
    expect(taken).toEqual({ id: 'quay' });
    await ask(page, 'house-style:use', {});
    await desk.kill();
  });
});
