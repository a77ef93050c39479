import { PREVIEW_SECURITY_POLICY } from './content-security-policy';
import type { FindPreview } from '../exports/page-preview';
import { previewOf } from './preview-address';
import { notFound, respond } from './respond';

/** The answer to an address of the preview scheme: a page that runs nothing and reaches nothing but its own media. */
export async function answerPreview(url: string, findPreview: FindPreview): Promise<Response> {
  const address = previewOf(url);
  const found = address === null ? null : await findPreview(address);
  if (found === null) return notFound();
  return respond(found.bytes, found.type, PREVIEW_SECURITY_POLICY, 'no-store');
}
