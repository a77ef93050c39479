import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHANNEL_NAMES, EVENT_NAMES } from '../../src/shared/contract/channel-names';
import './ask-desk';
import { launchDesk } from './desk-app';

let page: Page;

beforeAll(async () => {
  ({ page } = await launchDesk());
  await page.waitForLoadState();
});

/** Runs code in the page and gives the directives that it broke. */
async function violations(code: string): Promise<string[]> {
  return page.evaluate(async (text) => {
    const broken: string[] = [];
    const note = (event: SecurityPolicyViolationEvent) => broken.push(event.effectiveDirective);
    document.addEventListener('securitypolicyviolation', note);
    const run: Record<string, () => unknown> = {
      inline: () => {
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.body.append(script);
      },
      handler: () => {
        const div = document.createElement('div');
        div.setAttribute('onclick', 'window.ran = true');
        document.body.append(div);
        div.click();
      },
      remoteScript: () => {
        const script = document.createElement('script');
        script.src = 'https://example.org/x.js';
        document.body.append(script);
      },
      style: () => {
        const style = document.createElement('style');
        style.textContent = 'body { background: url(https://example.org/beacon.gif) }';
        document.head.append(style);
      },
      styleAttribute: () => {
        const div = document.createElement('div');
        div.setAttribute('style', 'background: url(https://example.org/beacon.gif)');
        document.body.append(div);
      },
      image: () => {
        const image = new Image();
        image.src = 'https://example.org/beacon.gif';
        document.body.append(image);
      },
      dataImage: () => {
        const image = new Image();
        image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
        document.body.append(image);
      },
      frame: () => {
        const frame = document.createElement('iframe');
        frame.src = 'https://example.org/';
        document.body.append(frame);
      },
      object: () => {
        const object = document.createElement('object');
        object.data = 'https://example.org/x.swf';
        document.body.append(object);
      },
      base: () => {
        const base = document.createElement('base');
        base.href = 'https://example.org/';
        document.head.append(base);
      },
      form: () => {
        const form = document.createElement('form');
        form.action = 'https://example.org/';
        form.method = 'post';
        document.body.append(form);
        form.submit();
      },
      fetch: () => fetch('https://example.org/').catch(() => null),
      media: () => fetch(`standfirst-media://${'0'.repeat(64)}`).catch(() => null),
      socket: () => new WebSocket('wss://example.org/'),
      worker: () => new Worker(URL.createObjectURL(new Blob(['1']))),
      font: () => new FontFace('x', 'url(https://example.org/x.woff2)').load().catch(() => null),
    };
    try {
      await run[text]?.();
    } catch {
      // Some are refused by a throw as well as by an event; the event is what counts here.
    }
    await new Promise((done) => setTimeout(done, 150));
    document.removeEventListener('securitypolicyviolation', note);
    return broken;
  }, code);
}

describe('the page', () => {
  it('is served by the program and has no Node, in no frame', async () => {
    expect(page.url()).toMatch(/^standfirst:\/\/app\/index\.html/u);
    const seen = await page.evaluate(async () => {
      const names = [
        'require',
        'process',
        'module',
        'Buffer',
        'global',
        '__dirname',
        'ipcRenderer',
      ];
      const frame = document.createElement('iframe');
      frame.srcdoc = 'inner';
      document.body.append(frame);
      await new Promise((done) => (frame.onload = done));
      const inner = frame.contentWindow;
      const both = [window, inner].map((world) =>
        names.filter((name) => world !== null && name in world),
      );
      const desk = inner !== null && 'desk' in inner;
      frame.remove();
      return { both, desk };
    });
    expect(seen).toEqual({ both: [[], []], desk: false });
  });

  it('has the table of channels and events on window.desk, frozen, and nothing more', async () => {
    const seen = await page.evaluate(() => ({
      keys: Object.keys(window.desk),
      ask: Object.keys(window.desk.ask),
      on: Object.keys(window.desk.on),
      frozen: [window.desk, window.desk.ask, window.desk.on].every(Object.isFrozen),
      unknown: Reflect.get(window.desk.ask, 'story:burn') as unknown,
    }));
    expect(seen).toEqual({
      keys: ['ask', 'on'],
      ask: [...CHANNEL_NAMES],
      on: [...EVENT_NAMES],
      frozen: true,
      unknown: undefined,
    });
  });

  it('cannot put another desk in its place, and the desk trusts no built-in of the page', async () => {
    const reply = await page.evaluate(async () => {
      const { push } = Array.prototype;
      const { parse } = JSON;
      Reflect.set(Array.prototype, 'push', () => 0);
      Reflect.set(JSON, 'parse', () => ({ stolen: true }));
      const replaced = Reflect.set(window, 'desk', {}) && Object.keys(window.desk).length === 0;
      const answer = await window.desk.ask['settings:read']({});
      Reflect.set(Array.prototype, 'push', push);
      Reflect.set(JSON, 'parse', parse);
      return { replaced, answer };
    });
    expect(reply).toMatchObject({
      replaced: false,
      answer: { ok: true, value: { theme: 'system' } },
    });
  });

  it.each([
    ['inline', 'script-src-elem'],
    ['handler', 'script-src-attr'],
    ['remoteScript', 'script-src-elem'],
    ['style', 'style-src-elem'],
    ['styleAttribute', 'style-src-attr'],
    ['image', 'img-src'],
    ['dataImage', 'img-src'],
    ['frame', 'frame-src'],
    ['object', 'object-src'],
    ['base', 'base-uri'],
    ['form', 'form-action'],
    ['fetch', 'connect-src'],
    ['media', 'connect-src'],
    ['socket', 'connect-src'],
    ['worker', 'worker-src'],
    ['font', 'font-src'],
  ])('is stopped by its policy: %s', async (code, directive) => {
    expect(await violations(code)).toContain(directive);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  });

  it('breaks its own policy nowhere when it starts', async () => {
    await page.addInitScript(() => {
      const broken: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        broken.push(`${effectiveDirective} ${blockedURI}`),
      );
      Reflect.set(window, 'broken', broken);
    });
    await page.reload();
    await page.locator('#root > *').first().waitFor();
    expect(await page.evaluate((): unknown => Reflect.get(window, 'broken'))).toEqual([]);
  });

  it('evaluates no text as code', async () => {
    // The driver's own evaluation is not under the page's policy, so the page has to try it by itself.
    const tried = await page.evaluate(
      () =>
        new Promise((done) => {
          const attempt = (name: 'eval' | 'Function') => {
            try {
              const run: unknown = Reflect.get(globalThis, name);
              return typeof run === 'function'
                ? String(Reflect.apply(run, globalThis, ['1']))
                : name;
            } catch (fault) {
              return fault instanceof EvalError ? 'refused' : String(fault);
            }
          };
          setTimeout(() => done([attempt('eval'), attempt('Function')]));
        }),
    );
    expect(tried).toEqual(['refused', 'refused']);
  });
});
