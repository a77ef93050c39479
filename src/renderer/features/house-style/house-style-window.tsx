import { useEffect, useState } from 'react';
import type { Reply } from '@shared/contract/channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { HouseStyle } from '@shared/house-style/house-style';
import { useAnswer } from '../../desk/use-answer';
import { useDeskEvent } from '../../desk/use-desk-event';
import { Button } from '../../ui/button';
import styles from './house-style-window.module.css';
import { StyleEditor, type StyleEditorProps } from './style-editor';
import { useEditedStyle } from './use-edited-style';

export interface HouseStyleWindowProps {
  /** The style to show first; the desk’s own first without it. */
  readonly styleId: string | null;
  readonly templateId: string | null;
  /** The rule to show first, by its name ("Style.Rule"). */
  readonly rule?: string | null;
  /** Where "Back to …" leads: the open story, or the library. */
  readonly backTo: string;
  readonly onLeave: () => void;
}

/** The house style manager, over the whole window: what is edited here is saved on purpose. */
export function HouseStyleWindow({
  styleId,
  templateId,
  rule = null,
  backTo,
  onLeave,
}: HouseStyleWindowProps) {
  const [turn, setTurn] = useState(0);
  const again = (): void => setTurn((now) => now + 1);
  useDeskEvent('house-style:changed', again);
  const list = useAnswer('house-style:list', {}, turn);
  const use = useAnswer('house-style:use', {}, turn);
  const [wanted, setWanted] = useState(styleId);
  const [shown, setShown] = useState<string | null>(null);
  if (list === null) return <Waiting onLeave={onLeave} backTo={backTo} />;
  if (!list.ok)
    return <Failed error={list.error} backTo={backTo} onLeave={onLeave} onAgain={again} />;
  const style = styleToShow(list.value, wanted, shown);
  if (style === undefined)
    return <Failed error={NO_STYLE} backTo={backTo} onLeave={onLeave} onAgain={again} />;
  return (
    <ShownStyle
      shown={style}
      rule={style.id === styleId || styleId === null ? rule : null}
      list={list.value}
      use={use?.ok === true ? use.value : NO_USE}
      templateId={style.id === styleId ? templateId : null}
      backTo={backTo}
      onLeave={onLeave}
      onAgain={again}
      onStyle={(id) => {
        // A style that has just been made is shown once the list has it; until then the one on show stays.
        setShown(style.id);
        setWanted(id);
      }}
    />
  );
}

type ShownStyleProps = Omit<StyleEditorProps, 'inForce' | 'pack'> & {
  readonly shown: HouseStyle;
  readonly onAgain: () => void;
};

/** A style is edited with the text of its rules, which is read apart. */
function ShownStyle({ shown, onAgain, ...props }: ShownStyleProps) {
  const read = useEditedStyle(shown);
  const { backTo, onLeave } = props;
  if (read === null) return <Waiting onLeave={onLeave} backTo={backTo} />;
  if (!read.ok)
    return <Failed error={read.error} backTo={backTo} onLeave={onLeave} onAgain={onAgain} />;
  const { style, pack } = read.value;
  return <StyleEditor key={style.id} inForce={style} pack={pack} {...props} />;
}

type List = Reply<'house-style:list'>;
const NO_USE: Reply<'house-style:use'> = { styles: [], templates: [] };
const NO_STYLE: DeskError = {
  code: 'house-style-unreadable',
  message: 'No house style can be read.',
  copy: 'Your stories are as they were.',
  wayOn: 'Mend the folders of the house styles, then try again.',
};

function styleToShow({ styles: all, own }: List, wanted: string | null, shown: string | null) {
  return (
    all.find(({ id }) => id === wanted) ??
    all.find(({ id }) => id === shown) ??
    all.find(({ id }) => own.includes(id)) ??
    all[0]
  );
}

interface WaitingProps {
  readonly backTo: string;
  readonly onLeave: () => void;
}

/** Said only when reading takes long enough to be noticed. */
function Waiting({ backTo, onLeave }: WaitingProps) {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={styles.alone} aria-label="House style">
      {slow && (
        <>
          <p role="status">Reading the house styles…</p>
          <Button onClick={onLeave}>Back to {backTo}</Button>
        </>
      )}
    </main>
  );
}

function Failed({
  error,
  backTo,
  onLeave,
  onAgain,
}: WaitingProps & { readonly error: DeskError; readonly onAgain: () => void }) {
  return (
    <main className={styles.alone} aria-label="House style">
      <h1>{error.message}</h1>
      <p>
        {error.copy} {error.wayOn}
      </p>
      <div>
        <Button kind="primary" onClick={onAgain}>
          Try again
        </Button>
        <Button onClick={onLeave}>Back to {backTo}</Button>
      </div>
    </main>
  );
}
