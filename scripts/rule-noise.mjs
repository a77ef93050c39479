// @ts-check
/**
 * `npm run rule-noise -- FOLDER [--profile ID] [--files PATTERN] [--set RULE=LEVEL]… [--sample N]`: how often the shipped rules speak up
 * in ordinary copy. Each .txt file is a piece: headline, blank line, paragraphs. Prints matches per 1,000 words, by
 * level and by rule; a sample is the same each time. `--set` changes levels as a house's own rules.yml would.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { openSource } from './setup/load-source.mjs';
import { inProject } from './setup/project.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    profile: { type: 'string', default: 'ap' },
    files: { type: 'string', default: '' },
    sample: { type: 'string', default: '0' },
    set: { type: 'string', multiple: true, default: [] },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Name a folder with .txt files.');

/** @param {string} text */
const blocksOf = (text) =>
  text
    .split(/\n{2,}/u)
    .map((part) => part.trim().replaceAll('\n', ' '))
    .filter((part) => part !== '')
    .map((part, at) => ({
      scopes: at === 0 ? ['text.heading.h1', 'title', 'headline'] : ['text', 'paragraph', 'body'],
      text: part,
      prose: at > 0,
      locked: [],
    }));

const FACTS = {
  language: 'en',
  contributors: [],
  day: null,
  agencies: [],
  disclaimers: [],
  publication: { contact: '', account: '' },
  labels: { editorsNote: '' },
};

/** Picks the same entries each time. @template T @param {T[]} list @param {number} count */
function sampleOf(list, count) {
  let seed = 42;
  const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  return list
    .map((each) => ({ each, order: next() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, count)
    .map(({ each }) => each);
}

const { load, close } = await openSource();
try {
  const { readRulePack } = await load('/src/main/house-styles/read-rule-pack.ts');
  const { readRulebook } = await load('/src/shared/house-style/rulebook/read-rulebook.ts');
  const { ruleSettings } = await load('/src/shared/house-style/rulebook/rule-settings.ts');
  const { deskChecker } = await load('/src/shared/house-style/live/make-desk-checker.ts');
  const { shippedDictionary } = await load(
    '/src/shared/house-style/spelling/shipped-dictionaries.ts',
  );
  const pack = await readRulePack(inProject('resources/rules'));
  const levels = Object.fromEntries(values.set.map((each) => each.split('=')));
  const british = ['uk', 'weekly'].includes(values.profile);
  const language = british ? 'en-GB' : 'en-US';
  const house = {
    language,
    wordList: [],
    rules: ruleSettings.parse({ profile: values.profile, levels }),
  };

  const book = readRulebook({ pack, own: {} }, house, '2026-01-01');
  const dictionary = (await shippedDictionary(language)).value;
  const checker = deskChecker(book, { dictionary, watch: null });
  const found = [];
  let words = 0;
  let files = 0;
  for (const name of (await readdir(folder)).sort()) {
    if (!name.endsWith('.txt') || !new RegExp(values.files, 'u').test(name)) continue;
    const blocks = blocksOf(await readFile(join(folder, name), 'utf8'));
    files += 1;
    words += blocks.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
    for (const match of checker.check(blocks, FACTS).matches)
      found.push({ name, match, text: blocks[match.block]?.text ?? '' });
  }
  /** @type {Record<string, number>} */
  const counts = {};
  for (const { match } of found)
    for (const key of [match.level, match.rule]) counts[key] = (counts[key] ?? 0) + 1;
  const rate = (/** @type {number} */ count) => ((count / words) * 1000).toFixed(2);
  process.stdout.write(
    `${values.profile}: ${files} files, ${words} words, ${found.length} matches, ${rate(found.length)} per 1,000 words\n`,
  );
  for (const [key, count] of Object.entries(counts).sort((a, b) => b[1] - a[1]))
    process.stdout.write(
      `${key.padEnd(36)} ${String(count).padStart(5)} ${rate(count).padStart(7)}\n`,
    );
  for (const { name, match, text } of sampleOf(found, Number(values.sample)))
    process.stdout.write(
      `${name} ${match.rule} [${match.level}] …${text.slice(Math.max(0, match.from - 60), match.from)}[[${match.words}]]${text.slice(match.to, match.to + 50)}… → ${match.suggestions[0] ?? '-'} (${match.message})\n`,
    );
} finally {
  await close();
}
