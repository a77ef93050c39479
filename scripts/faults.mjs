// @ts-check
/**
 * `npm run faults -- [--only KIND,KIND…] [--kills N] [--seed S]`: does to the program what machines do to it (kills, full
 * and failing disks, power cuts, damaged files) and prints what became of the words: a row for each fault. Fails where an
 * acknowledged word was lost, a story stayed shut, "Saved" was said in vain, or the program came down by itself.
 * N is the number of kills while saving, 200 unless told; the other faults of chance run in proportion.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { openSource } from './setup/load-source.mjs';
import { runCommand, say, SetUpFailure } from './setup/say.mjs';

/** @typedef {import('../tests/faults/fault-run').Fault} Fault */

/**
 * Each kind by its name: its module, its function, and how many runs there are for each kill asked for. A sweep goes over
 * every call, however many kills are asked for.
 */
const KINDS = /** @type {const} */ ({
  kill: ['kill', 'killWhileSaving', 1],
  typing: ['kill', 'killWhileTyping', 0.15],
  calls: ['sweep', 'killAtCalls', Infinity],
  errors: ['sweep', 'errorsAtCalls', Infinity],
  forms: ['sweep', 'killAtSteps', 0.05],
  full: ['full-disk', 'fullDisks', 0.1],
  'read-only': ['read-only', 'readOnlyFolders', 0.01],
  limits: ['limits', 'limitedFiles', 0.05],
  long: ['limits', 'longStories', Infinity],
  damage: ['damage', 'damagedFiles', 0.5],
  two: ['two-programs', 'twoPrograms', 0.1],
  taken: ['taken-file', 'takenFiles', 0.05],
  power: ['power-cut', 'powerCuts', 0.25],
  pages: ['page-crash', 'crashPages', 0.02],
  ends: ['program-ends', 'programEnds', 0.05],
  relaunch: ['relaunch', 'relaunches', 0.05],
  program: ['program', 'killProgram', 0.05],
});

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(KINDS).join(',') },
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});

/** @param {string} name @param {string} value */
function wholeNumber(name, value) {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new SetUpFailure(`--${name} takes a whole number.`);
  return number;
}

function wantedKinds() {
  const names = values.only.split(',');
  const unknown = names.find((name) => !(name in KINDS));
  if (unknown !== undefined)
    throw new SetUpFailure(
      `There is no fault ${unknown}. There are: ${Object.keys(KINDS).join(', ')}.`,
    );
  return Object.entries(KINDS).filter(([name]) => names.includes(name));
}

await runCommand(async () => {
  const kinds = wantedKinds();
  const kills = wholeNumber('kills', values.kills);
  const seed = wholeNumber('seed', values.seed);
  const { load, close } = await openSource();
  const work = await mkdtemp(join(tmpdir(), 'standfirst-faults-'));
  try {
    const { buildPrograms } = await load('/tests/faults/typist-process.ts');
    const { chanceOf } = await load('/tests/faults/chance.ts');
    const { headLine, held, rowLines } = await load('/tests/faults/ledger.ts');
    const removePrograms = await buildPrograms();
    const lines = [];
    let allHeld = true;
    for (const [name, [file, fault, share]] of kinds) {
      const module = await load(`/tests/faults/kinds/${file}.ts`);
      const rows = await /** @type {Fault} */ (module[fault])({
        runs: Math.max(1, Math.round(kills * share)),
        chance: chanceOf(seed),
        folder: () => mkdtempSync(join(work, 'run-')),
        tell: say,
      });
      if (typeof rows === 'string') {
        lines.push(`${name}: not run here. ${rows}`);
        continue;
      }
      allHeld &&= rows.every(held);
      lines.push(...rows.flatMap(rowLines));
    }
    say(`\n${headLine()}`);
    for (const line of lines) say(line);
    say(
      `\nSeed ${seed}. Lost: acknowledged words. Shut: stories that don't open. False: "Saved" said in vain.`,
    );
    await removePrograms();
    return allHeld ? 0 : 1;
  } finally {
    await close();
    await rm(work, { recursive: true, force: true });
  }
});
