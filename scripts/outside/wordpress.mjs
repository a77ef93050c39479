// @ts-check
/** WordPress's own blocks: its parser validates every block against what its block would write, and writes it again. */
import { inProject } from '../setup/project.mjs';
import { runNode } from '../setup/run.mjs';
import { SetUpFailure } from '../setup/say.mjs';
import { install, writeTwenty } from './place.mjs';

/** The newest, which read the markup of 6.7 as an earlier form and write their own: then alone is nothing in it twice. */
const PACKAGES = {
  '@wordpress/blocks': '16.1.0',
  '@wordpress/block-library': '11.1.0',
  jsdom: '26.1.0',
};

/** @returns {Promise<import('./place.mjs').Outcome>} */
export async function wordpress() {
  const { folder } = await install('wordpress', PACKAGES);
  const files = (await writeTwenty()).map((story) => story.wordpress);
  const script = inProject('scripts', 'outside', 'wordpress-run.mjs');
  const { code, output } = await runNode(script, [folder, ...files]);
  const [, last = ''] = /\n?RESULT (.*)\n?$/u.exec(output) ?? [];
  if (code !== 0 || last === '')
    throw new SetUpFailure(`WordPress’s blocks did not run.\n${output}`);
  /** @type {{ blocks: number, again: number, faults: string[] }} */
  const { blocks, again, faults } = JSON.parse(last);
  return {
    figure: `@wordpress/blocks ${PACKAGES['@wordpress/blocks']}: ${files.length} posts, ${blocks} blocks, ${faults.length} invalid, ${again} posts written again byte for byte`,
    faults,
  };
}
