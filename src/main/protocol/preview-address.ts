import type { PreviewPart } from '../exports/page-preview';

const ADDRESS =
  /^standfirst-preview:\/\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/([0-9]{1,12})\/(?:page\.html|(media\/[a-z0-9-]{1,200}\.[a-z0-9]{1,5}))$/u;

/** What a `standfirst-preview://<story>/<turn>/page.html` address names, or null: ids and plain names, never a path. */
export function previewOf(address: string): PreviewPart | null {
  const [, storyId, turn, media] = ADDRESS.exec(address) ?? [];
  if (storyId === undefined || turn === undefined) return null;
  return { storyId, turn, media: media ?? null };
}

/** Whether an address is that of a preview's page, which a frame of the desk may show. */
export function isPreviewPage(address: string): boolean {
  const preview = previewOf(address);
  return preview !== null && preview.media === null;
}
