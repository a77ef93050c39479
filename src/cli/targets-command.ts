import { TARGET_IDS } from '@shared/house-style/target-ids';
import { TARGET_NAMES } from '@shared/export/targets/target-names';
import { ok } from '@shared/result/result';
import type { CommandValues } from './command';
import { EXIT, type Exit, type Step } from './stop';
import type { Terminal } from './terminal';

/** `standfirst targets`: every form that a story can leave in, one a line: id, name, purpose. */
export function targetsCommand(
  _files: readonly string[],
  { json }: CommandValues,
  { write }: Terminal,
): Promise<Step<Exit>> {
  const targets = TARGET_IDS.map((id) => {
    const { name, purpose } = TARGET_NAMES[id];
    return { id, name, purpose };
  });
  const width = (key: 'id' | 'name'): number =>
    Math.max(...targets.map((each) => each[key].length));
  write(
    json === true
      ? `${JSON.stringify(targets, null, 2)}\n`
      : targets
          .map(
            ({ id, name, purpose }) =>
              `${id.padEnd(width('id'))}  ${name.padEnd(width('name'))}  ${purpose}\n`,
          )
          .join(''),
  );
  return Promise.resolve(ok(EXIT.done));
}
