// @ts-check
/**
 * `npm run style-typing`: how typing feels while copy is checked. In one run of the program, in a story of 1,200
 * words with a fault in every hundred: keys with all rules off, with the house's rules, and with a hostile set
 * (patterns that never come to an end, a rule of 10 MB, broken YAML, 5,000 rules), each in turn: at once after the story
 * was opened, while rules are made ready and culprits looked for, and on a desk at rest.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { _electron } from 'playwright-core';

import { openQuietDisplay } from '../../scripts/display/display.mjs';
import { launchFlags } from '../../scripts/runtime/launch-flags.mjs';
import { prepare } from '../../scripts/setup/prepare.mjs';
import { projectRoot } from '../../scripts/setup/project.mjs';
import { runCommand, say } from '../../scripts/setup/say.mjs';
import { memory, tell, typeWhile, watchKeys } from './journeys/key-times.mjs';
import { deskReady } from './journeys/press-keys.mjs';

/** What a key costs varies from minute to minute as much as between rules: each is measured so many times in turn. */
const ROUNDS = 3;
/** Milliseconds after which even the hostile set has been made ready and has lost its culprits. */
const REST = 8000;
const isNever = () => false;
const OFF = 'rules-off';
const STYLES = [OFF, 'rules-on', 'rules-hostile'];
const FAULTS = [
  'It began on March 21st.',
  'The the talks went on.',
  'Peace -- at last.',
  'Really??',
];
const PLAIN =
  'The harbour council met in the old customs house and heard what the engineers had found under the north pier. ';

/** A paragraph of about a hundred words, with a fault. @param {number} at */
const paragraph = (at) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: `${PLAIN.repeat(5)}${FAULTS[at % FAULTS.length]}` }],
});
/** A story that the library's list names by its style. @param {string} id */
const docOf = (id) => ({
  type: 'doc',
  content: [
    { type: 'kicker' },
    { type: 'headline', content: [{ type: 'text', text: `The pier that nobody measured, ${id}` }] },
    { type: 'standfirst' },
    { type: 'body', content: Array.from({ length: 12 }, (_, at) => paragraph(at)) },
  ],
});

/** An own house style, made of the newsroom's. @param {string} folder @param {string} id @param {string} rules */
async function makeStyle(folder, id, rules) {
  await cp(join(projectRoot, 'resources/house-styles/newsroom'), join(folder, id), {
    recursive: true,
  });
  const house = join(folder, id, 'house.yml');
  const text = await readFile(house, 'utf8');
  await writeFile(
    house,
    text.replace('id: newsroom', `id: ${id}`).replace(/^name: .*$/mu, `name: ${id}`),
  );
  await writeFile(join(folder, id, 'rules.yml'), rules);
}

/** Rules that mean harm, in the folder of a style. @param {string} folder */
async function makeHostile(folder) {
  await mkdir(folder, { recursive: true });
  const rule = (/** @type {string} */ name, /** @type {string} */ text) =>
    writeFile(join(folder, `${name}.yml`), text);
  await rule(
    'Endless',
    'extends: existence\nmessage: x\nnonword: true\ntokens: ["(?:a|[a-z ])+(?:[a-z ]+)+#"]\n',
  );
  await rule(
    'Endless2',
    'extends: existence\nmessage: x\nnonword: true\ntokens: ["(?:\\\\w+\\\\s?)*#"]\n',
  );
  await rule('Broken', 'extends: [existence\nmessage: "x\n');
  await rule('Huge', `extends: existence\nmessage: x\ntokens:\n${'  - needle\n'.repeat(900_000)}`);
  for (let at = 0; at < 5000; at += 1)
    await rule(
      `Word${at}`,
      `extends: existence\nmessage: "Not '%s'."\ntokens: [nonesuch${at}, unheard${at}]\n`,
    );
}

/** Runs in the page: keeps a story of a style. @param {{ style: string, doc: object }} wanted */
async function makeStory({ style, doc }) {
  const { ask } = /** @type {any} */ (globalThis).desk;
  const created = await ask['story:create']({
    houseStyleId: style,
    templateId: 'op-ed',
    language: 'en-GB',
    workingTitle: style,
    section: '',
    commissionedWords: null,
    dueAt: null,
    embargoUntil: null,
    contributors: [],
    noteToDesk: '',
  });
  if (!created.ok) return created;
  const { value } = await ask['story:open']({ id: created.value.id });
  const revision = (value.revision ?? 0) + 1;
  return ask['story:save']({ story: { ...value.story, doc }, revision, place: null });
}

/** Opens the story of a style and puts the caret in the middle of its body. @param {import('playwright-core').Page} page @param {string} id */
async function openStory(page, id) {
  await page
    .getByRole('option', { name: new RegExp(id, 'u') })
    .first()
    .dblclick();
  const story = page.getByRole('textbox', { name: 'Story' });
  await story.waitFor();
  await page.getByText(id, { exact: false }).first().waitFor();
  await story.locator('p').nth(6).click();
}

/** @param {import('playwright-core').ElectronApplication} app @param {import('playwright-core').Page} page */
async function measure(app, page) {
  await deskReady(app, page);
  for (const id of STYLES) {
    const made = await page.evaluate(makeStory, { style: id, doc: docOf(id) });
    if (!made.ok) throw new Error(JSON.stringify(made));
  }
  await watchKeys(page);
  /** @type {Map<string, number[]>} */
  const all = new Map();
  /** @param {string} what @param {number[]} keys */
  const note = (what, keys) => all.set(what, [...(all.get(what) ?? []), ...keys]);
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const id of STYLES) {
      await openStory(page, id);
      note(`${id}, at once`, await typeWhile(page, isNever));
      await page.waitForTimeout(REST);
      for (let run = 0; run < 2; run += 1) note(id, await typeWhile(page, isNever));
      say(`round ${round}, ${id}: memory of all processes ${await memory(app)} MB`);
    }
  }
  for (const [what, times] of all) tell(what, times, all.get(OFF) ?? times);
}

await runCommand(async () => {
  const electron = await prepare({ xvfb: true });
  const display = await openQuietDisplay();
  const work = await mkdtemp(join(tmpdir(), 'standfirst-style-'));
  try {
    const styles = join(work, 'desk/house-styles');
    await makeStyle(styles, 'rules-off', 'spelling: "off"\npacks: { News: { level: off } }\n');
    await makeStyle(styles, 'rules-on', 'profile: uk\n');
    await makeStyle(styles, 'rules-hostile', 'profile: uk\n');
    await makeHostile(join(styles, 'rules-hostile/rules/Hostile'));
    const words = Object.entries({ ...display.env, STANDFIRST_USER_DATA: join(work, 'desk') });
    const app = await _electron.launch({
      executablePath: electron,
      args: [...launchFlags(electron), '--lang=en-GB', projectRoot],
      env: Object.fromEntries(
        words.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      ),
    });
    await measure(app, await app.firstWindow());
    await app.close();
  } finally {
    await rm(work, { recursive: true, force: true });
    display.close();
  }
});
