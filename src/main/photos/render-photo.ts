import type { PixelRect, Rendition } from '@shared/photo/rendition';
import type { DeskError } from '@shared/contract/desk-error';
import { err, ok, type Result } from '@shared/result/result';
import type { MediaRecord } from '@shared/story/story';
import { openPicture, uprightInSrgb, uprightSize, type Shrink } from './open-picture';
import { decoderRefusal } from './decoder-refusal';
import { photoRefused } from './photo-refusals';
import type { Picture, Studio, Vips } from './vips';
import { writePicture } from './write-picture';

/** Quality of JPEG and WebP, 1 to 100. */
const QUALITY = 82;

/** A stored picture as it is handed to the engine. */
export interface StoredPicture {
  readonly bytes: Uint8Array;
  readonly type: MediaRecord['type'];
}

/** As `PhotoEngine.render`, on this thread. A cut outside the picture, or enlarged, is a bug and throws. */
export function renderPhoto(
  { use }: Studio,
  { bytes, type }: StoredPicture,
  renditions: readonly Rendition[],
): Result<readonly Uint8Array[], DeskError> {
  if (type === 'audio/mpeg') throw new RangeError('Sound has no renditions');
  try {
    return ok(use((vips) => renderAll(vips, { bytes, type }, renditions)));
  } catch (fault) {
    const refusal = decoderRefusal(fault, bytes, type);
    if (refusal === null) throw fault;
    return err(photoRefused('render', refusal));
  }
}

interface Made {
  readonly rendition: Rendition;
  readonly picture: Picture;
}

function renderAll(
  vips: Vips,
  file: StoredPicture & { readonly type: Exclude<MediaRecord['type'], 'audio/mpeg'> },
  renditions: readonly Rendition[],
): readonly Uint8Array[] {
  const whole = openPicture(vips, file.bytes, file.type);
  const size = uprightSize(whole);
  for (const rendition of renditions) assertInside(rendition, size);
  const shrink = file.type === 'image/jpeg' ? spareShrink(renditions) : 1;
  const opened = shrink === 1 ? whole : openPicture(vips, file.bytes, file.type, shrink);
  // In memory, since each rendition reads it anew.
  const base = uprightInSrgb(opened).copyMemory();
  const scale = { across: base.width / size.width, down: base.height / size.height };
  const made: Made[] = [];
  const files = new Map<Rendition, Uint8Array>();
  for (const rendition of renditions.toSorted((one, other) => other.width - one.width)) {
    const larger = made.find((candidate) => servesAsSource(candidate, rendition));
    const cut = larger?.picture ?? cutOut(base, rendition.cut, scale);
    const picture = resized(cut, rendition).copyMemory();
    made.push({ rendition, picture });
    files.set(rendition, writePicture(picture, { type: rendition.type, quality: QUALITY }));
  }
  return renditions.map((rendition) => files.get(rendition) ?? missing());
}

function missing(): never {
  throw new Error('A rendition was not made');
}

function assertInside({ cut, width, height }: Rendition, size: { width: number; height: number }) {
  const inside =
    cut.left >= 0 &&
    cut.top >= 0 &&
    cut.left + cut.width <= size.width &&
    cut.top + cut.height <= size.height;
  const whole = [cut.left, cut.top, cut.width, cut.height, width, height].every(Number.isInteger);
  const smaller = width >= 1 && height >= 1 && width <= cut.width && height <= cut.height;
  if (!inside || !whole || !smaller)
    throw new RangeError(
      `A rendition of ${width} × ${height} from ${cut.width} × ${cut.height} at ${cut.left}, ${cut.top} is not to be had from ${size.width} × ${size.height}`,
    );
}

/** Leaves twice the pixels that the largest rendition needs, so that its own scaling decides how it looks. */
function spareShrink(renditions: readonly Rendition[]): Shrink {
  const spare = Math.min(
    ...renditions.map(({ cut, width, height }) => Math.min(cut.width / width, cut.height / height)),
  );
  return spare >= 16 ? 8 : spare >= 8 ? 4 : spare >= 4 ? 2 : 1;
}

/** A larger rendition of the same cut, with at least twice the pixels each way. */
function servesAsSource({ rendition }: Made, { cut, width, height }: Rendition): boolean {
  return (
    rendition.cut.left === cut.left &&
    rendition.cut.top === cut.top &&
    rendition.cut.width === cut.width &&
    rendition.cut.height === cut.height &&
    rendition.width >= width * 2 &&
    rendition.height >= height * 2
  );
}

function cutOut(
  base: Picture,
  cut: PixelRect,
  { across, down }: { readonly across: number; readonly down: number },
): Picture {
  const left = Math.min(Math.round(cut.left * across), base.width - 1);
  const top = Math.min(Math.round(cut.top * down), base.height - 1);
  const width = Math.max(1, Math.min(Math.round(cut.width * across), base.width - left));
  const height = Math.max(1, Math.min(Math.round(cut.height * down), base.height - top));
  return base.crop(left, top, width, height);
}

function resized(cut: Picture, { width, height }: Rendition): Picture {
  const scales = { vscale: height / cut.height, kernel: 'lanczos3' } as const;
  const across = width / cut.width;
  // Colours under clear pixels must not bleed into those that are seen.
  const result = cut.hasAlpha()
    ? cut.premultiply().resize(across, scales).unpremultiply().cast('uchar')
    : cut.resize(across, scales);
  if (result.width !== width || result.height !== height)
    throw new Error(`${result.width} × ${result.height} came out instead of ${width} × ${height}`);
  return result;
}
