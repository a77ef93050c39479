import { exportPreset, type ExportPreset } from '@shared/house-style/export-preset';

/** A preset to begin with, of a name and an id that no other of the house has. */
export function newPreset(presets: readonly ExportPreset[]): ExportPreset {
  for (let turn = 1; ; turn += 1) {
    const name = `New preset${turn === 1 ? '' : ` ${turn}`}`;
    const id = name.toLowerCase().replace(/ /gu, '-');
    const isFree = presets.every(
      (each) => each.id !== id && each.name.trim().toLowerCase() !== name.toLowerCase(),
    );
    if (isFree) return exportPreset.parse({ id, name, targets: ['page'] });
  }
}
