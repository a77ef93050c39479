import { join } from 'node:path';
import process from 'node:process';
import { writePhotoData } from '@shared/photo/write-jpeg-data';
import { guardedWord } from '../main/imports/word/guarded-word';
import { wordThread } from '../main/imports/word/word-thread';
import { makePhotoEngine } from '../main/photos/worker-engine';
import { dataFolder } from './data-folder';
import { runCommand } from './run-command';
import { EXIT } from './stop';

// Whoever reads the output may have read enough (`standfirst … | head`): that is no failure.
process.stdout.on('error', (trouble: NodeJS.ErrnoException) => {
  if (trouble.code !== 'EPIPE') throw trouble;
});

/** That of package.json; put in by the build. */
declare const STANDFIRST_VERSION: string;

try {
  process.exitCode = await runCommand(process.argv.slice(2), {
    write: (text) => process.stdout.write(text),
    say: (line) => process.stderr.write(`${line}\n`),
    stdin: process.stdin,
    houseStyles: join(import.meta.dirname, '../../resources/house-styles'),
    startPhotos: () =>
      makePhotoEngine({ workerUrl: new URL('./photo.worker.js', import.meta.url) }),
    readWord: guardedWord(wordThread(new URL('./word.worker.js', import.meta.url))),
    embed: writePhotoData,
    version: STANDFIRST_VERSION,
    ownStyles: join(dataFolder(process.env, process.platform), 'house-styles'),
  });
} catch (bug) {
  process.stderr.write(
    `Standfirst met a fault of its own and stopped; no file was changed unless it says so above.\n${bug instanceof Error ? (bug.stack ?? bug.message) : String(bug)}\n`,
  );
  process.exitCode = EXIT.unreadable;
}
