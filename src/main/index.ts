import process from 'node:process';
import { app } from 'electron';
import { reportFaults } from './lifecycle/faults';
import { namedFiles } from './lifecycle/named-files';
import { isOnlyInstance } from './lifecycle/only-instance';
import { quitInOrder } from './lifecycle/quit';
import { receiveFiles } from './lifecycle/received-files';
import { settleUserData } from './lifecycle/user-data';
import { openLog } from './log/log';
import { openMenuByKey } from './menu/open-by-key';
import { openDesk } from './open-desk';
import { declareSchemes } from './protocol/serve';
import { guardPages } from './windows/page-guards';

const userData = settleUserData();
const named = namedFiles(process.argv, app.isPackaged, process.cwd());

// The lock comes before anything touches the disk: a second start must not meet the first in the library.
if (isOnlyInstance(named)) start();
else app.quit();

function start(): void {
  // Root has no sandbox: whoever starts the program so says it with the flag, and both together can't start.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  declareSchemes();
  const log = openLog(userData);
  log.note(`Standfirst ${app.getVersion()} on Electron ${process.versions.electron}`);
  reportFaults(log);
  guardPages(log);
  openMenuByKey();
  const quitting = quitInOrder();
  const files = receiveFiles(named);
  // Not awaited at the top of the module: a driver that attaches at launch would wait for ever.
  void app.whenReady().then(() => openDesk({ userData, log, quitting, files }));
}
