import type { PreviewPart } from '../exports/page-preview';

const ADDRESS =
  /^standfirst-preview:\/\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/([0-9]{1,12})\/(?:(page|print|email)(-dark)?\.html|(media\/[a-z0-9-]{1,200}\.[a-z0-9]{1,5}))$/u;

/**
 * What a `standfirst-preview://<story>/<turn>/page.html` address names, or null: ids and plain names, never a path.
 * The page is also there as it prints (`print.html`) and as a mail (`email.html`), each for a dark screen too
 * (`page-dark.html`).
 */
export function previewOf(address: string): PreviewPart | null {
  const [, storyId, turn, form, dark, media] = ADDRESS.exec(address) ?? [];
  if (storyId === undefined || turn === undefined) return null;
  return {
    storyId,
    turn,
    form: form === 'print' || form === 'email' ? form : 'page',
    dark: dark !== undefined,
    media: media ?? null,
  };
}

/** Whether an address is that of a preview's page, which a frame of the desk may show. */
export function isPreviewPage(address: string): boolean {
  const preview = previewOf(address);
  return preview !== null && preview.media === null;
}
