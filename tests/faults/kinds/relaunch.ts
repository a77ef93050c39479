import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { electronPath } from '../../../scripts/runtime/electron-path.mjs';
import { launchFlags } from '../../../scripts/runtime/launch-flags.mjs';
import type { Fault } from '../fault-run';
import { Ledger, spread } from '../ledger';
import { backAgain, wordsOfEnv } from '../program-window';
import { withProgram } from '../written-program';

/** Words of the story that is open when the program is killed. */
const WORDS = 50_000;

/** A program that is no more than a window with a line of text, to measure the machine by. */
const BARE = `
  const { app, BrowserWindow } = require('electron');
  app.whenReady().then(() => new BrowserWindow({ width: 1440, height: 900 }).loadURL('data:text/html,<p>Here</p>'));
`;

/** How long a start takes after a kill, until text and caret are back, with 50,000 words; and that of a bare window beside it. */
export const relaunches: Fault = (run) =>
  withProgram(run, WORDS, async (program, env) => {
    const ledger = new Ledger('killed and started with 50,000 words');
    const bare: number[] = [];
    const parts = new Map<string, number[]>();
    await (await program.start()).kill();
    for (let time = 0; time < run.runs; time += 1) {
      bare.push(await startBare(run.folder(), env));
      const back = await backAgain(program.userData, env, program.lastWord);
      for (const [name, ms] of Object.entries(back.parts))
        parts.set(name, [...(parts.get(name) ?? []), ms]);
      await back.kill();
      ledger.add(program.verdict({ saved: [] }, back.untilBack));
      run.tell(`relaunch: ${time + 1} of ${run.runs}`);
    }
    ledger.note(`a bare window takes ${spread(bare)} ms, p50 / p99 / max`);
    for (const [name, times] of parts) ledger.note(`${name}: ${spread(times)} ms after the start`);
    return [ledger.row];
  });

async function startBare(folder: string, env: NodeJS.ProcessEnv): Promise<number> {
  writeFileSync(join(folder, 'package.json'), '{"name":"bare","version":"1.0.0","main":"main.js"}');
  writeFileSync(join(folder, 'main.js'), BARE);
  const electron = await electronPath();
  const start = performance.now();
  const app = await _electron.launch({
    executablePath: electron,
    args: [...launchFlags(electron), `--user-data-dir=${join(folder, 'data')}`, folder],
    env: wordsOfEnv(env),
  });
  const page = await app.firstWindow();
  await page.getByText('Here').waitFor();
  const took = performance.now() - start;
  await app.close();
  return took;
}
