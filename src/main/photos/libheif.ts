import { createRequire } from 'node:module';

/** A thing of libheif's own, known by its handle. */
export interface HeifHandle {
  readonly code?: never;
}
export interface HeifFailure {
  readonly code: object;
  readonly message: string;
}
export interface HeifPlane {
  /** Bytes from one line to the next. */
  readonly stride: number;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}
export interface HeifDecoded {
  readonly code?: never;
  readonly image: HeifHandle;
  readonly channels: readonly HeifPlane[];
}
/** The part of libheif-js 1.23 that is used here; the package has no types for its Node build. */
export interface Libheif {
  readonly heif_error_code: { readonly heif_error_Ok: object };
  readonly heif_colorspace: { readonly heif_colorspace_RGB: object };
  readonly heif_chroma: {
    readonly heif_chroma_interleaved_RGB: object;
  };
  heif_context_alloc(): HeifHandle;
  heif_context_read_from_memory(context: HeifHandle, bytes: Uint8Array): HeifFailure;
  heif_context_free(context: HeifHandle): void;
  heif_js_context_get_primary_image_handle(context: HeifHandle): HeifHandle | HeifFailure;
  heif_image_handle_release(picture: HeifHandle): void;
  heif_js_decode_image2(
    picture: HeifHandle,
    colorspace: object,
    chroma: object,
  ): HeifDecoded | HeifFailure;
  heif_image_release(image: HeifHandle): void;
}

const loadModule = createRequire(import.meta.url);

/** The decoder of HEIC, read when the first such photo comes: most desks never see one. */
export function loadLibheif(): Libheif {
  return loadModule('libheif-js/wasm-bundle') as Libheif;
}
