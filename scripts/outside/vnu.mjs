// @ts-check
/** The Nu HTML Checker of the W3C, which needs Java. */
import { join } from 'node:path';

import { run } from '../setup/run.mjs';
import { SetUpFailure } from '../setup/say.mjs';
import { install, writeTwenty } from './place.mjs';

const VERSION = '26.9.27';

/**
 * @typedef {{ type: string, subType?: string, url: string, lastLine: number, message: string }} Message
 * @returns {Promise<import('./place.mjs').Outcome>}
 */
export async function vnu() {
  const { code: java } = await run('java', ['-version']);
  if (java !== 0)
    throw new SetUpFailure(
      'It needs Java, which is absent: apt-get install -y default-jre-headless',
    );
  const { folder } = await install('vnu', { 'vnu-jar': VERSION });
  const jar = join(folder, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');
  const pages = (await writeTwenty()).map(({ page }) => page);
  const { output } = await run('java', ['-jar', jar, '--format', 'json', '--stdout', ...pages]);
  /** @type {{ messages: Message[] }} */
  const { messages } = JSON.parse(output);
  const faults = messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning');
  return {
    figure: `vnu ${VERSION}: ${pages.length} pages, ${faults.length} errors and warnings`,
    faults: faults.map(({ url, lastLine, message }) => `${url}:${lastLine}: ${message}`),
  };
}
