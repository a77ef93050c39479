import { BrowserWindow, session, type Session } from 'electron';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { calledOff } from '../exports/export-watch';
import type { PrintJob, PrintPage } from '../exports/pdf/page-printer';
import { PRINT_SECURITY_POLICY } from '../protocol/content-security-policy';
import { notFound, respond } from '../protocol/respond';
import type { Log } from '../log/log';
import { guardSession } from './page-guards';

/** A page may take this long to stand and to be printed, in milliseconds. */
const LIMIT = 60_000;

/** A4 with two centimetres on each side, as the page's own print style has it; in inches. */
const MARGIN = 2 / 2.54;

/**
 * Prints in a window that nobody sees, in a session that serves pages under way and their pictures and nothing else.
 * No script runs in it and nothing leads out of it; window and page are gone when the PDF stands.
 */
export function pagePrinter(log: Log): PrintPage {
  /** By the host of their address: several may be printed at once. */
  const jobs = new Map<string, PrintJob>();
  let own: Session | null = null;
  let turn = 0;
  return async (job) => {
    // One session for all: Electron lets go of none before the program ends.
    own ??= printSession(jobs, log);
    turn += 1;
    const host = `page-${turn}`;
    jobs.set(host, job);
    const window = hiddenWindow(own);
    const close = (): void => window.destroy();
    job.signal?.addEventListener('abort', close);
    try {
      return await within(LIMIT, printed(window, job, host));
    } catch (fault) {
      if (job.signal?.aborted === true) return calledOff();
      log.fault('A page was not printed', fault);
      return err(notPrinted());
    } finally {
      job.signal?.removeEventListener('abort', close);
      window.destroy();
      jobs.delete(host);
    }
  };
}

function printSession(jobs: ReadonlyMap<string, PrintJob>, log: Log): Session {
  const own = session.fromPartition('print');
  guardSession(own, log);
  own.protocol.handle('standfirst-print', ({ url }) => answer(jobs, url));
  return own;
}

function hiddenWindow(own: Session): BrowserWindow {
  return new BrowserWindow({
    ...{ show: false, width: 1000, height: 1400 },
    webPreferences: {
      session: own,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webSecurity: true,
      spellcheck: false,
      // A window in the background must not be slowed down: somebody waits for it.
      backgroundThrottling: false,
    },
  });
}

/** What an address names: the host is the job, the path its page or one of its pictures. */
function answer(jobs: ReadonlyMap<string, PrintJob>, url: string): Response {
  const { host, pathname } = new URL(url);
  const job = jobs.get(host);
  if (pathname === '/page.html' && job !== undefined)
    return respond(
      Buffer.from(job.html),
      'text/html; charset=utf-8',
      PRINT_SECURITY_POLICY,
      'no-store',
    );
  const picture = job?.pictures.get(pathname.slice(1));
  return picture === undefined
    ? notFound()
    : respond(Buffer.from(picture.bytes), picture.type, PRINT_SECURITY_POLICY, 'no-store');
}

async function printed(
  { webContents }: BrowserWindow,
  { head, foot }: PrintJob,
  host: string,
): Promise<Result<Uint8Array, DeskError>> {
  // Resolves when every picture has come.
  await webContents.loadURL(`standfirst-print://${host}/page.html`);
  return ok(
    await webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: false,
      margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
      displayHeaderFooter: true,
      headerTemplate: sheetLine(escapeHtml(head)),
      footerTemplate: sheetLine(
        `${escapeHtml(foot)} · <span class="pageNumber"></span>/<span class="totalPages"></span>`,
      ),
    }),
  );
}

const LINE_STYLE =
  'width: 100%; margin: 0 2cm; font: 8pt sans-serif; white-space: nowrap; overflow: hidden; text-overflow: ellipsis';

/** The browser's own frame around a sheet, which is no part of the page. */
function sheetLine(html: string): string {
  return `<div dir="auto" style="${LINE_STYLE}">${html}</div>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (letter) => ENTITIES[letter] ?? letter);
}

async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The page took too long')), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function notPrinted(): DeskError {
  return {
    code: 'export-failed',
    message: 'The page could not be printed as PDF.',
    copy: 'Nothing was written; the story is as it was.',
    wayOn: 'Try again, or export the page and print it from a browser.',
  };
}
