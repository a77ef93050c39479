import { useEffect, useId, useRef, type ReactNode } from 'react';
import part from './settings-part.module.css';

export interface SettingsPartProps {
  readonly title: string;
  /** The settings are opened for it: its heading has the focus. */
  readonly first?: boolean;
  readonly children: ReactNode;
}

/** One part of the settings under its heading. */
export function SettingsPart({ title, first = false, children }: SettingsPartProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!first) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus();
  }, [first]);
  return (
    <section className={part.part} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={first ? -1 : undefined}>
        {title}
      </h2>
      {children}
    </section>
  );
}
