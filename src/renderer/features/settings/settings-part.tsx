import { useId, type ReactNode } from 'react';
import part from './settings-part.module.css';

export interface SettingsPartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of the settings under its heading. */
export function SettingsPart({ title, children }: SettingsPartProps) {
  const id = useId();
  return (
    <section className={part.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
