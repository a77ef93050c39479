/**
 * What the pure core uses of exifreader. The library's own declarations name Node's types, which would
 * make them known to all of `src/shared`; tsconfig.shared.json therefore points here.
 */

/** A tag of a directory; an ASCII value comes as its NUL-separated parts. */
interface ExifTag {
  readonly value: unknown;
}

export interface ExpandedTags {
  readonly exif?: Readonly<Record<string, ExifTag | undefined>>;
  /** Degrees with their sign. */
  readonly gps?: { readonly Latitude?: number; readonly Longitude?: number };
}

declare const ExifReader: {
  /** Throws where there are no metadata at all. */
  loadView(
    data: DataView,
    options: {
      expanded: true;
      includeTags: { exif: string[]; xmp: true; gps: true };
      domParser: { parseFromString(xml: string, mimeType: string): unknown };
    },
  ): ExpandedTags;
};
export default ExifReader;
