// @ts-check
/** The screens of the way in. */
import { openPreview, takeIn } from '../journeys/import-and-export.mjs';
import { pressKeys } from '../journeys/press-keys.mjs';
import { answerDialogs } from '../journeys/system-dialogs.mjs';
import { openStory, settle } from './show.mjs';

/** @type {readonly import('./show.mjs').Screen[]} */
export const IMPORT_SCREENS = [
  {
    name: 'import',
    show: async (stage) => {
      await answerDialogs(stage.app, { file: stage.text });
      const isOpen = await stage.page.getByRole('heading', { name: 'As received' }).isVisible();
      if (!isOpen) {
        await openStory(stage);
        await openPreview(stage.page, stage.app, stage.text);
      }
      return settle(stage);
    },
  },
  {
    name: 'import-word',
    show: async (stage) => {
      await answerDialogs(stage.app, { file: stage.word });
      if (!(await stage.page.getByRole('heading', { name: 'As received' }).isVisible())) {
        await openStory(stage);
        await openPreview(stage.page, stage.app, stage.word);
        await stage.page.getByRole('button', { name: /^Line 1: /u }).focus();
        await stage.page.keyboard.press('ArrowDown');
        await stage.page.keyboard.press('ArrowDown');
      }
      return settle(stage);
    },
  },
  {
    name: 'import-report',
    show: async (stage) => {
      const { app, page } = stage;
      await answerDialogs(app, { file: stage.word });
      const report = page.getByRole('dialog', { name: 'Taken in' });
      if (!(await report.isVisible())) {
        await openStory(stage);
        await openPreview(page, app, stage.word);
        await takeIn(page);
        await page.getByRole('button', { name: 'Import report' }).click();
        await report.getByText(/nothing lost/u).waitFor();
      }
      return settle(stage);
    },
  },
  {
    name: 'import-folder',
    show: async (stage) => {
      const { app, page } = stage;
      await answerDialogs(app, { folder: stage.folder });
      if (!(await page.getByRole('main', { name: /^Take in the folder/u }).isVisible())) {
        await openStory(stage);
        await pressKeys(app, page, 'Mod+K');
        await page.keyboard.type('take in a folder');
        await page.keyboard.press('Enter');
        await page.getByText(/3 ready/u).waitFor();
      }
      return settle(stage);
    },
  },
  {
    name: 'kinds',
    show: async (stage) => {
      await answerDialogs(stage.app, { file: stage.text });
      await stage.page.keyboard.press('Escape');
      await stage.page.keyboard.press('Escape');
      await openStory(stage);
      await openPreview(stage.page, stage.app, stage.text);
      await stage.page.keyboard.press('Space');
      return settle(stage);
    },
  },
];
