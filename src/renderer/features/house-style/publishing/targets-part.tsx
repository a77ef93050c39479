import { TARGET_NAMES } from '@shared/export/targets/target-names';
import { usualTargets } from '@shared/export/targets/usual-targets';
import { TARGET_IDS } from '@shared/house-style/target-ids';
import { useManager } from '../manager-context';
import { Part } from '../part';
import { CheckGroup } from './check-group';

const TARGETS = TARGET_IDS.map((value) => ({ value, label: TARGET_NAMES[value].name }));

/** The targets that the desk is offered first when a story of the house goes out. */
export function TargetsPart() {
  const { style, readOnly, change } = useManager();
  return (
    <Part title="Usual targets" aside={style.targets.length === 0 ? 'As built in' : undefined}>
      <CheckGroup
        label="Usual targets"
        labelHidden
        help="Shown first when a story goes out; the others stand behind “Show all”. With none chosen, those that are built in."
        options={TARGETS}
        chosen={usualTargets(style)}
        readOnly={readOnly}
        onChange={(chosen) => change((now) => ({ ...now, targets: [...chosen] }), 'targets')}
      />
    </Part>
  );
}
