import { TARGET_NAMES } from '@shared/export/targets/target-names';
import type { ExportPreset } from '@shared/house-style/export-preset';
import { TARGET_IDS } from '@shared/house-style/target-ids';
import { ok } from '@shared/result/result';
import { chooseHouseStyle } from './choose-house-style';
import type { CommandValues } from './command';
import { EXIT, type Exit, type Step } from './stop';
import type { Terminal } from './terminal';

/**
 * `standfirst targets`: every form that a story can leave in, one a line: id, name, purpose. With `--house`, below them
 * the presets of that house style: id, name, targets.
 */
export async function targetsCommand(
  _files: readonly string[],
  values: CommandValues,
  terminal: Terminal,
): Promise<Step<Exit>> {
  const targets = TARGET_IDS.map((id) => {
    const { name, purpose } = TARGET_NAMES[id];
    return { id, name, purpose };
  });
  const style =
    values.house === undefined ? null : await chooseHouseStyle(values.house, terminal, values);
  if (style?.ok === false) return style;
  const presets = style === null ? null : style.value.exports;
  const lines = targets.map(({ id, name, purpose }) => [id, name, purpose] as const);
  if (values.json === true)
    terminal.write(
      `${JSON.stringify(presets === null ? targets : { targets, presets }, null, 2)}\n`,
    );
  else {
    terminal.write(columns(lines));
    if (presets !== null) terminal.write(`\n${presetLines(presets)}`);
  }
  return ok(EXIT.done);
}

function presetLines(presets: readonly ExportPreset[]): string {
  if (presets.length === 0) return 'The house style has no export presets.\n';
  return `Export presets:\n${columns(presets.map(({ id, name, targets }) => [id, name, targets.join(', ')]))}`;
}

function columns(lines: readonly (readonly [string, string, string])[]): string {
  const width = (at: 0 | 1): number => Math.max(...lines.map((line) => line[at].length));
  return lines
    .map(([one, two, three]) => `${one.padEnd(width(0))}  ${two.padEnd(width(1))}  ${three}\n`)
    .join('');
}
