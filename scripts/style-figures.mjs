// @ts-check
/**
 * `npm run style-figures`: what checking style costs, beside the least that reading the same text costs: one pass that
 * finds its words. All figures of one table come from one run of one process. Not a test: it prints figures.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { makeCopy } from './bench/make-copy.mjs';
import { makeRules } from './bench/make-rules.mjs';
import { bundleCore } from './setup/bundle-core.mjs';
import { filesBelow } from './setup/content-hash.mjs';
import { inProject } from './setup/project.mjs';
import { runCommand, say } from './setup/say.mjs';

const RUNS = 15;
const KEYSTROKES = 60;

/**
 * @typedef {import('../src/shared/house-style/live/live-block').LiveBlock} LiveBlock
 * @typedef {import('../src/shared/house-style/live/desk-checker').DeskChecker} DeskChecker
 * @typedef {import('../src/shared/house-style/rulebook/rulebook').Rulebook} Rulebook
 * @typedef {object} Core
 * @property {import('../src/shared/house-style/live/desk-checker').MakeDeskChecker} deskChecker
 * @property {typeof import('../src/shared/house-style/rulebook/read-rulebook').readRulebook} readRulebook
 * @property {typeof import('../src/shared/house-style/rulebook/rule-settings').NO_RULE_SETTINGS} NO_RULE_SETTINGS
 */

const FACTS = {
  language: 'en',
  contributors: [],
  day: null,
  agencies: [],
  disclaimers: [],
  publication: { contact: '', account: '' },
  labels: { editorsNote: '' },
};

/** The core, bundled as the program has it. @param {string} folder @returns {Promise<Core>} */
async function coreIn(folder) {
  const parts = {
    checker: 'house-style/live/make-desk-checker.ts',
    rulebook: 'house-style/rulebook/read-rulebook.ts',
    settings: 'house-style/rulebook/rule-settings.ts',
  };
  await bundleCore(folder, parts);
  const loaded = await Promise.all(
    Object.keys(parts).map((name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href)),
  );
  return Object.assign({}, ...loaded);
}

/** The program's own pack. @returns {Promise<Readonly<Record<string, string>>>} */
async function newsPack() {
  const home = inProject('resources', 'rules');
  const files = await filesBelow(home, ['.'], (file) => file.endsWith('.yml'));
  const texts = files.map(async (file) => [
    relative(home, join(home, file)).split(sep).join('/'),
    await readFile(join(home, file), 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

/** @param {readonly string[]} paragraphs @returns {LiveBlock[]} */
const blocksOf = (paragraphs) =>
  paragraphs.map((text) => ({
    scopes: ['text', 'paragraph', 'body'],
    prose: true,
    locked: [],
    text,
  }));

/** @param {number[]} values */
function middle(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return {
    median: sorted[sorted.length >> 1] ?? 0,
    p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  };
}

/** @param {() => unknown} work @returns {number} milliseconds */
function timed(work) {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** The least: one pass over the words, in the same process. @param {readonly LiveBlock[]} blocks */
function floorOf(blocks) {
  const text = blocks.map((block) => block.text).join('\n\n');
  const times = Array.from({ length: RUNS * 4 }, () =>
    timed(() => text.toLowerCase().match(/\w+/g)?.length),
  );
  return middle(times).median;
}

/** Types a letter at a time into paragraphs in turn. @param {DeskChecker} checker @param {LiveBlock[]} blocks */
function keystrokes(checker, blocks) {
  const typed = [...blocks];
  return middle(
    Array.from({ length: KEYSTROKES }, (_, at) => {
      const index = (at * 7) % typed.length;
      const block = typed[index] ?? typed[0];
      if (block !== undefined) typed[index] = { ...block, text: `${block.text}${'abcde'[at % 5]}` };
      return timed(() => checker.check(typed, FACTS));
    }),
  );
}

/** Collects what is no longer held, so that the heap can be compared. @returns {number} bytes */
function heapUsed() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

const ms = (/** @type {number} */ value) => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const mb = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(1);

/** @param {Core} core @param {string} name @param {Rulebook} book @param {number} words */
function measure({ deskChecker }, name, book, words) {
  const blocks = blocksOf(makeCopy(words));
  const floor = floorOf(blocks);
  const equipment = {
    dictionary: null,
    watch: { now: () => performance.now(), budget: 20, onSlow: () => undefined },
  };
  const before = heapUsed();
  const made = performance.now();
  const checker = deskChecker(book, equipment);
  const compiled = performance.now() - made;
  const first = timed(() => checker.check(blocks, FACTS));
  const heap = heapUsed() - before;
  const full = middle(
    Array.from({ length: RUNS }, () => {
      const fresh = blocks.map((block) => ({ ...block, text: `${block.text} ` }));
      // The same rules, ready and warm, on copy that they have not seen.
      for (let check = 0; check < 4; check += 1) checker.check([], FACTS);
      return timed(() => checker.check(fresh, FACTS));
    }),
  );
  const key = keystrokes(checker, blocks);
  const report = checker.check(blocks, FACTS);
  const running = book.rules.filter(({ level }) => level !== null).length;
  say(
    [
      name.padEnd(16),
      String(running).padStart(5),
      String(words).padStart(6),
      ms(floor).padStart(7),
      ms(compiled).padStart(8),
      ms(first).padStart(7),
      `${ms(full.median)}`.padStart(7),
      `${(full.median / floor).toFixed(0)}×`.padStart(6),
      `${ms(key.median)}`.padStart(8),
      `${ms(key.p95)}`.padStart(7),
      mb(heap).padStart(7),
      String(report.matches.length).padStart(8),
      report.suspended.length === 0 ? '' : `  suspended: ${report.suspended.join(', ')}`,
    ].join(' '),
  );
}

async function figures() {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-figures-'));
  try {
    const core = await coreIn(folder);
    const house = { language: 'en', wordList: [], rules: core.NO_RULE_SETTINGS };
    const pack = await newsPack();
    const bookOf = (/** @type {Readonly<Record<string, string>>} */ own) =>
      core.readRulebook({ pack: own, own: {} }, house, '2026-01-01');
    const news = bookOf(pack);
    say(
      'Milliseconds; one process, medians; the floor is toLowerCase().match(/\\w+/g) on the same text.',
    );
    say(
      'rules            count  words   floor  compile   first    full  ratio  a key  key p95   heap MB  matches',
    );
    measure(core, 'News (warming)', news, 1000);
    for (const words of [1000, 10_000]) measure(core, 'News', news, words);
    for (const count of [300, 1000]) {
      const book = bookOf(makeRules(count));
      for (const words of [1000, 10_000]) measure(core, `${count} made`, book, words);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await runCommand(figures);
