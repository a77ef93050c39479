/** SHA-256 of bytes as 64 lower-case hex figures: how media and the parts of a bundle are known. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // A copy, because Web Crypto refuses memory that is shared between threads.
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
