import { writeStyleFiles } from '@shared/house-style/write-style-files';
import type { HouseStyle, HouseStyleFiles } from '@shared/house-style/house-style';
import { readHouseStyle } from '@shared/house-style/read-house-style';
import { isSameValue } from '@shared/house-style/same-value';
import { shippedStyleFiles } from './memory-house-styles';
import type { MemoryState } from './memory-state';

/** What a style's folder holds: its own files, those that ship, or files that read as the style. */
export function filesInFolder(state: MemoryState, style: HouseStyle): HouseStyleFiles {
  const own = state.ownStyles.get(style.id);
  if (own !== undefined) return own;
  const shipped = shippedStyleFiles().get(style.id);
  const read = shipped === undefined ? null : readHouseStyle(shipped);
  return shipped !== undefined && read?.ok === true && isSameValue(read.value, style)
    ? shipped
    : writeStyleFiles(style);
}

/** Puts files into the folder of an own style; those that read without fault come into force. */
export function putInFolder(state: MemoryState, id: string, files: HouseStyleFiles): void {
  state.ownStyles.set(id, files);
  const read = readHouseStyle(files);
  if (!read.ok) return;
  const at = state.houseStyles.findIndex((style) => style.id === id);
  if (at < 0) state.houseStyles.push(read.value);
  else state.houseStyles[at] = read.value;
}
