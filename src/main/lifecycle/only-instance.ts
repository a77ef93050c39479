import { app } from 'electron';

/** What a second start hands to the first: the files that it was to open. */
interface SecondStart {
  readonly files: readonly string[];
}

/**
 * True for the one program that may use this user's files. A second start hands its files to the first,
 * brings it to the front and has to end at once, before it has touched the disk.
 */
export function isOnlyInstance(files: readonly string[]): boolean {
  const mine: SecondStart = { files };
  return app.requestSingleInstanceLock({ ...mine });
}

/** Hears of second starts. */
export function onSecondStart(listener: (files: readonly string[]) => void): void {
  app.on('second-instance', (_event, _argv, _folder, handedOver) => {
    listener(filesOf(handedOver));
  });
}

/** Another program of the same name could hand over anything. */
function filesOf(handedOver: unknown): string[] {
  if (typeof handedOver !== 'object' || handedOver === null || !('files' in handedOver)) return [];
  const { files } = handedOver;
  return Array.isArray(files)
    ? files.filter((file): file is string => typeof file === 'string')
    : [];
}
