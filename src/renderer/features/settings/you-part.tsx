import type { Settings } from '@shared/contract/settings';
import { classNames } from '../../ui/class-names';
import { TextField } from '../../ui/text-field';
import { initialsWith } from '../../ui/initials';
import { SettingsPart } from './settings-part';
import part from './settings-part.module.css';

export interface YouPartProps {
  readonly name: string;
  readonly initials: string;
  readonly onChange: (patch: Partial<Settings>) => void;
}

/** Who sits at the desk: used wherever a “who” is kept. */
export function YouPart({ name, initials, onChange }: YouPartProps) {
  return (
    <SettingsPart title="You">
      <TextField
        className={part.row}
        label="Name"
        value={name}
        maxLength={200}
        autoComplete="name"
        onChange={(next) =>
          onChange({ name: next, initials: initialsWith(next, { name, initials }) })
        }
      />
      <div className={part.beside}>
        <TextField
          className={classNames(part.row, part.short)}
          label="Initials"
          value={initials}
          maxLength={6}
          help="Beside your versions, comments and suggestions."
          onChange={(next) => onChange({ initials: next })}
        />
        {initials !== '' && (
          <span className={part.mark} aria-hidden="true">
            {initials}
          </span>
        )}
      </div>
    </SettingsPart>
  );
}
