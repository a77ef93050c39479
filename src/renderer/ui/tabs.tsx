import type { KeyboardEvent } from 'react';
import { rovingIndex } from './roving-index';
import styles from './tabs.module.css';

export interface Tab<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly count?: number | undefined;
}

export interface TabsProps<V extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** Begins the ids of tabs and panels, so that the two can name each other. */
  readonly idBase: string;
}

/** The ids of a tab and of the panel it opens. */
export function tabIds(
  idBase: string,
  value: string,
): { readonly tab: string; readonly panel: string } {
  return { tab: `${idBase}-tab-${value}`, panel: `${idBase}-panel-${value}` };
}

/** A row of tabs; ← → Home End move and open. The panels stand elsewhere, named by `tabIds`. */
export function Tabs<V extends string>({ label, tabs, value, onChange, idBase }: TabsProps<V>) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') return;
    const to = rovingIndex(
      event.key,
      tabs.findIndex((tab) => tab.value === value),
      tabs.length,
    );
    const next = to === null ? undefined : tabs[to];
    if (to === null || next === undefined) return;
    event.preventDefault();
    onChange(next.value);
    event.currentTarget.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={tabIds(idBase, tab.value).tab}
          aria-controls={tab.value === value ? tabIds(idBase, tab.value).panel : undefined}
          aria-selected={tab.value === value}
          tabIndex={tab.value === value ? 0 : -1}
          className={styles.tab}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
          {tab.count !== undefined && <em>{tab.count}</em>}
        </button>
      ))}
    </div>
  );
}
