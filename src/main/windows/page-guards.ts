import { app, type Session, type WebContents } from 'electron';
import type { Log } from '../log/log';
import { isPreviewPage } from '../protocol/preview-address';
import { isDeskPage } from './desk-page';

/** Shuts every way out of the desk's pages, in every page that is ever made. Call it before the first window. */
export function guardPages(log: Log): void {
  app.on('web-contents-created', (_event, contents) => {
    guardPage(contents, log);
  });
}

function guardPage(contents: WebContents, log: Log): void {
  const refuse = (what: string) => (event: { preventDefault(): void }) => {
    event.preventDefault();
    log.note(`Refused: ${what}`);
  };
  contents.on('will-navigate', refuse('navigation'));
  contents.on('will-frame-navigate', (event) => {
    // The desk shows a preview in a frame; nothing that stands in one leads anywhere.
    if (event.isMainFrame || !isPreviewPage(event.url)) refuse('navigation of a frame')(event);
  });
  contents.on('will-redirect', refuse('redirection'));
  contents.on('will-attach-webview', refuse('webview'));
  contents.setWindowOpenHandler(() => {
    log.note('Refused: a window');
    return { action: 'deny' };
  });
}

/** Denies every permission and every device, and lets no request out to the network. */
export function guardSession(session: Session, log: Log): void {
  session.setPermissionRequestHandler((_contents, permission, callback) => {
    log.note(`Refused: permission ${permission}`);
    callback(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, callback) => {
    callback({});
  });
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !isOurs(url) });
  });
}

/** The desk's files, its media, pictures that a page made itself, and what the developer tools are made of. */
function isOurs(url: string): boolean {
  return (
    isDeskPage(url) ||
    /^(standfirst-media|standfirst-preview|standfirst-print|blob|devtools|data):/u.test(url) ||
    isDevelopmentSocket(url)
  );
}

/** A development server also speaks over a web socket on its own address. */
function isDevelopmentSocket(url: string): boolean {
  return url.startsWith('ws://') && isDeskPage(url.replace(/^ws:/u, 'http:'));
}
