import startVipsModule from 'wasm-vips';

/** libvips, and a picture in it. */
export type Vips = Awaited<ReturnType<typeof startVipsModule>>;
export type Picture = InstanceType<Vips['Image']>;

/** libvips on this thread; what it holds of pictures is given back when a job is done. */
export interface Studio {
  /** Does one job at a time, and frees every picture that it made. */
  readonly use: <T>(work: (vips: Vips) => T) => T;
}

/** The loaders that may run, each for the form that the file's head was found to have. */
const LOADERS = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Tiff', 'Heif'] as const;

/** What wasm-vips gives to `preRun`, as far as it is used here (its types leave it open). */
interface RawModule {
  ENV: Record<string, string>;
  setAutoDeleteLater(on: boolean): void;
  setDelayFunction(delay: (flush: () => void) => void): void;
}

/**
 * Starts libvips with one thread, no cache, and no loader but those of the desk's own forms: drawings that
 * can carry scripts (SVG), documents (PDF) and the rest are not decoded, whatever a file says it is.
 */
export async function startStudio(): Promise<Studio> {
  let flush = () => {};
  const vips = await startVipsModule({
    dynamicLibraries: ['vips-heif.wasm'],
    preRun: (module: RawModule) => {
      module.ENV['VIPS_WARNING'] = '0';
      // Above this libvips would decode into a file, which lies in memory here as well, and is slow.
      module.ENV['VIPS_DISC_THRESHOLD'] = '4g';
      module.setAutoDeleteLater(true);
      module.setDelayFunction((given) => {
        flush = given;
      });
    },
  });
  vips.concurrency(1);
  vips.Cache.max(0);
  vips.operationBlock('VipsForeignLoad', true);
  for (const loader of LOADERS) vips.operationBlock(`VipsForeignLoad${loader}`, false);
  return {
    use: (work) => {
      forgetWords(vips);
      try {
        return work(vips);
      } finally {
        flush();
      }
    },
  };
}

/**
 * libvips gathers its complaints until one is thrown, so that a picture could be refused in the words for the
 * one before it. There is no call to clear them; a complaint of our own takes them along.
 */
function forgetWords(vips: Vips): void {
  try {
    vips.Image.jpegloadBuffer(new Uint8Array(0));
  } catch (fault) {
    if (vipsWords(fault) === null) throw fault;
  }
}

/** What libvips says against a picture; null for a fault that is not its word (a crash, a bug). */
export function vipsWords(fault: unknown): string | null {
  if (typeof fault !== 'object' || fault === null || !('message' in fault)) return null;
  // A C++ exception: its type and its text.
  const { message } = fault;
  if (!Array.isArray(message) || message[0] !== 'vips::Error') return null;
  return String(message[1]);
}
