import startVips from 'wasm-vips';
import type { PhotoEngine } from '../src/main/photos/photo-engine';
import type { EmbeddedData } from '../src/shared/photo/embedded-data';
import { problem, type Problem } from '../src/shared/result/problem';
import { err, ok, type Result } from '../src/shared/result/result';

const vips = await startVips({ dynamicLibraries: [] });

/** The bytes of a real picture: one colour over its left half, another over its right. */
export function realPicture(width: number, height: number, ending = '.jpg'): Uint8Array {
  const half = Math.floor(width / 2);
  const left = vips.Image.black(half, height, { bands: 3 }).linear([1, 1, 1], [200, 30, 30]);
  const right = vips.Image.black(width - half, height, { bands: 3 }).linear(
    [1, 1, 1],
    [20, 20, 220],
  );
  return left.join(right, 'horizontal').cast('uchar').writeToBuffer(ending);
}

/** What a picture's bytes show: its size, and the colour in its middle as red, green and blue. */
export function seen(bytes: Uint8Array): { width: number; height: number; middle: number[] } {
  const { width, height } = vips.Image.newFromBuffer(bytes);
  const image = vips.Image.newFromBuffer(bytes);
  return { width, height, middle: image.getpoint(Math.floor(width / 2), Math.floor(height / 2)) };
}

/** An engine that makes real files on the test's own thread, and counts what it was asked for. */
export function vipsPhotos(): PhotoEngine & { readonly renders: number[]; stopped: boolean } {
  const renders: number[] = [];
  const engine = {
    renders,
    stopped: false,
    takeIn: () => Promise.reject(new Error('This engine takes nothing in')),
    render: (({ bytes }, renditions) => {
      renders.push(renditions.length);
      const picture = vips.Image.newFromBuffer(bytes);
      return Promise.resolve(
        ok(
          renditions.map(({ cut, width, height, type }) =>
            picture
              .crop(cut.left, cut.top, cut.width, cut.height)
              .thumbnailImage(width, { height, size: 'force' })
              .writeToBuffer(`.${type.slice('image/'.length)}`),
          ),
        ),
      );
    }) satisfies PhotoEngine['render'],
    stop: () => {
      engine.stopped = true;
      return Promise.resolve();
    },
  };
  return engine;
}

const MARK = 'standfirst-test\0';

/** Stands for the real writer: puts the words, as JSON, into a segment that every decoder passes over. */
export function embedWords(jpeg: Uint8Array, data: EmbeddedData): Result<Uint8Array, Problem> {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8)
    return err(problem('photo-data-no-jpeg', 'The picture is no JPEG.'));
  const body = new TextEncoder().encode(MARK + JSON.stringify(data));
  const size = body.length + 2;
  const head = [0xff, 0xd8, 0xff, 0xef, size >> 8, size & 0xff];
  return ok(Uint8Array.from([...head, ...body, ...jpeg.subarray(2)]));
}

/** The words that `embedWords` put into a file; null where there are none. */
export function embeddedWords(jpeg: Uint8Array): EmbeddedData | null {
  const size = ((jpeg[4] ?? 0) << 8) | (jpeg[5] ?? 0);
  const body = new TextDecoder().decode(jpeg.subarray(6, 4 + size));
  return jpeg[3] === 0xef && body.startsWith(MARK)
    ? (JSON.parse(body.slice(MARK.length)) as EmbeddedData)
    : null;
}
