// @ts-check
/**
 * `npm run word-figures [-- FOLDER …]`: how much of public Word files arrives, beside mammoth: words and their order
 * against a reading of the XML by other means (`bench/plain-word.mjs`), refusals, crashes and time; and what 50,000 words
 * cost beside unpacking and parsing them alone. Takes the corpora beside the project, and any folders that are named.
 * Not a test: it prints figures.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

import { diffArrays } from 'diff';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { SaxesParser } from 'saxes';

import { longWordFile } from './bench/long-word-file.mjs';
import { plainChanges, readChanges } from './bench/plain-changes.mjs';
import { plainWords, wordsOf } from './bench/plain-word.mjs';
import { bundleCore } from './setup/bundle-core.mjs';
import { inProject } from './setup/project.mjs';
import { runCommand, say } from './setup/say.mjs';

/** Above this a reading would be called hung, and the program would end it. */
const HUNG = 20_000;
const RUNS = 9;

/** @typedef {typeof import('../src/shared/import/word/read-word').readWord} ReadWord */

/** The reader, bundled as the program has it. @param {string} folder @returns {Promise<ReadWord>} */
async function theReader(folder) {
  await bundleCore(folder, { word: 'import/word/read-word.ts' });
  return (await import(pathToFileURL(join(folder, 'word.mjs')).href)).readWord;
}

/** @param {readonly string[]} said @param {readonly string[]} found */
function recalled(said, found) {
  /** @type {Map<string, number>} */
  const left = new Map();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of said) {
    const there = left.get(word) ?? 0;
    if (there > 0) {
      count += 1;
      left.set(word, there - 1);
    }
  }
  return count;
}

/** @param {readonly string[]} said @param {readonly string[]} found */
function inOrder(said, found) {
  const parts = diffArrays([...said], [...found]);
  return parts.reduce(
    (sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length),
    0,
  );
}

/** @param {readonly number[]} times */
const middle = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
/** @param {number} part @param {number} whole */
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);
/** @param {readonly (string | number)[]} cells */
const row = (cells) => say(`| ${cells.join(' | ')} |`);

/**
 * Letters that are tracked, each with its kind, author and time, and how many of them came along with these.
 * @param {Uint8Array} bytes
 * @param {import('../src/shared/import/word/word-copy').WordCopy} copy
 * @param {{ letters: number, kept: number, comments: number, keptComments: number }} tracked
 */
function countTracked(bytes, copy, tracked) {
  const said = plainChanges(bytes);
  const found = readChanges(copy);
  for (const [change, count] of said.letters) {
    tracked.letters += count;
    tracked.kept += Math.min(count, found.letters.get(change) ?? 0);
  }
  tracked.comments += said.comments;
  tracked.keptComments += found.comments;
}

/** @param {string} folder @param {ReadWord} readWord */
async function measureSet(folder, readWord) {
  const files = (await readdir(folder, { recursive: true }))
    .filter((path) => /\.(?:docx|docm|dotx)$/iu.test(path))
    .map((path) => join(folder, path));
  const sum = {
    files: files.length,
    refused: 0,
    crashed: 0,
    hung: 0,
    words: 0,
    found: 0,
    order: 0,
  };
  const beside = { found: 0, failed: 0 };
  const tracked = { letters: 0, kept: 0, comments: 0, keptComments: 0 };
  /** @type {number[]} */
  const times = [];
  for (const path of files) {
    const bytes = new Uint8Array(await readFile(path));
    const start = performance.now();
    /** @type {ReturnType<ReadWord> | null} */
    let copy = null;
    try {
      copy = readWord(bytes);
    } catch (fault) {
      sum.crashed += 1;
      say(`${path}: ${String(fault)}`);
      continue;
    }
    const time = performance.now() - start;
    times.push(time);
    if (time > HUNG) sum.hung += 1;
    const said = plainWords(bytes);
    if (!copy.ok) sum.refused += 1;
    if (!copy.ok || said === null) continue;
    const found = wordsOf(copy.value.blocks.map(({ text }) => text).join('\n'));
    const count = recalled(said, found);
    if (count < said.length)
      say(`  ${basename(path)}: ${said.length - count} of ${said.length} words are not in a block`);
    sum.words += said.length;
    sum.found += count;
    sum.order += inOrder(said, found);
    countTracked(bytes, copy.value, tracked);
    try {
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
      beside.found += recalled(said, wordsOf(value));
    } catch {
      beside.failed += 1;
    }
  }
  row([
    basename(folder),
    sum.files,
    sum.refused,
    sum.crashed,
    sum.hung,
    sum.words,
    percent(sum.found, sum.words),
    percent(sum.order, sum.words),
    `${tracked.kept} of ${tracked.letters}`,
    `${tracked.keptComments} of ${tracked.comments}`,
    `${percent(beside.found, sum.words)}, ${beside.failed} failed`,
    `${middle(times).toFixed(1)} / ${Math.max(0, ...times).toFixed(0)} ms`,
  ]);
}

/** @param {ReadWord} readWord */
async function measureLong(readWord) {
  const bytes = longWordFile();
  const read = readWord(bytes);
  if (!read.ok) throw new Error(read.error[0]?.message);
  /** @param {() => unknown} work */
  const timed = async (work) => {
    /** @type {number[]} */
    const times = [];
    for (let at = 0; at < RUNS; at += 1) {
      const start = performance.now();
      await work();
      times.push(performance.now() - start);
    }
    return `${middle(times).toFixed(0)} ms`;
  };
  const unpack = () => unzipSync(bytes)['word/document.xml'] ?? new Uint8Array();
  const parse = () => {
    const parser = new SaxesParser({});
    parser.on('opentag', () => undefined);
    parser.write(new TextDecoder().decode(unpack())).close();
  };
  say('\n50,000 words, 50,000 runs, 100 tracked changes (middle of nine):\n');
  row(['unpacked alone', 'unpacked and parsed alone', 'read', 'mammoth']);
  row(['---', '---', '---', '---']);
  const buffer = Buffer.from(bytes);
  row([
    await timed(unpack),
    await timed(parse),
    await timed(() => readWord(bytes)),
    await timed(() => mammoth.extractRawText({ buffer })),
  ]);
}

async function main() {
  const folder = await mkdtemp(join(tmpdir(), 'standfirst-word-'));
  try {
    const readWord = await theReader(folder);
    const corpora = ['mammoth', 'python-docx'].map((name) =>
      inProject('..', 'shared', 'corpora', name),
    );
    row([
      'set',
      'files',
      'refused',
      'crashed',
      'hung',
      'words',
      'recall',
      'in order',
      'tracked letters kept',
      'comments kept',
      'mammoth',
      'time: middle / most',
    ]);
    row(Array.from({ length: 12 }, () => '---'));
    for (const set of [...corpora, ...process.argv.slice(2)]) {
      if (existsSync(set)) await measureSet(set, readWord);
      else say(`${basename(set)}: not beside the project, so it was left out.`);
    }
    await measureLong(readWord);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

await runCommand(main);
