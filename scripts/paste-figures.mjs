// @ts-check
/**
 * `npm run paste-figures -- FOLDER…`: the clipboard fixtures of other projects' tests in these folders, pasted. Prints by
 * folder how many of their words, in their order, stand on the page, with each that does not, and the faults: empty paragraphs,
 * stray spaces, links and words in bold or italics that came out otherwise. A folder that is absent is said and passed over.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';

import { DOMParser as ModelParser } from '@tiptap/pm/model';
import { diffArrays } from 'diff';

import { joined, saidBy, wordsOf } from './paste/expected-words.mjs';
import { readFixtures } from './paste/read-fixtures.mjs';
import { openSource } from './setup/load-source.mjs';
import { runCommand, say } from './setup/say.mjs';

// The library brings no types.
const { JSDOM } = createRequire(import.meta.url)('jsdom');
const { window } = new JSDOM('<body></body>');
const WORLD = [
  'document',
  'DOMParser',
  'Node',
  'Element',
  'HTMLElement',
  'NodeFilter',
  'DocumentFragment',
];
Object.assign(globalThis, {
  window,
  ...Object.fromEntries(WORLD.map((name) => [name, Reflect.get(window, name)])),
});

/** @typedef {{ words: string[], strong: string, emphasis: string, links: string[], empty: number, stray: number }} Pasted */

/** @param {any} doc @returns {Pasted} */
function readDoc(doc) {
  /** @type {Pasted} */
  const read = { words: [], strong: '', emphasis: '', links: [], empty: 0, stray: 0 };
  const { words, links } = read;
  doc.descendants((/** @type {any} */ node) => {
    if (!node.isTextblock) return true;
    const text = node.textContent;
    words.push(...wordsOf(text));
    if (text === '' && node.type.name === 'paragraph') read.empty += 1;
    if (/^\s|\s$| {2}|\u00a0{2}/u.test(text)) read.stray += 1;
    let href = '';
    node.forEach((/** @type {any} */ part) => {
      const letters = wordsOf(part.text ?? '').join('');
      const has = (/** @type {string} */ name) =>
        part.marks.find((/** @type {any} */ mark) => mark.type.name === name);
      if (has('strong')) read.strong += letters;
      if (has('emphasis') && node.type.name !== 'crosshead') read.emphasis += letters;
      const to = has('link')?.attrs.href ?? '';
      if (to !== '' && to === href) links.push(`${links.pop() ?? ''}${letters}`);
      else if (to !== '') links.push(`${to} ${letters}`);
      href = to;
    });
    return false;
  });
  return read;
}

/** @param {string[]} before @param {string[]} after */
const lost = (before, after) =>
  diffArrays(before, after).flatMap(({ removed, value }) => (removed ? value : []));

await runCommand(async () => {
  const folders = process.argv.slice(2);
  if (folders.length === 0) throw new Error('Name folders with clipboard fixtures.');
  const { load, close } = await openSource();
  try {
    const { cleanClipboard } = await load('/src/renderer/desk/clipboard/clean-clipboard.ts');
    const { storySchema } = await load('/src/shared/elements/story.schema.ts');
    for (const folder of folders) {
      if (!existsSync(folder)) {
        say(`${folder} is absent: nothing was pasted from it.`);
        continue;
      }
      const sum = { fixtures: 0, words: 0, lost: 0, empty: 0, stray: 0, links: 0, marks: 0 };
      for (const { name, html } of await readFixtures(folder)) {
        const said = saidBy(new window.DOMParser().parseFromString(html, 'text/html'));
        const { body } = new window.DOMParser().parseFromString(
          cleanClipboard(html, 'none').html,
          'text/html',
        );
        const parsed = ModelParser.fromSchema(storySchema).parse(body, {
          topNode: storySchema.nodes.body.create(),
        });
        const got = readDoc(parsed);
        const missing = lost(said.words, got.words);
        const links = joined(said.links) !== joined(got.links);
        const marks = said.strong !== got.strong || said.emphasis !== got.emphasis;
        sum.fixtures += 1;
        sum.words += said.words.length;
        sum.lost += missing.length;
        sum.empty += parsed.textContent === '' ? 0 : got.empty;
        sum.stray += got.stray;
        sum.links += links ? 1 : 0;
        sum.marks += marks ? 1 : 0;
        if (missing.length > 0) say(`  ${name}: lost “${missing.join(' ')}”`);
        if (got.stray > 0 || (got.empty > 0 && parsed.textContent !== ''))
          say(`  ${name}: ${got.empty} empty, ${got.stray} with stray spaces`);
        if (links)
          say(`  ${name}: links ${said.links.join(' · ')} came as ${got.links.join(' · ')}`);
        if (marks)
          say(
            `  ${name}: bold “${said.strong}” came as “${got.strong}”, italics “${said.emphasis}” as “${got.emphasis}”`,
          );
      }
      const recall = sum.words === 0 ? 100 : (100 * (sum.words - sum.lost)) / sum.words;
      say(
        `${folder}: ${sum.fixtures} fixtures, ${sum.words} words, recall ${recall.toFixed(2)} %, ${sum.empty} empty paragraphs, ${sum.stray} stray spaces, links otherwise in ${sum.links}, bold or italics otherwise in ${sum.marks}`,
      );
    }
    return 0;
  } finally {
    await close();
  }
});
