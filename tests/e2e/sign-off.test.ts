import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page as pageOf } from '../story-builder';
import { askDesk } from './ask-desk';
import { violations } from './axe';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { caretPlace } from './keyboard/by-key';
import { answerDialogs } from './journeys/system-dialogs.mjs';
import { fillStyle, keepStory } from './sample-desk/fill-faults';

let desk: DeskApp;
let folder: string;
let storyId: string;

const NOTE =
  'An earlier version of this article said that it is in Upper Town. In fact, it is in Lower Town.';
const slow = { timeout: 30_000 };
const part = () => desk.page.getByRole('region', { name: 'Author’s sign-off' });
const outcome = () => desk.page.getByRole('region', { name: 'Last export' });
const blocked = () => desk.page.getByText('Blocked by 1 check');
const press = (name: string): Promise<void> =>
  desk.page.getByRole('button', { name, exact: true }).click(slow);
const written = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** Records that the author approves what stands on the page, or approves it again. */
async function approve(button: string): Promise<void> {
  await part().getByRole('button', { name: button }).click(slow);
  await part().getByRole('button', { name: 'Record', exact: true }).click(slow);
  await part()
    .getByText(/^Approved by Corin Ashdale on [^;]+$/u)
    .waitFor(slow);
  await blocked().waitFor({ state: 'detached', ...slow });
}

/** Exports the page and waits until the file holds these words. */
async function exportPage(words: string): Promise<void> {
  await pressKeys(desk.app, desk.page, 'Mod+Shift+E');
  const page = join(folder, 'the-tide-turns.html');
  await expect
    .poll(() => existsSync(page) && readFileSync(page, 'utf8').includes(words), slow)
    .toBe(true);
  await outcome().getByRole('heading', { name: 'Exported', exact: true }).waitFor(slow);
}

beforeAll(async () => {
  const userData = ownFolder();
  folder = ownFolder();
  const house = join(userData, 'house-styles', fillStyle(userData), 'house.yml');
  writeFileSync(house, `${readFileSync(house, 'utf8')}\npreflight:\n  sign-off: block\n`);
  const doc = pageOf({
    kicker: 'Opinion',
    headline: 'The tide turns',
    standfirst: 'Wait for it.',
    body: ['The harbour waits.'],
  });
  storyId = keepStory(userData, 'courier', doc, 'Tide');
  const settings = { name: 'Hanne Brisk', theme: 'light', openStoryId: storyId };
  writeFileSync(join(userData, 'settings.json'), JSON.stringify(settings));
  desk = await launchDesk({ userData });
  await deskReady(desk.app, desk.page);
  await answerDialogs(desk.app, { folder, button: 0, saveAs: join(folder, 'corrections.csv') });
  await desk.page.getByRole('textbox', { name: 'Story' }).waitFor(slow);
  await pressKeys(desk.app, desk.page, 'Mod+3');
  await part().waitFor(slow);
});

let stopped = false;
beforeEach(({ skip }) => {
  skip(stopped, 'an earlier step of the journey failed');
});
afterEach(({ task }) => {
  stopped ||= task.result?.state === 'fail';
});

describe('the author’s sign-off', () => {
  it('begins with a proof, which the house’s block does not stop', async () => {
    await blocked().waitFor(slow);
    const proof = part().getByRole('group', { name: 'Proof for the author' });
    await proof.getByRole('button', { name: 'Web page' }).click();
    await outcome().getByRole('heading', { name: 'Proof saved' }).waitFor(slow);
    const html = written('the-tide-turns.proof.html');
    expect(html).toContain('Proof for the author, not for publication');
    expect(html).toContain('noindex');
    await proof.getByRole('button', { name: 'PDF' }).click();
    await outcome().getByText('the-tide-turns.proof.pdf').waitFor(slow);
    expect(written('the-tide-turns.proof.pdf').slice(0, 5)).toBe('%PDF-');
    await proof.getByRole('button', { name: 'Word' }).click();
    await outcome().getByText('the-tide-turns.proof.docx').waitFor(slow);
    expect(written('the-tide-turns.proof.docx').slice(0, 2)).toBe('PK');
  });

  it('is recorded, and lets the story out', async () => {
    await part().getByRole('button', { name: 'Record approval…' }).click();
    expect(await violations(desk.page, '[data-region="inspector"]')).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await approve('Record approval…');
    await exportPage('The harbour waits.');
  });

  it('is void once the copy is changed, says where, and stops the export', async () => {
    await desk.page.getByRole('textbox', { name: 'Story' }).getByText('The harbour waits.').click();
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.type(' It has time.');
    await part()
      .getByText(/; changed since: body$/u)
      .waitFor(slow);
    await blocked().waitFor(slow);
    await pressKeys(desk.app, desk.page, 'Mod+Shift+E');
    await outcome().getByRole('heading', { name: 'Not exported' }).waitFor(slow);
    expect(written('the-tide-turns.html')).not.toContain('It has time.');
  });

  it('is given again, and lets the changed story out', async () => {
    await approve('Approve again…');
    await exportPage('The harbour waits. It has time.');
  });
});

describe('a correction that goes out', () => {
  const log = () => desk.page.getByRole('dialog', { name: 'Corrections log' });

  it('is not in the log before, and is in it after', async () => {
    await desk.page.getByRole('textbox', { name: 'Story' }).getByText('The harbour waits.').click();
    await pressKeys(desk.app, desk.page, 'Mod+K');
    await desk.page.keyboard.type('insert correction');
    await desk.page.getByRole('option', { name: /^Insert correction/u }).waitFor(slow);
    await desk.page.keyboard.press('Enter');
    const corrections = desk.page.getByRole('region', { name: 'Corrections', exact: true });
    // The caret goes into the first slot once the palette has given the page back.
    await expect.poll(() => caretPlace(desk), slow).toMatch(/^Correction/u);
    await desk.page.keyboard.type('it is in Upper Town');
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.type('it is in Lower Town');
    await corrections.getByText('Not out yet.').waitFor(slow);
    // A proof is no way out.
    await part().getByRole('button', { name: 'Web page' }).click();
    await outcome().getByRole('heading', { name: 'Proof saved' }).waitFor(slow);
    expect(written('the-tide-turns.proof.html')).toContain('it is in Lower Town');
    expect(await askDesk(desk.page, 'corrections:list', { storyId: null })).toEqual({
      ok: true,
      value: { entries: [], total: 0 },
    });
    await part()
      .getByText(/; changed since: corrections$/u)
      .waitFor(slow);
    await approve('Approve again…');
    await exportPage('In fact, it is in Lower Town.');
    await corrections.getByText(/^Out since .+, as Web page\.$/u).waitFor(slow);
  });

  it('is shown to the whole desk, and saved as a file', async () => {
    await press('Corrections log…');
    await log().getByText(NOTE).waitFor(slow);
    expect(await violations(desk.page, '[role="dialog"]')).toEqual([]);
    await press('Save as CSV…');
    await desk.page.getByText('Saved 1 entry to corrections.csv.').first().waitFor(slow);
    const [, entry = ''] = written('corrections.csv').split('\r\n');
    expect(entry).toContain(`,The tide turns,"${NOTE}",page,Hanne Brisk,`);
    await desk.page.keyboard.press('Escape');
    await log().waitFor({ state: 'detached', ...slow });
  });

  it('stays in the log, whatever becomes of the story, and cannot be changed there', async () => {
    expect(await askDesk(desk.page, 'story:spike', { id: storyId })).toMatchObject({ ok: true });
    await desk.close();
    const file = new Libsql(join(desk.userData, 'library', 'library.db'));
    const count = () => file.prepare('SELECT count(*) AS entries FROM correction_log').all();
    expect(count()).toEqual([{ entries: 1 }]);
    for (const change of ["UPDATE correction_log SET words = ''", 'DELETE FROM correction_log'])
      expect(() => file.exec(change)).toThrow('only ever added to');
    expect(count()).toEqual([{ entries: 1 }]);
    file.close();
  });
});
