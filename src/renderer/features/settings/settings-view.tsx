import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Settings } from '@shared/contract/settings';
import { useAnswer } from '../../desk/use-answer';
import { Icon } from '../../ui/icon';
import { usePlatform } from '../../ui/keys-context';
import { AppearancePart } from './appearance-part';
import { BackupPart } from './backup-part';
import { DataPart } from './data-part';
import { useKeyLayout } from './keyboard-layout';
import { LanguagePart } from './language-part';
import styles from './settings-view.module.css';
import { ShortcutList } from './shortcut-list';
import { useSettings, type KeepState } from './use-settings';
import { YouPart } from './you-part';

export interface SettingsViewProps {
  /** Where the focus goes: the first field, the backups, or the search among shortcuts. */
  readonly part: SettingsPlace;
}

type SettingsPlace = 'you' | 'backup' | 'shortcuts';

/** The settings window: every choice is kept as it is made. */
export function SettingsView({ part }: SettingsViewProps) {
  const { settings, state, change } = useSettings();
  return (
    <main className={styles.window} aria-labelledby="settings-title">
      <header className={styles.head}>
        <h1 id="settings-title">Settings</h1>
        <KeepLine state={state} />
      </header>
      {settings !== null && <SettingsParts settings={settings} part={part} onChange={change} />}
    </main>
  );
}

interface SettingsPartsProps {
  readonly settings: Settings;
  readonly part: SettingsPlace;
  readonly onChange: (patch: Partial<Settings>) => void;
}

function SettingsParts({ settings, part, onChange }: SettingsPartsProps) {
  const platform = usePlatform();
  const layout = useKeyLayout();
  const about = useAnswer('desk:about', {});
  const styleList = useAnswer('house-style:list', {});
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (part === 'backup') return;
    const wanted = part === 'shortcuts' ? 'input[type=search]' : 'input';
    body.current?.querySelector<HTMLInputElement>(wanted)?.focus();
  }, [part]);
  return (
    <div className={styles.body} ref={body}>
      <div className={styles.choices}>
        <YouPart name={settings.name} initials={settings.initials} onChange={onChange} />
        <AppearancePart theme={settings.theme} onChange={onChange} />
        <LanguagePart
          language={settings.language}
          houseStyleId={settings.houseStyleId}
          houseStyles={styleList?.ok === true ? styleList.value.styles : []}
          onChange={onChange}
        />
        <DataPart about={about} spikeDays={settings.spikeDays} onChange={onChange} />
        <BackupPart first={part === 'backup'} />
      </div>
      <ShortcutList
        platform={platform}
        shortcuts={settings.shortcuts}
        layout={layout}
        onChange={(shortcuts) => onChange({ shortcuts })}
      />
    </div>
  );
}

function KeepLine({ state }: { readonly state: KeepState }) {
  switch (state.kind) {
    case 'saved':
      return (
        <p className={styles.kept} role="status">
          <Icon of={Check} size={13} />
          Saved
        </p>
      );
    case 'saving':
      return (
        <p className={styles.kept} role="status">
          Saving…
        </p>
      );
    case 'failed':
      return (
        <p className={styles.failed} role="alert">
          Not saved · {state.error.message} {state.error.wayOn}
        </p>
      );
  }
}
