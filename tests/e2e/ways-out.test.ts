import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { electronPath } from '../../scripts/runtime/electron-path.mjs';
import { launchFlags } from '../../scripts/runtime/launch-flags.mjs';
import { picturePng } from './picture';
import { askDesk } from './ask-desk';
import { launchDesk, type DeskApp } from './desk-app';

const root = resolve(import.meta.dirname, '../..');
let desk: DeskApp;
let page: Page;

beforeAll(async () => {
  desk = await launchDesk();
  ({ page } = desk);
  await page.waitForLoadState();
});

describe('ways out of the page', () => {
  it.each([
    ['location', "location.href = 'https://example.org/'"],
    ['file', "location.href = 'file:///etc/passwd'"],
    ['own scheme elsewhere', "location.href = 'standfirst://app/assets/'"],
    ['refresh', 'refresh'],
    ['link', 'link'],
    ['link to the top', 'top'],
  ])('lead nowhere: %s', async (_name, how) => {
    const before = page.url();
    await page.evaluate((way) => {
      const href = /'(.+)'/u.exec(way)?.[1];
      if (href !== undefined) {
        location.href = href;
      } else if (way === 'refresh') {
        const meta = document.createElement('meta');
        meta.httpEquiv = 'refresh';
        meta.content = '0; url=https://example.org/';
        document.head.append(meta);
      } else {
        const link = document.createElement('a');
        link.href = 'https://example.org/';
        link.target = way === 'top' ? '_top' : '';
        document.body.append(link);
        link.click();
      }
    }, how);
    await page.waitForTimeout(200);
    expect(page.url()).toBe(before);
  });

  it('open no window', async () => {
    const opened = await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.org/';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      return [window.open('https://example.org/'), window.open('about:blank'), window.open('')].map(
        (each) => each === null,
      );
    });
    expect(opened).toEqual([true, true, true]);
    expect(
      await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
    ).toBe(1);
  });

  it('attach no webview', async () => {
    const count = await page.evaluate(async () => {
      const view = document.createElement('webview');
      view.setAttribute('src', 'https://example.org/');
      document.body.append(view);
      await new Promise((done) => setTimeout(done, 150));
      return 'getWebContentsId' in view;
    });
    expect(count).toBe(false);
  });

  it('are given no permission', async () => {
    const states = await page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'clipboard-read',
        'midi',
      ];
      const asked = await Promise.all(
        names.map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state),
        ),
      );
      const camera = await navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'given',
        () => 'refused',
      );
      const place = await new Promise((done) =>
        navigator.geolocation.getCurrentPosition(
          () => done('given'),
          () => done('refused'),
        ),
      );
      const clipboard = await navigator.clipboard.readText().then(
        () => 'given',
        () => 'refused',
      );
      return [...asked, camera, place, clipboard];
    });
    expect(states.filter((state) => state !== 'denied' && state !== 'refused')).toEqual([]);
  });

  it('reach no file of the machine', async () => {
    const reached = await page.evaluate(async () => {
      const addresses = [
        'file:///etc/passwd',
        'standfirst://app/../package.json',
        'standfirst://app/%2e%2e/main/index.js',
        'standfirst://app/..%2fmain%2findex.js',
        'standfirst://app/assets/none.js',
        'standfirst://other/index.html',
      ];
      return Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            ({ ok }) => ok,
            () => false,
          ),
        ),
      );
    });
    expect(reached).toEqual([false, false, false, false, false, false]);
  });
});

describe('the doors of main', () => {
  it('answer the desk’s page only', async () => {
    const reply = await desk.app.evaluate(
      async ({ BrowserWindow: AnyWindow }, preload) => {
        const window = new AnyWindow({
          show: false,
          webPreferences: { preload, sandbox: true },
        });
        await window.loadURL('data:text/html,elsewhere');
        const answer: unknown = await window.webContents.executeJavaScript(
          "desk.ask['settings:read']({}).then((reply) => reply, (fault) => String(fault))",
        );
        window.destroy();
        return answer;
      },
      resolve(root, 'out/preload/index.cjs'),
    );
    expect(reply).toMatchObject({ ok: false, error: { code: 'request-refused' } });
  });

  it('answer what is asked in the wrong form with a refusal', async () => {
    const shapes = [
      undefined,
      null,
      1,
      'x',
      [],
      { id: 1 },
      { id: '../x' },
      { id: 'x', extra: true },
    ];
    for (const shape of shapes)
      expect(await askDesk(page, 'story:open', shape)).toMatchObject({
        ok: false,
        error: { code: 'request-refused' },
      });
  });

  it('serve a photo by its hash alone', async () => {
    const bytes = [...picturePng([1, 1], () => [90, 120, 150])];
    const added = await page.evaluate(
      (list) =>
        window.desk.ask['photo:take']({
          job: crypto.randomUUID(),
          source: { file: { name: 'dot.png', bytes: new Uint8Array(list) } },
        }),
      bytes,
    );
    expect(added).toMatchObject({
      ok: true,
      value: { media: { type: 'image/png', width: 1, height: 1 } },
    });
    const served = await desk.app.evaluate(
      async ({ net }, hash) => {
        const look = async (address: string) => {
          const response = await net.fetch(address);
          return [
            response.status,
            response.headers.get('content-type'),
            response.headers.get('content-security-policy'),
            response.headers.get('x-content-type-options'),
          ];
        };
        return {
          there: await look(`standfirst-media://${hash}`),
          unknown: (await look(`standfirst-media://${'0'.repeat(64)}`))[0],
          path: (await look('standfirst-media://etc/passwd'))[0],
          longer: (await look(`standfirst-media://${hash}/x`))[0],
        };
      },
      (added as { value: { media: { hash: string } } }).value.media.hash,
    );
    expect(served).toEqual({
      there: [200, 'image/png', "default-src 'none'; sandbox", 'nosniff'],
      unknown: 404,
      path: 404,
      longer: 404,
    });
  });
});

describe('a second start', () => {
  it('ends at once and leaves the library to the first', async () => {
    const electron = await electronPath();
    const second = spawn(
      electron,
      [...launchFlags(electron), `--user-data-dir=${desk.userData}`, root],
      { stdio: 'ignore', env: process.env },
    );
    const [code] = (await once(second, 'exit')) as [number];
    expect(code).toBe(0);
    expect(await askDesk(page, 'settings:read', {})).toMatchObject({ ok: true });
  });
});
