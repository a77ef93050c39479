/**
 * Properties try the same cases at every run, so that a test that turns red was turned by the change under way.
 * `npm run properties` draws new ones; a seed that it found red is given by `STANDFIRST_SEED`.
 */
import process from 'node:process';
import fc from 'fast-check';

const DRAWN = process.env['STANDFIRST_LONG_RUNS'] === 'yes';
const GIVEN = process.env['STANDFIRST_SEED'];

if (GIVEN !== undefined) fc.configureGlobal({ seed: Number(GIVEN) });
else if (!DRAWN) fc.configureGlobal({ seed: 1 });
