import type { ExportPreset } from '@shared/house-style/export-preset';
import type { HouseStyle } from '@shared/house-style/house-style';
import { TARGET_IDS, type TargetId } from '@shared/house-style/target-ids';
import { ok } from '@shared/result/result';
import type { CommandValues } from './command';
import { EXIT, stop, type Step } from './stop';

/** A PDF is printed by a window, which the command line has not. */
const AT_HAND = TARGET_IDS.filter((id) => id !== 'pdf');

/** What an export is to write, and by which preset of the house. */
export interface ExportChoice {
  readonly preset: ExportPreset | null;
  readonly targets: readonly TargetId[];
}

/** The preset that `--preset` names, and the targets that `--to` names in place of the preset’s own. */
export function exportChoice(
  { to, preset: wanted }: Pick<CommandValues, 'to' | 'preset'>,
  houseStyle: HouseStyle,
): Step<ExportChoice> {
  const preset = wanted === undefined ? null : presetNamed(houseStyle, wanted);
  if (wanted !== undefined && preset === null) return noPreset(houseStyle, wanted);
  const targets = targetsIn(to ?? preset?.targets.join(','));
  return targets.ok ? ok({ preset, targets: targets.value }) : targets;
}

/** The targets that a list names, with commas between them. */
export function targetsIn(to: string | undefined): Step<readonly TargetId[]> {
  const names = (to ?? '').split(',').map((name) => name.trim());
  if (names.includes('pdf'))
    return stop(
      EXIT.usage,
      'A PDF is printed by the desk: open the story in Standfirst, Publish, PDF. Nothing was written.',
    );
  const strange = names.filter((name) => !AT_HAND.some((id) => id === name));
  if (strange.length === 0) return ok(AT_HAND.filter((id) => names.includes(id)));
  const named = to === undefined ? '' : `, not “${strange[0] ?? ''}”`;
  return stop(
    EXIT.usage,
    `--to takes ${AT_HAND.slice(0, -1).join(', ')} or ${AT_HAND.at(-1) ?? ''}${named}. Part several by commas; see standfirst targets.`,
  );
}

function presetNamed({ exports }: HouseStyle, wanted: string): ExportPreset | null {
  return (
    exports.find(({ id }) => id === wanted) ??
    exports.find(({ name }) => name.toLowerCase() === wanted.toLowerCase()) ??
    null
  );
}

function noPreset({ name, exports }: HouseStyle, wanted: string): Step<never> {
  const known = exports.map(({ id }) => id).join(', ');
  return stop(
    EXIT.usage,
    `The house style ${name} has no preset “${wanted}”; ${known === '' ? 'it has none' : `it has ${known}`}. Nothing was written.`,
  );
}
