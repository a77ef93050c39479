import { join } from 'node:path';
import log from 'electron-log/node';

/** The program's log: what happened and to which id, never the copy itself. */
export interface Log {
  /** Something to know when a fault is looked into. */
  note(message: string): void;
  /** A bug or a failure; a thrown error is written with its stack, which goes nowhere else. */
  fault(message: string, fault?: unknown): void;
}

/** One megabyte, and one older file beside it. */
const BYTES_MAX = 1024 * 1024;

/** Writes to `logs/standfirst.log` in the given folder, and only there. */
export function openLog(userData: string): Log {
  const logger = log.create({ logId: 'standfirst' });
  logger.transports.console.level = false;
  logger.transports.file.resolvePathFn = () => join(userData, 'logs', 'standfirst.log');
  logger.transports.file.maxSize = BYTES_MAX;
  return {
    note: (message) => {
      logger.info(message);
    },
    fault: (message, fault) => {
      if (fault === undefined) logger.error(message);
      else logger.error(message, fault instanceof Error ? (fault.stack ?? fault.message) : fault);
    },
  };
}
