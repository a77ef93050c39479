import { BrowserWindow, session, type Session } from 'electron';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { calledOff } from '../exports/export-watch';
import type { PrintJob, PrintPage } from '../exports/pdf/page-printer';
import { PRINT_SECURITY_POLICY } from '../protocol/content-security-policy';
import { notFound, respond } from '../protocol/respond';
import type { Log } from '../log/log';
import { guardSession } from './page-guards';

const PAGE = 'standfirst-print://page/';

/** A page may take this long to stand and to be printed, in milliseconds. */
const LIMIT = 60_000;

/** A4 with two centimetres on each side, as the page's own print style has it; in inches. */
const MARGIN = 2 / 2.54;

/**
 * Prints in a window that nobody sees, in a session of its own that holds this page and its pictures and nothing else.
 * No script runs in it and nothing leads out of it; it is gone when the PDF stands.
 */
export function pagePrinter(log: Log): PrintPage {
  let turn = 0;
  return async (job) => {
    turn += 1;
    const own = session.fromPartition(`print-${turn}`);
    guardSession(own, log);
    own.protocol.handle('standfirst-print', ({ url }) => answer(job, url));
    const window = hiddenWindow(own);
    const close = (): void => window.destroy();
    job.signal?.addEventListener('abort', close);
    try {
      return await within(LIMIT, printed(window, job));
    } catch (fault) {
      if (job.signal?.aborted === true) return calledOff();
      log.fault('A page was not printed', fault);
      return err(notPrinted());
    } finally {
      job.signal?.removeEventListener('abort', close);
      window.destroy();
      own.protocol.unhandle('standfirst-print');
    }
  };
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

function answer({ html, pictures }: PrintJob, url: string): Response {
  if (url === `${PAGE}page.html`)
    return respond(
      Buffer.from(html),
      'text/html; charset=utf-8',
      PRINT_SECURITY_POLICY,
      'no-store',
    );
  const picture = url.startsWith(PAGE) ? pictures.get(url.slice(PAGE.length)) : undefined;
  return picture === undefined
    ? notFound()
    : respond(Buffer.from(picture.bytes), picture.type, PRINT_SECURITY_POLICY, 'no-store');
}

async function printed(
  { webContents }: BrowserWindow,
  { head, foot }: PrintJob,
): Promise<Result<Uint8Array, DeskError>> {
  // Resolves when every picture has come.
  await webContents.loadURL(`${PAGE}page.html`);
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
