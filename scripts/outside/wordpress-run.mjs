// @ts-check
/** Runs in a process of its own, with a page's globals: the folder of WordPress's packages, then files of block markup. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';

const [folder = '', ...files] = process.argv.slice(2);
const load = createRequire(join(folder, 'package.json'));
const { JSDOM, VirtualConsole } = load('jsdom');
const { window } = new JSDOM('<!DOCTYPE html><body></body>', {
  url: 'http://localhost/',
  pretendToBeVisual: true,
  // It says of every style of the editor's that it cannot read it.
  virtualConsole: new VirtualConsole(),
});
/** What the editor's code asks of a browser beyond jsdom. */
const more = {
  matchMedia: () => ({
    matches: false,
    addListener() {},
    removeListener() {},
    addEventListener() {},
  }),
  ResizeObserver: class {
    observe() {}
    disconnect() {}
  },
  IntersectionObserver: class {
    observe() {}
    disconnect() {}
  },
  CSS: { escape: String, supports: () => false },
};
Object.assign(window, more);
for (const name of Object.getOwnPropertyNames(window))
  if (!(name in globalThis)) Reflect.set(globalThis, name, Reflect.get(window, name));
Object.defineProperty(globalThis, 'window', { value: window });
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });

/** @typedef {{ name: string, isValid: boolean, innerBlocks: Block[], originalContent?: string }} Block */

const { parse, serialize } = load('@wordpress/blocks');
const { registerCoreBlocks } = load('@wordpress/block-library');
console.info = console.warn = console.error = () => {};
registerCoreBlocks();

/** @param {Block[]} blocks @returns {Block[]} */
const all = (blocks) => blocks.flatMap((block) => [block, ...all(block.innerBlocks)]);

/** @type {string[]} */
const faults = [];
let count = 0;
let again = 0;
for (const file of files) {
  const markup = await readFile(file, 'utf8');
  const blocks = parse(markup);
  for (const { name, isValid, originalContent = '' } of all(blocks)) {
    count += 1;
    if (!isValid || name === 'core/missing' || name === 'core/freeform')
      faults.push(`${file}: ${name}: ${originalContent.slice(0, 200)}`);
  }
  // Newer versions put a class of their own on paragraphs.
  const written = serialize(blocks).replace(/<p class="wp-block-paragraph">/gu, '<p>');
  if (written.trim() === markup.trim()) again += 1;
}
process.stdout.write(`\nRESULT ${JSON.stringify({ blocks: count, again, faults })}\n`);
process.exit(0);
