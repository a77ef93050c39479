import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { writeBundle } from '../../src/shared/bundle/write-bundle';
import { docOf, parseStory } from '../../src/shared/story/parse-story';
import type { Story } from '../../src/shared/story/story';
import { HOSTILE_ADDRESSES, hostileVectors, WORD } from '../clipboard/hostile-vectors';
import { guest } from '../../src/shared/story/contributor';
import { page as pageOf, story as storyOf } from '../story-builder';
import { askDesk } from './ask-desk';
import { launchDesk, ownFolder, type DeskApp } from './desk-app';
import { harmIn } from './hostile/harm-in';
import { inBareBrowser, type ToShow } from './hostile/in-bare-browser';
import { fired, OWN_ADDRESSES, setTraps, watchPage } from './hostile/watch-page';
import { deskReady, pressKeys } from './journeys/press-keys.mjs';
import { answerDialogs } from './journeys/system-dialogs.mjs';
import { p, run, wordFile } from './word-files';

/*
 * Hostile copy in files of every form, taken in by the real program: nothing of it may run, call, load, lead away or open,
 * on its way, on the desk or on the exported page; and what an honest reader would read is in the story or in the tray.
 */
const COPY =
  'The river came over the steps at night, and by daylight a thousand homes had water above the boards.';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const escaped = (text: string): string =>
  text.replace(/[\p{Cc}]/gu, ' ').replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);
const word = (at: number): string => `${WORD}x${at}x`;
/** A file that holds controls is no text; markup names them. */
const named = (html: string): string =>
  html.replace(/[\p{Cc}]/gu, (sign) =>
    /\s/u.test(sign) ? sign : `&#${sign.codePointAt(0) ?? 0};`,
  );
const own = (html: string, at: number): string => named(html.replaceAll(WORD, word(at)));

/** One file for each vector of markup, for what is not closed swallows what comes after; the other forms hold all in one. */
function files(): ReadonlyMap<string, string | Uint8Array> {
  const all = hostileVectors.map(({ html }, at) => own(html, at));
  const addresses = HOSTILE_ADDRESSES.map(([, address]) => address);
  const markdown = [
    ...all.map((html) => html.replace(/\s+/gu, ' ')),
    ...addresses.map((address) => `[A link](<${address.replace(/\s/gu, '')}>)`),
    '![A beacon](https://evil.example/beacon.gif)',
  ];
  const links = addresses
    .map(
      (address, at) =>
        `<Relationship Id="rIdX${at}" Type="${R}/hyperlink" Target="${escaped(address)}" TargetMode="External"/>`,
    )
    .join('');
  const body = [
    p(run('The quay in Word'), 'Title'),
    p(run(COPY)),
    ...all.map((html) => p(run(escaped(html)))),
    ...addresses.map((_, at) =>
      p(`${run('Here is ')}<w:hyperlink r:id="rIdX${at}">${run(`link ${at}`)}</w:hyperlink>`),
    ),
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "javascript:alert(1)" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('a field')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDEPICTURE "https://evil.example/a.png" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run('after it')}`,
    ),
  ].join('');
  const beacon = `<Relationship Id="rIdB" Type="${R}/image" Target="https://evil.example/b.png" TargetMode="External"/><Relationship Id="rIdT" Type="${R}/attachedTemplate" Target="https://evil.example/t.dotm" TargetMode="External"/>`;
  return new Map<string, string | Uint8Array>([
    ...hostileVectors.map(({ html }, at): [string, string] => [
      `page-${at}.html`,
      `<!doctype html><html lang="en"><title>The quay ${at}</title><body><h1>The quay ${at}</h1><p>${COPY}</p>${own(html, at)}`,
    ]),
    [
      'words.txt',
      ['The quay in words', COPY, ...all.map((html) => html.replace(/\s+/gu, ' '))].join('\n\n'),
    ],
    ['words.md', ['# The quay in Markdown', COPY, ...markdown].join('\n\n')],
    ['words.docx', wordFile(body, {}, `${links}${beacon}`)],
  ]);
}

const ROWS = z.object({ value: z.object({ rows: z.array(z.object({ id: z.string() })) }) });
const OPENED = z.object({ value: z.object({ story: z.unknown() }) });
const REPORTED = z.object({
  value: z.object({ report: z.object({ tray: z.array(z.object({ text: z.string() })) }) }),
});

let desk: DeskApp;
let deeds: readonly string[];
const stories: Story[] = [];

const open = async (id: string): Promise<Story> => {
  const { value } = OPENED.parse(await askDesk(desk.page, 'story:open', { id }));
  const read = parseStory(value.story);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const textOf = (story: Story): string => docOf(story).textContent;
const headlineOf = (story: Story): string =>
  docOf(story).children.find(({ type }) => type.name === 'headline')?.textContent ?? '';
const nothingDone = async (): Promise<void> => {
  expect([deeds, await fired(desk.page)]).toEqual([[], []]);
};

beforeAll(async () => {
  desk = await launchDesk();
  await deskReady(desk.app, desk.page);
  deeds = watchPage(desk.page, OWN_ADDRESSES);
  await desk.page.evaluate(setTraps);
});

describe('hostile files of every form', () => {
  it('do nothing in the table of a folder, and become stories', async () => {
    const { app, page } = desk;
    const folder = ownFolder();
    for (const [name, content] of files()) writeFileSync(join(folder, name), content);
    await answerDialogs(app, { folder });
    await pressKeys(app, page, 'Mod+K');
    await page.keyboard.type('take in a folder');
    await page.getByRole('option', { name: /^Take in a folder/u }).waitFor();
    await page.keyboard.press('Enter');
    // One page is nested deeper than any that is read; it is refused, and says so.
    await page.getByText(`${files().size - 1} ready · 1 not taken in`).waitFor({ timeout: 60_000 });
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByText(`${files().size - 1} taken in`).waitFor({ timeout: 60_000 });
    await page.keyboard.press('Escape');
    await page.getByRole('main', { name: 'Page' }).getByRole('button').first().waitFor();
    const all = { query: '', status: null, spiked: false };
    const { value } = ROWS.parse(await askDesk(page, 'story:list', all));
    for (const { id } of value.rows) stories.push(await open(id));
    expect(stories.length).toBe(files().size - 1);
    await nothingDone();
  });

  it('lose no honest word', async () => {
    const lost: string[] = [];
    for (const story of stories) {
      const answer = await askDesk(desk.page, 'import:original', { id: story.id });
      const { report } = REPORTED.parse(answer).value;
      const words = [textOf(story), ...report.tray.map(({ text }) => text)].join('\n');
      const headline = headlineOf(story);
      for (const [at, { keepsWord, name }] of hostileVectors.entries()) {
        const isIts = !/\d$/u.test(headline) || headline === `The quay ${at}`;
        if (keepsWord && isIts && !words.includes(word(at))) lost.push(`${headline}: ${name}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('leave nothing in any attribute of what is saved', () => {
    expect(stories.flatMap(harmIn)).toEqual([]);
    expect(stories.flatMap(({ media }) => media)).toEqual([]);
  });

  it('do nothing on the page of the desk and in its preview', async () => {
    const { app, page } = desk;
    for (const title of ['The quay in Word', 'The quay in Markdown', 'The quay in words']) {
      await page
        .getByRole('option', { name: new RegExp(title, 'u') })
        .first()
        .click();
      await page.getByRole('textbox', { name: 'Story' }).getByText(title).first().waitFor();
      await pressKeys(app, page, 'Mod+K');
      await page.keyboard.type('preview of');
      await page.getByRole('option', { name: /Preview of the page/u }).waitFor();
      await page.keyboard.press('Enter');
      const drawn = page.frameLocator('iframe[title="The page as it would be published"]');
      await drawn.getByText(title).first().waitFor({ timeout: 60_000 });
      await page.keyboard.press('Escape');
    }
    await nothingDone();
  });

  it('do nothing on the exported page, in a bare browser', async () => {
    const shown = stories.map((story): ToShow => ({ story, words: headlineOf(story) }));
    expect(await inBareBrowser(shown)).toEqual([]);
  });
});

describe('a hostile bundle', () => {
  const bad = '<img src=x onerror=alert(1)><script>alert(2)</script>';

  it('is words in every field, on the desk and on its page', async () => {
    const { app, page } = desk;
    const story = storyOf(
      pageOf({ kicker: bad, headline: `Bundle ${bad}`, standfirst: bad, body: [bad, COPY] }),
      {
        ...{ workingTitle: bad, section: bad, tags: [bad], seoTitle: bad, socialTitle: bad },
        ...{ socialText: bad, noteToDesk: bad, contributors: [guest(bad)] },
        id: '00000000-0000-4000-8000-00000000beef',
      },
    );
    const bundle = await writeBundle(story, new Map());
    if (!bundle.ok) throw new Error(JSON.stringify(bundle.error));
    const file = join(ownFolder(), 'bad.standfirst');
    writeFileSync(file, bundle.value);
    await answerDialogs(app, { file });
    await pressKeys(app, page, 'Mod+O');
    await page.getByRole('textbox', { name: 'Story' }).getByText('Bundle').first().waitFor();
    await nothingDone();
    const kept = await open(story.id);
    expect(headlineOf(kept)).toBe(`Bundle ${bad}`);
    expect(await inBareBrowser([{ story: kept, words: 'Bundle' }])).toEqual([]);
  });
});
