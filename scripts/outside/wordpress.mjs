// @ts-check
/** WordPress's own blocks: its parser validates every block against what its block would write, and writes it again. */
import { inProject } from '../setup/project.mjs';
import { runNode } from '../setup/run.mjs';
import { SetUpFailure } from '../setup/say.mjs';
import { install, writeTwenty } from './place.mjs';

/** Those of WordPress 6.7, for which the target is written. */
const PACKAGES = {
  '@wordpress/blocks': '13.10.0',
  '@wordpress/block-library': '9.10.0',
  jsdom: '26.1.0',
};
/** Others take in any version: a second copy of the blocks would know nothing of what the first has registered. */
const ONE_COPY = {
  '@wordpress/blocks': '13.10.0',
  '@wordpress/block-editor': '14.5.0',
  '@wordpress/components': '28.10.0',
};

/** @returns {Promise<import('./place.mjs').Outcome>} */
export async function wordpress() {
  const { folder } = await install('wordpress', PACKAGES, ONE_COPY);
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
