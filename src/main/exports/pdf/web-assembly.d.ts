/** What main uses of WebAssembly; Node's own types leave it out. */
declare global {
  namespace WebAssembly {
    type Exports = Record<string, unknown>;
    type Imports = Record<string, Record<string, unknown>>;
    interface Instance {
      readonly exports: Exports;
    }
    const Module: new (code: Uint8Array) => Module;
    const Instance: new (module: Module, imports: Imports) => Instance;
  }
}

export {};
