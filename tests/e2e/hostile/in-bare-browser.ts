import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron } from 'playwright-core';
import { electronPath } from '../../../scripts/runtime/electron-path.mjs';
import { launchFlags } from '../../../scripts/runtime/launch-flags.mjs';
import { shippedHouseStyles } from '../../../src/renderer/desk/memory-house-styles';
import { pageTree } from '../../../src/shared/export/page-tree';
import { prepareStory } from '../../../src/shared/export/prepare-story';
import { writeHtml } from '../../../src/shared/export/write-html';
import type { Story } from '../../../src/shared/story/story';
import { ownFolder } from '../desk-app';
import { fired, setTraps, watchPage } from './watch-page';

/** What a page holds that could do harm, and what it has done. */
interface Seen extends ReturnType<typeof heldByPage> {
  readonly deeds: readonly string[];
  readonly fired: unknown;
}

const HARMLESS: Seen = {
  ...{ handlers: [], scripts: 0, foreign: 0, addresses: [] },
  ...{ deeds: [], fired: [] },
};

/** A story, and words of it that are waited for. */
export interface ToShow {
  readonly story: Story;
  readonly words: string;
}

/** Shows stories' exported pages in a browser without any guard of ours; gives those that hold or do more than they should. */
export async function inBareBrowser(stories: readonly ToShow[]): Promise<unknown[]> {
  const electron = await electronPath();
  const viewer = await _electron.launch({
    executablePath: electron,
    args: [...launchFlags(electron), resolve(import.meta.dirname, '../page-viewer')],
  });
  try {
    const shown = await viewer.firstWindow();
    await shown.addInitScript(setTraps);
    const folder = ownFolder();
    const deeds = watchPage(shown, /^(?:about:|file:\/\/.*\/page-\d+\.html)/u);
    const harmful: unknown[] = [];
    for (const [at, { story, words }] of stories.entries()) {
      const file = join(folder, `page-${at}.html`);
      writeFileSync(file, pageOf(story));
      await shown.goto(pathToFileURL(file).href);
      await shown.getByText(words).first().waitFor();
      const seen = {
        ...(await shown.evaluate(heldByPage)),
        ...{ deeds: deeds.splice(0), fired: await fired(shown) },
      };
      if (JSON.stringify(seen) !== JSON.stringify(HARMLESS)) harmful.push({ words, ...seen });
    }
    return harmful;
  } finally {
    await viewer.close();
  }
}

function pageOf(story: Story): string {
  const style = shippedHouseStyles().find((each) => each.id === 'newsroom');
  if (!style) throw new Error('No house style');
  return writeHtml(pageTree(prepareStory(story, style)));
}

/** Runs in the page. */
function heldByPage() {
  const all = [...document.querySelectorAll('*')];
  return {
    handlers: all.flatMap((each) =>
      each.getAttributeNames().filter((name) => /^on|^srcdoc$|^style$/iu.test(name)),
    ),
    scripts: [...document.scripts].filter(({ type }) => type !== 'application/ld+json').length,
    foreign: document.querySelectorAll('iframe, object, embed, form, base, svg script, math')
      .length,
    addresses: all
      .flatMap((each) =>
        ['href', 'src', 'srcset', 'action'].map((name) => each.getAttribute(name) ?? ''),
      )
      .filter(
        (address) => address !== '' && !/^(?:https?:|mailto:|tel:|#|media\/)/iu.test(address),
      ),
  };
}
