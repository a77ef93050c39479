// @ts-check
/** `npm run figures`: how long the files of src are, against what was promised. */
import { readFile } from 'node:fs/promises';

import { filesBelow } from './setup/content-hash.mjs';
import { inProject, projectRoot } from './setup/project.mjs';
import { say } from './setup/say.mjs';

const PROMISED = { median: 90, p90: 250, max: 400 };
const LONGEST_SHOWN = 5;

/** The length that `share` of the sorted lengths do not exceed. @param {number[]} lengths @param {number} share */
const quantile = (lengths, share) => lengths[Math.ceil(lengths.length * share) - 1] ?? 0;

/** @param {string} file */
async function measured(file) {
  const text = await readFile(inProject(file), 'utf8');
  return { file, lines: text.split('\n').length - 1 };
}

/** @param {string} title @param {{ file: string, lines: number }[]} files */
function tell(title, files) {
  const lengths = files.map(({ lines }) => lines).sort((a, b) => a - b);
  const total = lengths.reduce((sum, lines) => sum + lines, 0);
  const figures = [
    `median ${quantile(lengths, 0.5)}`,
    `p90 ${quantile(lengths, 0.9)}`,
    `max ${lengths.at(-1) ?? 0}`,
  ].join(', ');
  say(`${title.padEnd(14)} ${String(files.length).padStart(4)} files, ${total} lines: ${figures}`);
}

const isTest = (/** @type {string} */ file) => /\.test\.tsx?$/.test(file);
const all = await filesBelow(projectRoot, ['src'], (file) => /\.(tsx?|css)$/.test(file));
const files = await Promise.all(all.map(measured));
const source = files.filter(({ file }) => !isTest(file));

say(`Promised: median ≤ ${PROMISED.median}, p90 ≤ ${PROMISED.p90}, max ≤ ${PROMISED.max}`);
tell('source', source);
tell(
  'tests',
  files.filter(({ file }) => isTest(file)),
);
for (const area of ['shared', 'main', 'preload', 'renderer', 'cli']) {
  tell(
    `  ${area}`,
    source.filter(({ file }) => file.startsWith(`src/${area}/`)),
  );
}
say('Longest:');
for (const { file, lines } of [...source]
  .sort((a, b) => b.lines - a.lines)
  .slice(0, LONGEST_SHOWN)) {
  say(`  ${String(lines).padStart(4)} ${file}`);
}
