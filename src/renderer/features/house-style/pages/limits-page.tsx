import type { HouseSettings } from '@shared/house-style/house-style';
import { faultAt } from '../draft/draft-faults';
import { useManager } from '../manager-context';
import { NumberField } from '../number-field';
import pane from '../pane.module.css';
import { Pane, Part } from '../part';
import { PhotosPart } from './photos-part';

type Limits = HouseSettings['limits'];

const LIMITS: readonly (readonly [keyof Limits, string, string])[] = [
  ['headline', 'Headline', 'characters'],
  ['standfirst', 'Standfirst', 'characters'],
  ['caption', 'Caption', 'characters'],
  ['altText', 'Alt text', 'characters'],
  ['slug', 'Slug', 'characters'],
  ['body', 'Body', 'words'],
];

/** How long a field may be before the desk is warned, and what photos are held to. */
export function LimitsPage() {
  const { style, readOnly, change, settingFaults } = useManager();
  return (
    <Pane
      title="Field limits"
      words="A field that is longer is counted in red on the page and named before export."
    >
      <Part title="Limits" aside={String(LIMITS.length)}>
        <div className={pane.fields}>
          {LIMITS.map(([key, label, suffix]) => (
            <NumberField
              key={key}
              label={label}
              suffix={suffix}
              value={style.limits[key] === 0 ? null : style.limits[key]}
              readOnly={readOnly}
              fault={
                faultAt(settingFaults, `limits.${key}`) === null
                  ? null
                  : 'Every field has a limit: type one.'
              }
              onChange={(count) =>
                change(
                  (now) => ({ ...now, limits: { ...now.limits, [key]: count ?? 0 } }),
                  `limits ${key}`,
                )
              }
            />
          ))}
        </div>
      </Part>
      <PhotosPart />
    </Pane>
  );
}
