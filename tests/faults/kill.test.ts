import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { libraryIn, temporaryFolder, value } from '../library-folder';

const root = resolve(import.meta.dirname, '../..');
// Inside the project, so that the built program finds the database driver.
const built = resolve(root, `node_modules/.cache/typist-${process.pid}`);
const KILLS = 20;

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': resolve(root, 'src/shared') } },
    ssr: { noExternal: true, external: ['libsql'] },
    build: {
      ssr: fileURLToPath(new URL('./typist.ts', import.meta.url)),
      outDir: built,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'typist.mjs' } },
    },
  });
});

afterAll(() => rm(built, { recursive: true, force: true }));

/** Lets the typist work for a while after its first save and kills it; gives the last word it heard acknowledged. */
async function typeAndKill(folder: string, id: string, from: number): Promise<number> {
  const typist = spawn(process.execPath, [resolve(built, 'typist.mjs'), folder, id, String(from)]);
  let said = '';
  let faults = '';
  typist.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  typist.stderr.on('data', (bytes: Buffer) => (faults += bytes.toString()));
  const gone = new Promise((done) => typist.once('close', done));
  while (!said.includes('\n') && typist.exitCode === null) await pause(2);
  expect(faults).toBe('');
  await pause(Math.random() * 150);
  typist.kill('SIGKILL');
  await gone;
  // A line that was cut off was not heard: only whole lines count.
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
}

describe('a program that is killed while it saves', () => {
  it(`has every acknowledged word when it is opened again, ${KILLS} times over`, {
    timeout: 120_000,
  }, async () => {
    const folder = temporaryFolder();
    const id = randomUUID();
    let acknowledged = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      acknowledged = await typeAndKill(folder, id, acknowledged + 1);
      const library = libraryIn(folder);
      expect(library.session.brokenOff).toBe(true);
      expect(library.check()).toEqual({ ok: true, value: null });
      const opened = value(library.stories.open(id));
      const words = JSON.stringify(opened.story.doc).match(/w\d{6}/gu) ?? [];
      expect(words.length).toBeGreaterThanOrEqual(acknowledged);
      // Every word up to the last one kept, in order and once: nothing torn, nothing skipped.
      expect(words.map((word) => Number(word.slice(1)))).toEqual(words.map((_, at) => at + 1));
      expect(opened.place?.anchor).toBe(words.length);
      expect(opened.recoveredAt).not.toBeNull();
      library.close();
    }
    expect(acknowledged).toBeGreaterThan(KILLS);
  });
});
