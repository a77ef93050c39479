import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from './button';
import { IconButton } from './icon-button';
import { dismissToast, toasts, type ToastMessage } from './toast-store';
import styles from './toast.module.css';

/** How long a toast stays when nobody is reading it, in ms. */
const STAY = 6000;

/** The desk's one toast, at the bottom. It stays while a pointer or the focus is on it. */
export function ToastPlace() {
  const shown = useStore(toasts, (state) => state.shown);
  return shown === null ? null : <Toast key={shown.id} message={shown} />;
}

function Toast({ message: { id, words, actions } }: { readonly message: ToastMessage }) {
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => dismissToast(id), STAY);
    return () => clearTimeout(timer);
  }, [id, held]);

  return (
    <section
      className={styles.toast}
      aria-label="Message"
      data-region="toast"
      data-print="no"
      tabIndex={-1}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.words}>{words}</span>
      {actions.map((action) => (
        <Button
          key={action.label}
          size="small"
          onClick={() => {
            dismissToast(id);
            action.act();
          }}
        >
          {action.label}
        </Button>
      ))}
      <IconButton small label="Dismiss" icon={X} side="top" onClick={() => dismissToast(id)} />
    </section>
  );
}
