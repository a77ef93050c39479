import { hasAspect, type PixelSize } from './crop';

const USUAL: readonly (readonly [across: number, down: number])[] = [
  [1, 1],
  [5, 4],
  [4, 3],
  [3, 2],
  [16, 10],
  [16, 9],
  [2, 1],
  [21, 9],
  [3, 1],
  [4, 5],
  [3, 4],
  [2, 3],
  [9, 16],
];

/** A shape as a desk says it ("3:2"): a usual pair of sides where it is one, else against 1 ("1.37:1"). */
export function aspectWords(size: PixelSize): string {
  const usual = USUAL.find(([across, down]) => hasAspect(size, across / down));
  if (usual) return `${usual[0]}:${usual[1]}`;
  const aspect = size.width / size.height;
  return aspect >= 1 ? `${tidy(aspect)}:1` : `1:${tidy(1 / aspect)}`;
}

const tidy = (value: number): string => String(Number(value.toFixed(2)));
