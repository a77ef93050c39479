import { ChevronDown, ChevronRight, Plus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { ExportPreset } from '@shared/house-style/export-preset';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { LevelMark } from '../../../ui/level-mark';
import { faultAt } from '../draft/draft-faults';
import { useManager } from '../manager-context';
import { LineButtons, moved } from '../pages/line-list';
import { Part } from '../part';
import { newPreset } from './new-preset';
import { PresetFields } from './preset-fields';
import { examplePath, targetWords } from './preset-words';
import styles from './publishing.module.css';

/** The house’s presets in their order, one of them open to be edited. */
export function PresetsPart() {
  const { style, readOnly, change } = useManager();
  const { exports: presets } = style;
  const [open, setOpen] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const put = (next: readonly ExportPreset[], key: string): void =>
    change((now) => ({ ...now, exports: [...next] }), `presets ${key}`);
  const focus = (at: number, what: string): void => {
    // The preset stands there once the list is drawn anew.
    requestAnimationFrame(() =>
      list.current?.children[at]?.querySelector<HTMLElement>(what)?.focus(),
    );
  };
  const add = (): void => {
    put([...presets, newPreset(presets)], 'add');
    setOpen(presets.length);
    focus(presets.length, 'input');
  };
  const move = (at: number, step: 1 | -1): void => {
    put(moved(presets, at, step), 'move');
    if (open === at) setOpen(at + step);
    else if (open === at + step) setOpen(at);
    focus(at + step, 'button');
  };
  const remove = (at: number): void => {
    put(presets.toSpliced(at, 1), 'remove');
    setOpen(null);
    focus(Math.max(0, at - 1), 'button');
  };
  return (
    <Part title="Export presets" aside={String(presets.length)}>
      {presets.length === 0 && (
        <p className={styles.none}>
          No presets. A preset keeps targets, folders and names together for one place that stories
          go to.
        </p>
      )}
      <ul ref={list} className={styles.presets}>
        {presets.map((preset, at) => (
          <PresetRow
            key={at}
            preset={preset}
            at={at}
            count={presets.length}
            open={open === at}
            onOpen={() => setOpen(open === at ? null : at)}
            onChange={(patch) =>
              put(presets.with(at, { ...preset, ...patch }), `${at} ${Object.keys(patch).join()}`)
            }
            onMove={(step) => move(at, step)}
            onRemove={() => remove(at)}
          />
        ))}
      </ul>
      {!readOnly && (
        <Button kind="text" className={styles.add} onClick={add}>
          <Icon of={Plus} size={14} />
          Add preset
        </Button>
      )}
    </Part>
  );
}

interface PresetRowProps {
  readonly preset: ExportPreset;
  readonly at: number;
  readonly count: number;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onChange: (patch: Partial<ExportPreset>) => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
}

function PresetRow(props: PresetRowProps) {
  const { preset, at, count, open, onOpen, onChange, onMove, onRemove } = props;
  const { readOnly, settingFaults } = useManager();
  const id = useId();
  const name = preset.name.trim() === '' ? `Preset ${at + 1}` : preset.name;
  const faulty = faultAt(settingFaults, `exports.${at}`, true) !== null;
  const fault = (key: keyof ExportPreset): string | null =>
    faultAt(settingFaults, `exports.${at}.${key}`, true)?.replace(/^“[^”]*”/u, 'This') ?? null;
  return (
    <li>
      <div className={styles.bar}>
        <h4>
          <button type="button" aria-expanded={open} aria-controls={id} onClick={onOpen}>
            <Icon of={open ? ChevronDown : ChevronRight} size={14} />
            <span className={styles.name}>{name}</span>
            {faulty && <LevelMark level="error" />}
            {faulty && <span className="visually-hidden">, has a fault</span>}
          </button>
        </h4>
        <p title={examplePath(preset) ?? undefined}>{targetWords(preset)}</p>
        {!readOnly && (
          <LineButtons
            name={name}
            first={at === 0}
            last={at === count - 1}
            onMove={onMove}
            onRemove={onRemove}
          />
        )}
      </div>
      <div id={id} className={styles.fields} hidden={!open}>
        {open && (
          <PresetFields preset={preset} readOnly={readOnly} fault={fault} onChange={onChange} />
        )}
      </div>
    </li>
  );
}
