import { open } from "node:fs/promises";
import { constants } from "node:fs";
import { Readable } from "node:stream";
import { protocol } from "electron";
import { findAppFile } from "./app-files";
import { CONTENT_SECURITY_POLICY, MEDIA_SECURITY_POLICY } from "./content-security-policy";
import { mediaHashOf } from "./media-address";

/** A stored media file by its hash; null where the library has none. */
export type FindMedia = (hash: string) => { readonly path: string; readonly type: string } | null;

/** Declares the desk's two schemes; must run before the app is ready. */
export function declareSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: "standfirst", privileges: { standard: true, secure: true, supportFetchAPI: true } },
    { scheme: "standfirst-media", privileges: { standard: true, secure: true, stream: true } },
  ]);
}

/** Serves the desk's own files and stored media. Whatever is neither is answered 404 and nothing is read. */
export function serveSchemes(root: string, findMedia: FindMedia): void {
  protocol.handle("standfirst", async ({ url }) => {
    const file = await findAppFile(root, url);
    return file ? serveFile(file.path, file.type, CONTENT_SECURITY_POLICY) : notFound();
  });
  protocol.handle("standfirst-media", async ({ url }) => {
    const hash = mediaHashOf(url);
    const file = hash === null ? null : findMedia(hash);
    return file ? serveFile(file.path, file.type, MEDIA_SECURITY_POLICY) : notFound();
  });
}

async function serveFile(path: string, type: string, policy: string): Promise<Response> {
  try {
    // O_NOFOLLOW and the check on the open file leave no moment in which a link could be swapped in.
    const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const facts = await file.stat();
    if (!facts.isFile()) {
      await file.close();
      return notFound();
    }
    return new Response(Readable.toWeb(file.createReadStream()) as ReadableStream, {
      headers: {
        "content-type": type,
        "content-length": String(facts.size),
        "content-security-policy": policy,
        "x-content-type-options": "nosniff",
      },
    });
  } catch (fault) {
    if (fault instanceof Error && "code" in fault) return notFound();
    throw fault;
  }
}

function notFound(): Response {
  return new Response("Not found", { status: 404, headers: { "content-type": "text/plain; charset=utf-8" } });
}
