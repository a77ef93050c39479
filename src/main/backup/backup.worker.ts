import { parentPort } from 'node:worker_threads';
import { backupQuestion, doBackupWork } from './backup-work';

if (parentPort === null) throw new Error('This file runs as a thread that makes backups');
const port = parentPort;
port.once('message', (message: unknown) => {
  // A bug ends the thread, and the desk hears of it.
  void doBackupWork(backupQuestion.parse(message)).then((answer) => port.postMessage(answer));
});
