// @ts-check
/**
 * `npm run export-property -- [STORIES] [--targets ID,ID…] [--minutes M] [--seed S]`: writes that many random stories in
 * every form that a story can leave in, twice, and proves each file; 1,000 stories unless told, as many as M minutes
 * allow for each form where they are named. The suite runs a sample of them. Prints how many each form has passed and
 * how many a second; stops at the first that fails, with the command that finds it again.
 */
import { parseArgs } from 'node:util';

import fc from 'fast-check';

import { openSource } from './setup/load-source.mjs';

/** @typedef {import('../src/shared/export/targets/target').Target} Target */
/** @typedef {import('../src/shared/export/targets/target').TargetFile} TargetFile */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    targets: { type: 'string', default: '' },
    minutes: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const numRuns = Number(positionals[0] ?? 1000);
if (!Number.isInteger(numRuns) || numRuns < 1) throw new Error('Name a number of stories.');
const minutes = Number(values.minutes ?? 'Infinity');
if (!(minutes > 0)) throw new Error('Name a number of minutes.');
const limit = Number.isFinite(minutes) ? { interruptAfterTimeLimit: minutes * 60_000 } : {};
const seed = Number(values.seed);
if (!Number.isInteger(seed)) throw new Error('Name a whole number as seed.');

/**
 * @param {readonly TargetFile[]} one
 * @param {readonly TargetFile[]} other
 */
const sameBytes = (one, other) =>
  one.length === other.length &&
  one.every(({ ending, content }, at) => {
    const again = other[at];
    return (
      again !== undefined &&
      ending === again.ending &&
      Buffer.compare(Buffer.from(content), Buffer.from(again.content)) === 0
    );
  });

const { load, close } = await openSource();
try {
  const { arbitraryStory } = await load('/tests/arbitrary-story.ts');
  const { houseStyle } = await load('/tests/house-style-builder.ts');
  const { allTargets } = await load('/src/shared/export/targets/all-targets.ts');
  const { masterOf } = await load('/src/shared/export/targets/master.ts');
  const { prepareStory } = await load('/src/shared/export/prepare-story.ts');
  const wanted = values.targets === '' ? [] : values.targets.split(',');
  /** @type {Target[]} */
  const targets = allTargets().filter(
    (/** @type {Target} */ { id }) => wanted.length === 0 || wanted.includes(id),
  );
  if (targets.length === 0) throw new Error(`There is no form ${values.targets}.`);
  // One with an address of its own, and one without: absolute and relative names of media.
  const styles = [houseStyle(), houseStyle({ urlBase: 'https://courier.example/' })];
  for (const target of targets) {
    const start = performance.now();
    let runs = 0;
    let files = 0;
    const details = await fc.check(
      fc.asyncProperty(arbitraryStory, async (story) => {
        const prepared = prepareStory(story, styles[runs % styles.length]);
        const made = await target.write(masterOf(prepared));
        const problems = await target.prove(made, masterOf(prepared));
        if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
        if (
          !sameBytes(made, await target.write(masterOf(prepareStory(story, prepared.houseStyle))))
        )
          throw new Error('The same story gave other bytes the second time.');
        runs += 1;
        files += made.length;
      }),
      // A story that fails is shown as it came: to make it smaller takes far longer than to find it.
      { numRuns, seed, endOnFailure: true, ...limit },
    );
    const seconds = (performance.now() - start) / 1000;
    process.stdout.write(
      `${target.id.padEnd(12)} ${runs} stories, ${files} files proved, ${seconds.toFixed(1)} s, ${(runs / seconds).toFixed(0)} a second\n`,
    );
    if (details.failed) {
      process.stdout.write(
        `FAILED: story ${runs + 1} of seed ${seed}. Again: npm run export-property -- ${runs + 1} --targets ${target.id} --seed ${seed}\n`,
      );
      process.stderr.write(
        `${String(details.errorInstance)}\n${fc.defaultReportMessage(details) ?? ''}\n`,
      );
      process.exitCode = 1;
      break;
    }
  }
} finally {
  await close();
}
