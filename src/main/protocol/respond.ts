/** An answer that no page may take for anything but what it says it is. */
export function respond(bytes: Buffer, type: string, policy: string, caching: string): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'cache-control': caching,
    },
  });
}

/** The answer to every address that names nothing of the desk's. */
export function notFound(): Response {
  return new Response('Not found', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
