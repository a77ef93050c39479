import process from 'node:process';
import { app } from 'electron';

/** Where the desk's pages live. */
const ORIGIN = 'standfirst://app';

/** A development server's address, where one is running and this is no packaged program. */
function developmentOrigin(): string | null {
  const address = process.env['ELECTRON_RENDERER_URL'];
  return app.isPackaged || address === undefined || !URL.canParse(address)
    ? null
    : new URL(address).origin;
}

/** The address of the desk's page, at a place in it: "" or "#/settings". */
export function deskPage(place: '' | `#/${string}` = ''): string {
  return `${developmentOrigin() ?? ORIGIN}/index.html${place}`;
}

/** Whether an address is a page of ours. The scheme's own origin is opaque to `URL`, so host and scheme are compared. */
export function isDeskPage(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password, origin } = new URL(address);
  if (username !== '' || password !== '') return false;
  return `${protocol}//${host}` === ORIGIN || origin === developmentOrigin();
}
