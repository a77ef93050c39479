import type { Page } from 'playwright-core';

/** What the desk's own page may ask for. */
export const OWN_ADDRESSES = /^(?:standfirst|standfirst-media|standfirst-preview|blob):/u;

/** Notes each request, navigation, dialog and window of a page that is not its own. */
export function watchPage(shown: Page, own: RegExp): string[] {
  const noted: string[] = [];
  shown.on('request', (request) => {
    if (!own.test(request.url())) noted.push(`request ${request.url()}`);
  });
  shown.on('framenavigated', (frame) => {
    if (!own.test(frame.url())) noted.push(`navigation ${frame.url()}`);
  });
  shown.on('popup', (popup) => void noted.push(`window ${popup.url()}`));
  shown.on('dialog', (dialog) => {
    noted.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  return noted;
}

/** Runs in a page: what harm would do is noted instead. `eval` is the driver's own way in; the page's policy refuses it and says so. */
export function setTraps(): void {
  const fired: string[] = [];
  for (const name of ['alert', 'confirm', 'prompt', 'open', 'print', 'msgbox'])
    Reflect.set(globalThis, name, (words: unknown) => void fired.push(`${name} ${String(words)}`));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // Styles and bases are refused, and reported, in the lifeless document where markup is parsed to be cleaned.
    if (!/^(?:style-src|base-uri)/u.test(effectiveDirective))
      fired.push(`${effectiveDirective} ${blockedURI}`);
  });
  Reflect.set(globalThis, 'hostileFired', fired);
}

/** What the traps of a page have caught. */
export const fired = (shown: Page): Promise<unknown> =>
  shown.evaluate((): unknown => Reflect.get(globalThis, 'hostileFired'));
