import { dialog, shell, type WebContents } from 'electron';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import { externalAddress } from '../windows/external-address';
import { writeClipboardText } from '../windows/system-clipboard';
import { windowOf } from '../windows/window-of';
import { zoomPage } from '../windows/zoom';
import type { Services } from './answer';
import type { Sender } from './bind-channels';
import type { DeskNeeds } from './needs';

type WindowChannel =
  | 'menu:enable'
  | 'window:open-settings'
  | 'window:close'
  | 'window:flushed'
  | 'window:print'
  | 'window:zoom'
  | 'link:open'
  | 'clipboard:write';

/** The window a page stands in, and what lies around it. */
export function windowServices({
  menu,
  state,
  windows,
}: DeskNeeds): Pick<Services<Sender>, WindowChannel> {
  return {
    'menu:enable': ({ commands }) => {
      menu.enable(commands);
      return ok({});
    },
    'window:open-settings': ({ part }) => {
      windows.showSettings(part);
      return ok({});
    },
    'window:close': (_request, page) => {
      windowOf(page).close();
      return ok({});
    },
    'window:flushed': ({ saved }, page) => {
      windows.flushed(page, saved);
      return ok({});
    },
    'window:print': (_request, page) => {
      page.print({ printBackground: false });
      return ok({});
    },
    'window:zoom': ({ step }, page) => ok({ percent: zoomPage(page, step, state) }),
    'link:open': ({ url }, page) => openLink(page, url),
    'clipboard:write': async ({ text }) => {
      await writeClipboardText(text);
      return ok({});
    },
  };
}

/** The user sees where a link leads before it is opened in the system's own browser or mail program. */
async function openLink(
  page: WebContents,
  url: string,
): Promise<Result<Reply<'link:open'>, DeskError>> {
  const address = externalAddress(url);
  if (address === null) return err(linkRefused());
  const { response } = await dialog.showMessageBox(windowOf(page), {
    type: 'question',
    title: 'Open link',
    message: `Open ${address.shown}?`,
    detail: address.url,
    buttons: ['Open', 'Cancel'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) await shell.openExternal(address.url);
  return ok({});
}

function linkRefused(): DeskError {
  return {
    code: 'request-refused',
    message: 'This link is not opened: it is no plain web or mail address.',
    copy: 'The link in the copy is as it was.',
    wayOn: 'Check the address; a web address begins with https://.',
  };
}
