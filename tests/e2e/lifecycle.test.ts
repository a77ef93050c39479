import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { libraryIn, value } from '../library-folder';
import { p, page as pageOf, story } from '../story-builder';
import { askDesk } from './ask-desk';
import { launchDesk, ownFolder } from './desk-app';

const id = '00000000-0000-4000-8000-00000000e2e1';
const written = (words: string) => story(pageOf({ headline: 'Gauges', body: [p(words)] }), { id });

/** A folder whose library holds one story, as an earlier use of the program left it. */
function usedFolder(): string {
  const userData = ownFolder();
  const library = libraryIn(join(userData, 'library'));
  value(library.stories.create(written('As it was.')));
  library.close();
  return userData;
}

async function save(page: Page, words: string, revision: number): Promise<void> {
  const saved = await askDesk(page, 'story:save', {
    story: written(words),
    revision,
    place: { anchor: 9, head: 9, scrollTop: 4 },
  });
  expect(saved).toMatchObject({ ok: true, value: { revision } });
}

describe('a desk that was killed', () => {
  it('comes back with every acknowledged word and says once that it did', async () => {
    const userData = usedFolder();
    const first = await launchDesk({ userData });
    expect(await askDesk(first.page, 'story:open', { id })).toMatchObject({
      value: { recoveredAt: null },
    });
    await save(first.page, 'The last acknowledged word: pontoon.', 1);
    await first.kill();

    const second = await launchDesk({ userData });
    const opened = await askDesk(second.page, 'story:open', { id });
    expect(JSON.stringify(opened)).toContain('pontoon');
    expect(opened).toMatchObject({
      value: {
        revision: 1,
        place: { anchor: 9 },
        recoveredAt: expect.stringMatching(/^20/u) as string,
      },
    });
    expect(await askDesk(second.page, 'story:open', { id })).toMatchObject({
      value: { recoveredAt: null },
    });
    await second.kill();
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s ends in order and has nothing to recover',
    async (signal) => {
      const userData = usedFolder();
      const first = await launchDesk({ userData });
      const program = first.app.process();
      const gone = once(program, 'exit');
      program.kill(signal);
      await gone;
      const second = await launchDesk({ userData });
      expect(await askDesk(second.page, 'story:open', { id })).toMatchObject({
        value: { recoveredAt: null },
      });
      await second.kill();
    },
  );
});

describe('a page whose process dies', () => {
  it('is loaded again, and its story is recovered', async () => {
    const desk = await launchDesk({ userData: usedFolder() });
    await askDesk(desk.page, 'story:open', { id });
    await save(desk.page, 'Before the crash.', 1);
    const reply = await desk.app.evaluate(async ({ BrowserWindow }, story) => {
      const [window] = BrowserWindow.getAllWindows();
      const loaded = new Promise<void>((done) => {
        window?.webContents.once('did-finish-load', () => done());
      });
      window?.webContents.forcefullyCrashRenderer();
      await loaded;
      const code = `window.desk.ask['story:open']({ id: '${story}' })`;
      const answer: unknown = await window?.webContents.executeJavaScript(code);
      return answer;
    }, id);
    expect(reply).toMatchObject({
      ok: true,
      value: { revision: 1, recoveredAt: expect.any(String) as string },
    });
    await desk.kill();
  });
});

describe('a start', () => {
  it('puts unreadable settings aside and goes on with the desk’s own', async () => {
    const userData = usedFolder();
    writeFileSync(join(userData, 'settings.json'), '{"theme": "dark"');
    const desk = await launchDesk({ userData });
    expect(await askDesk(desk.page, 'settings:read', {})).toMatchObject({
      value: { theme: 'system' },
    });
    expect(await askDesk(desk.page, 'settings:change', { initials: 'HB' })).toMatchObject({
      value: { initials: 'HB' },
    });
    expect(JSON.parse(readFileSync(join(userData, 'settings.json'), 'utf8'))).toMatchObject({
      initials: 'HB',
    });
    await desk.kill();
  });
});
