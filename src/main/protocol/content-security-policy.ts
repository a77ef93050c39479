/**
 * What the desk's pages may load and run: their own files, stored media, and nothing else. No inline
 * script or style, no eval, no network, no frame. React and ProseMirror set styles through the object
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
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A media file is a picture or a sound and nothing more, whatever its bytes would like to be. */
export const MEDIA_SECURITY_POLICY = "default-src 'none'; sandbox";
