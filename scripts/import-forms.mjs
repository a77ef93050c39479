// @ts-check
/**
 * `npm run import-forms`: bylines, signatures, bios and credits of texts that are held out, set in other forms and read again; of how
 * many texts each form loses the writer or credit. Not a test: it prints figures.
 */
import { openSource } from './setup/load-source.mjs';
import { runCommand, say } from './setup/say.mjs';

await runCommand(async () => {
  const { load, close } = await openSource();
  try {
    const { formsTable } = await load('/tests/import/forms/read-forms.ts');
    say(formsTable());
  } finally {
    await close();
  }
});
