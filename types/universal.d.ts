/**
 * The few globals that Node 20, every browser and every worker share, and that the pure core may
 * therefore use. Written by hand and kept short: `src/shared` is compiled without the DOM's types
 * and without Node's, so that anything not named here is refused by the compiler.
 */

declare class URL {
  constructor(url: string, base?: string | URL);
  static canParse(url: string, base?: string | URL): boolean;
  hash: string;
  host: string;
  hostname: string;
  href: string;
  readonly origin: string;
  password: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  username: string;
  toString(): string;
  toJSON(): string;
}

declare class URLSearchParams {
  constructor(init?: string | Record<string, string>);
  append(name: string, value: string): void;
  delete(name: string): void;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string): boolean;
  set(name: string, value: string): void;
  sort(): void;
  toString(): string;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  readonly encoding: string;
  readonly fatal: boolean;
  readonly ignoreBOM: boolean;
  decode(input?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}

declare class TextEncoder {
  readonly encoding: string;
  encode(input?: string): Uint8Array<ArrayBuffer>;
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number };
}

declare function structuredClone<T>(value: T): T;

/** The two parts of Web Crypto that the core needs: a digest and a random identifier. */
declare const crypto: {
  readonly subtle: {
    digest(
      algorithm: 'SHA-256' | 'SHA-512',
      data: ArrayBuffer | ArrayBufferView<ArrayBuffer>,
    ): Promise<ArrayBuffer>;
  };
  randomUUID(): `${string}-${string}-${string}-${string}-${string}`;
  getRandomValues<T extends ArrayBufferView<ArrayBuffer>>(array: T): T;
};

/**
 * A type alone, no value: what a schema may ask of an element that the renderer hands to it while
 * parsing. Enough to read attributes and text, not enough to build or change a page.
 */
interface HTMLElement {
  readonly tagName: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  querySelector(selectors: string): HTMLElement | null;
}
