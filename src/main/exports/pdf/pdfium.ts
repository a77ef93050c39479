// PDFium's own types speak of what Emscripten gives to every module.
/// <reference types="emscripten" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import type {} from './web-assembly';

/**
 * Starts PDFium, the PDF engine of Chromium, as WebAssembly: 4.6 MB of code. Its memory goes with its process.
 * The code is made ready at once: done in the background, in a thread, one time in some hundred it never came.
 */
export async function startPdfium(): Promise<WrappedPdfiumModule> {
  const file = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const code = new WebAssembly.Module(readFileSync(file));
  const module = await init({
    instantiateWasm: (imports, done) => {
      const instance = new WebAssembly.Instance(code, imports);
      done(instance);
      return instance.exports;
    },
  });
  module.PDFiumExt_Init();
  return module;
}

/** Runs something with a piece of PDFium's memory. Sizes in bytes. */
export function withMemory<T>(
  { pdfium }: WrappedPdfiumModule,
  size: number,
  use: (at: number) => T,
): T {
  const at = pdfium.wasmExports.malloc(size);
  try {
    return use(at);
  } finally {
    pdfium.wasmExports.free(at);
  }
}

/** Text that PDFium writes into memory: `write` gives its length in bytes, and fills what it is given when that is enough. */
export function textFrom(
  module: WrappedPdfiumModule,
  write: (at: number, size: number) => number,
  encoding: 'utf16' | 'latin1' = 'utf16',
): string {
  const size = write(0, 0);
  if (size <= 0) return '';
  return withMemory(module, size + 2, (at) => {
    write(at, size);
    return encoding === 'utf16'
      ? module.pdfium.UTF16ToString(at)
      : module.pdfium.UTF8ToString(at, size);
  });
}
