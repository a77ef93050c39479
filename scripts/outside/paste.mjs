// @ts-check
/** Fragments pasted into the editors that content systems use: CKEditor 5 and TinyMCE, in the Chromium of Electron. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

import { parseHTML } from 'linkedom';
import { _electron } from 'playwright-core';

import { openQuietDisplay } from '../display/display.mjs';
import { electronPath } from '../runtime/electron-path.mjs';
import { launchFlags } from '../runtime/launch-flags.mjs';
import { inProject } from '../setup/project.mjs';
import { say } from '../setup/say.mjs';
import { install, writeTwenty } from './place.mjs';

const PACKAGES = { ckeditor5: '48.5.2', tinymce: '8.9.2' };

/** A page with both editors on it, each with the plugins that a news desk has. */
const DESK = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>
<div id="ck"></div><textarea id="tiny"></textarea>
<script src="ckeditor5/dist/browser/ckeditor5.umd.js"></script>
<script src="tinymce/tinymce.min.js"></script>
<script>
const C = CKEDITOR;
const plugins = [C.Essentials, C.Paragraph, C.Heading, C.Bold, C.Italic, C.Link, C.List, C.BlockQuote,
  C.Image, C.ImageCaption, C.ImageStyle, C.ImageBlock, C.Superscript, C.Subscript, C.Strikethrough,
  C.HorizontalLine, C.PasteFromOffice];
window.ready = Promise.all([
  C.ClassicEditor.create(document.querySelector('#ck'), { licenseKey: 'GPL', plugins }),
  tinymce.init({ selector: '#tiny', license_key: 'gpl', plugins: 'lists link image', promotion: false }),
]).then(([ck, [tiny]]) => Object.assign(window, { ck, tiny }));
window.pasteInto = {
  ckeditor: (html) => {
    ck.setData('');
    const content = ck.data.htmlProcessor.toView(html);
    ck.plugins.get('ClipboardPipeline').fire('inputTransformation', {
      content, dataTransfer: new C.ViewDataTransfer(new DataTransfer()), targetRanges: null, method: 'paste',
    });
    return ck.getData();
  },
  tinymce: (html) => {
    tiny.setContent('');
    tiny.execCommand('mceInsertClipboardContent', false, { html });
    return tiny.getContent();
  },
};
</script></body></html>`;

/** Blocks whose words a paste must keep, each for itself. */
const LINES = 'p, h2, li, figcaption';

/** @param {string} html */
const bodyOf = (html) => parseHTML(`<html><body>${html}</body></html>`).document.body;

/** @param {string} text */
const plain = (text) => text.replace(/\s+/gu, ' ').trim();

/**
 * What a paste lost of a fragment: words of a line, with the spaces in it; a link; a picture; a caption's place.
 * @param {string} fragment
 * @param {string} pasted
 */
function lostIn(fragment, pasted) {
  const [before, after] = [bodyOf(fragment), bodyOf(pasted)];
  const words = plain(after.textContent);
  /** @type {string[]} */
  const lost = [];
  for (const line of before.querySelectorAll(LINES)) {
    const own = line.querySelector('p, ul, ol') === null ? plain(line.textContent) : '';
    if (!words.includes(own)) lost.push(`words: ${own.slice(0, 60)}`);
  }
  /** @param {Element} body */
  const links = (body) =>
    [...body.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  const kept = new Set(links(after));
  for (const href of links(before)) if (!kept.has(href)) lost.push(`link: ${href}`);
  for (const figure of before.querySelectorAll('figure > img')) {
    const src = figure.getAttribute('src');
    // TinyMCE strikes an alt text that holds an end tag, for its own safety.
    const alt = figure.getAttribute('alt') ?? '';
    const image = [...after.querySelectorAll('img')].find(
      (each) => each.getAttribute('src') === src,
    );
    if (image === undefined) lost.push(`picture: ${src}`);
    else if (image.getAttribute('alt') !== alt && !alt.includes('</'))
      lost.push(`alt text of ${src}`);
    const caption = plain(figure.parentElement?.querySelector('figcaption')?.textContent ?? '');
    const place = plain(image?.closest('figure')?.querySelector('figcaption')?.textContent ?? '');
    if (image !== undefined && caption !== place)
      lost.push(`caption of ${src}: ${place.slice(0, 40)}`);
  }
  return lost;
}

/** @returns {Promise<import('./place.mjs').Outcome>} */
export async function paste() {
  const { folder } = await install('paste', PACKAGES);
  const home = await mkdtemp(join(tmpdir(), 'standfirst-paste-'));
  const display = await openQuietDisplay();
  /** @type {import('playwright-core').ElectronApplication | null} */
  let app = null;
  try {
    for (const name of Object.keys(PACKAGES))
      await cp(join(folder, 'node_modules', name), join(home, name), { recursive: true });
    await writeFile(join(home, 'desk.html'), DESK);
    const electron = await electronPath();
    app = await _electron.launch({
      executablePath: electron,
      args: [...launchFlags(electron), inProject('tests', 'e2e', 'page-viewer')],
      env: /** @type {Record<string, string>} */ ({ ...process.env, ...display.env }),
    });
    const page = await app.firstWindow();
    page.on('pageerror', (error) => say(`  ${error.message}`));
    await page.goto(pathToFileURL(join(home, 'desk.html')).href);
    await page.evaluate('ready');
    /** @type {string[]} */
    const faults = [];
    let pastes = 0;
    for (const story of await writeTwenty()) {
      const html = await readFile(story.page, 'utf8');
      const fragment = html.slice(html.indexOf('<article'), html.indexOf('</article>') + 10);
      for (const editor of ['ckeditor', 'tinymce']) {
        const pasted = await page.evaluate(`pasteInto.${editor}(${JSON.stringify(fragment)})`);
        pastes += 1;
        for (const lost of lostIn(fragment, String(pasted)))
          faults.push(`${story.name} in ${editor} lost ${lost}`);
      }
    }
    const names = `CKEditor ${PACKAGES.ckeditor5} and TinyMCE ${PACKAGES.tinymce}`;
    return { figure: `${names}: ${pastes} pastes, ${faults.length} things lost`, faults };
  } finally {
    await app?.close();
    display.close();
    await rm(home, { recursive: true, force: true });
  }
}
