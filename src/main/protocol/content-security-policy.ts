/**
 * What the desk's pages may load and run: their own files, stored media, and nothing else. No inline
 * script or style, no eval, no network, no frame but that of a
 * preview, which has a policy of its own. React and ProseMirror set styles through the object
 * model, which a policy does not touch.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' standfirst-media: blob:",
  'media-src standfirst-media:',
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  'frame-src standfirst-preview:',
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A media file is a picture or a sound and nothing more, whatever its bytes would like to be. */
export const MEDIA_SECURITY_POLICY = "default-src 'none'; sandbox";

/**
 * A story's page in its preview: its own styles and media, and nothing that runs. The sandbox gives it an origin of
 * nobody's, so it can't reach the desk around it, whatever a story's words would like to be.
 */
export const PREVIEW_SECURITY_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src standfirst-preview:',
  'media-src standfirst-preview:',
  "base-uri 'none'",
  "form-action 'none'",
  'sandbox',
].join('; ');

/** A story's page on its way to a printer: as in the preview, with the pictures of its own scheme. */
export const PRINT_SECURITY_POLICY = PREVIEW_SECURITY_POLICY.replaceAll(
  'standfirst-preview:',
  'standfirst-print:',
);

/**
 * The grammar checker is WebAssembly, which counts as evaluated code. Its worker alone may compile it; a worker goes
 * by the policy of its own answer, and it has no page.
 */
const GRAMMAR_WORKER_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
].join('; ');

/** The policy that a file of the desk's goes by, from its path below the desk's root. */
export function securityPolicyOf(path: string): string {
  return /^\/assets\/grammar\.worker-[\w-]+\.js$/u.test(path)
    ? GRAMMAR_WORKER_POLICY
    : CONTENT_SECURITY_POLICY;
}
