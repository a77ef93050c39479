// @ts-check
/**
 * `npm run export-figures`: what it costs to export 1,200 words with three photos, the preflight and the proof
 * included, no photo coded: cold, in a fresh process each time, and warm (by the clock, and what of it the process itself was given); beside it the least that touching the same
 * story costs, its JSON written and read again. Not a test: it prints figures.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { bundleCore } from './setup/bundle-core.mjs';
import { openSource } from './setup/load-source.mjs';
import { inProject } from './setup/project.mjs';
import { runNode } from './setup/run.mjs';
import { runCommand, say } from './setup/say.mjs';

const WARM_RUNS = 100;
const COLD_RUNS = 5;

/** The story as JSON, and every target that is written from it. @returns {Promise<{ json: string, targets: string[] }>} */
async function theStory() {
  const { load, close } = await openSource();
  try {
    const { exportedStory } = await load('/tests/twenty/exported-story.ts');
    const { WRITTEN_TARGET_IDS } = await load('/src/shared/house-style/target-ids.ts');
    return { json: JSON.stringify(exportedStory()), targets: [...WRITTEN_TARGET_IDS] };
  } finally {
    await close();
  }
}

/**
 * @typedef {{ load: number, first: number, warm: number, own: number, floor: number, memory: number }} Figures
 * @param {string} folder
 * @param {string} targets
 * @param {number} runs
 * @returns {Promise<Figures>}
 */
async function measure(folder, targets, runs) {
  const script = inProject('scripts', 'bench', 'export-run.mjs');
  const { code, output } = await runNode(script, [folder, targets, String(runs)], {});
  if (code !== 0) throw new Error(output);
  return JSON.parse(output);
}

/** @param {number[]} values */
const middle = (values) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

await runCommand(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-figures-'));
  try {
    const { json, targets } = await theStory();
    await writeFile(join(folder, 'story.json'), json);
    await bundleCore(folder, { export: 'export/export-story.ts' });
    say('target        cold ms   warm ms   of these own   × JSON   MB over idle');
    for (const chosen of [...targets, targets.join(',')]) {
      /** @type {number[]} */
      const cold = [];
      for (let at = 0; at < COLD_RUNS; at += 1) cold.push((await measure(folder, chosen, 0)).first);
      const { warm, own, floor, memory } = await measure(folder, chosen, WARM_RUNS);
      const name = chosen.includes(',') ? 'all' : chosen;
      const figures = [
        middle(cold).toFixed(1).padStart(8),
        warm.toFixed(2).padStart(9),
        own.toFixed(2).padStart(14),
        (own / floor).toFixed(1).padStart(8),
        (memory / 2 ** 20).toFixed(0).padStart(14),
      ];
      say(`${name.padEnd(12)} ${figures.join(' ')}`);
    }
    const { load, floor } = await measure(folder, 'page', WARM_RUNS);
    say(
      `Loading the core: ${load.toFixed(0)} ms. The story’s JSON, written and read: ${floor.toFixed(3)} ms.`,
    );
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
