// @ts-check
/** Google's Lighthouse, offline on localhost, as a telephone and as a desk; it needs a Chromium that takes its commands. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import process from 'node:process';

import { run } from '../setup/run.mjs';
import { SetUpFailure } from '../setup/say.mjs';
import { install, writeTwenty } from './place.mjs';

const VERSION = '13.5.0';
/** The least that is asked of each, in hundredths. */
const WANTED = new Map(Object.entries({ accessibility: 100, seo: 95, performance: 95 }));
/** Electron's own Chromium starts no headless window for others. */
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome'];
/** Of the twenty, those that ask most of a browser. */
const PAGES = ['standard', 'ten-photos', 'arabic', 'long'];

const TYPES = new Map(Object.entries({ '.html': 'text/html; charset=utf-8', '.jpg': 'image/png' }));

/** @returns {Promise<string>} */
async function browser() {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined) return named;
  for (const name of BROWSERS) {
    const { code, output } = await run('which', [name]);
    if (code === 0) return output.trim();
  }
  throw new SetUpFailure(
    'It needs a Chromium: apt-get install -y chromium, or name one in CHROME_PATH.',
  );
}

/** Serves a folder on this machine. @param {string} folder @returns {Promise<{ origin: string, close: () => void }>} */
async function serve(folder) {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    readFile(join(folder, path)).then(
      (bytes) => {
        const type = TYPES.get(extname(path)) ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=31536000' });
        response.end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(null)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { origin: `http://localhost:${port}`, close: () => void server.close() };
}

/** @returns {Promise<import('./place.mjs').Outcome>} */
export async function lighthouse() {
  const chrome = await browser();
  const { folder } = await install('lighthouse', { lighthouse: VERSION });
  const cli = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js');
  /** @type {string[]} */
  const faults = [];
  /** @type {Map<string, number>} */
  const least = new Map();
  const stories = (await writeTwenty()).filter(({ name }) => PAGES.includes(name));
  for (const story of stories) {
    const { origin, close } = await serve(story.folder);
    const url = `${origin}/${story.page.slice(story.folder.length + 1)}`;
    for (const preset of ['mobile', 'desktop']) {
      const args = [
        ...[
          cli,
          url,
          '--quiet',
          '--output=json',
          `--only-categories=${[...WANTED.keys()].join(',')}`,
        ],
        ...(preset === 'desktop' ? ['--preset=desktop'] : []),
        '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
      ];
      const { code, output } = await run(process.execPath, args, {
        env: { ...process.env, CHROME_PATH: chrome },
      });
      const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
      if (code !== 0 || json === '') throw new SetUpFailure(`Lighthouse did not run.\n${output}`);
      /** @type {{ categories: Record<string, { score: number }>, audits: Record<string, { score: number | null, title: string, scoreDisplayMode: string }> }} */
      const { categories, audits } = JSON.parse(json);
      for (const [name, wanted] of WANTED) {
        const score = Math.round((categories[name]?.score ?? 0) * 100);
        least.set(name, Math.min(score, least.get(name) ?? 100));
        if (score >= wanted) continue;
        const lost = Object.values(audits).filter(
          (audit) => audit.scoreDisplayMode === 'binary' && audit.score === 0,
        );
        const titles = lost.map(({ title }) => title).join('; ');
        faults.push(`${story.name}, ${preset}: ${name} ${score} of ${wanted}: ${titles}`);
      }
    }
    close();
  }
  const scores = [...least].map(([name, score]) => `${name} ${score}`).join(', ');
  return {
    figure: `Lighthouse ${VERSION}: ${stories.length} pages, two sizes, at least ${scores}`,
    faults,
  };
}
