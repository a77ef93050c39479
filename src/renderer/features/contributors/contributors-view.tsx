import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Contributor } from '@shared/contract/contributor';
import type { DeskError } from '@shared/contract/desk-error';
import { partsToVerify } from '@shared/register/last-checked';
import type { Result } from '@shared/result/result';
import type { StoryContributor } from '@shared/story/contributor';
import { useDesk } from '../../desk/desk-context';
import { isPressOf } from '../../ui/accelerator';
import { usePlatform } from '../../ui/keys-context';
import { showToast } from '../../ui/toast-store';
import styles from './contributors-view.module.css';
import { RecordView } from './record-view';
import { RegisterColumn } from './register-column';
import { RegisterOverlays, type Overlay } from './register-overlays';
import { RegisterStatus } from './register-status';
import { dayOf } from './register-words';
import { useDrafts } from './use-drafts';
import { useRegister } from './use-register';
import { registerActions } from './register-actions';

export interface ContributorsViewProps {
  /** The person shown; null: the first of the list. */
  readonly id: string | null;
  /** After so many months a check is to be made again. */
  readonly months: number;
  readonly onSelect: (id: string | null) => void;
  readonly onClose: () => void;
  readonly onOpenStory: (storyId: string) => void;
  readonly onNewStory: (person: StoryContributor) => void;
  /** The stories keep what they have; the desk says so in the open one too. */
  readonly onLeave: (id: string, storyIds: readonly string[]) => Promise<void>;
  readonly onMerge: (keep: string, drop: string) => Promise<Result<Contributor, DeskError>>;
  /** Makes the window save what is typed here before it closes; gives the way to stop. */
  readonly hold: (flush: () => Promise<boolean>) => () => void;
}

/** The contributor register, over the whole window. */
export function ContributorsView(props: ContributorsViewProps) {
  const { id, months, onSelect, onClose, onOpenStory, onNewStory, hold } = props;
  const desk = useDesk();
  const register = useRegister();
  const drafts = useDrafts(hold);
  const [over, setOver] = useState<Overlay | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const first = useRef<HTMLTextAreaElement>(null);
  const today = dayOf(new Date());
  const people = register.people ?? [];
  const chosen = people.find((person) => person.id === id) ?? people[0] ?? null;
  useFocusOnce(list, register.people !== null);
  const actions = useMemo(
    () =>
      registerActions({
        desk,
        drafts,
        onNewStory,
        onUnsaved: () => setOver({ kind: 'unsaved' }),
        onPlan: (plan) => setOver({ kind: 'import', plan }),
      }),
    [desk, drafts, onNewStory],
  );
  const leave = (): void => void actions.afterSaving(onClose);
  const onKeyDown = useViewKeys(search, list, leave);
  const close = (): void => setOver(null);
  return (
    <div className={styles.view} onKeyDown={over === null ? onKeyDown : undefined}>
      <RegisterColumn
        register={register}
        people={people}
        selected={chosen?.id ?? null}
        today={today}
        months={months}
        listRef={list}
        searchRef={search}
        onBack={leave}
        onNew={() => setOver({ kind: 'new' })}
        onTakeIn={() => void actions.takeIn()}
        onExport={(form) => void actions.exportAs(form)}
        onSelect={onSelect}
        onEdit={() => first.current?.focus()}
        onNewStory={(person) => void actions.newStory(person)}
        onVerify={(person) => void actions.verify(person, partsToVerify(person), today)}
      />
      <main className={styles.main} aria-label="Contributor" data-region="page">
        {chosen !== null && (
          <RecordView
            key={chosen.id}
            id={chosen.id}
            turn={register.turn}
            drafts={drafts}
            today={today}
            months={months}
            firstField={first}
            onReread={register.retry}
            onVerify={(parts) => void actions.verify(chosen, parts, today)}
            onNewStory={() => void actions.newStory(chosen)}
            onMerge={(person) => void actions.afterSaving(() => setOver({ kind: 'merge', person }))}
            onRemove={(person) => setOver({ kind: 'remove', person })}
            onOpenStory={(storyId) => void actions.afterSaving(() => onOpenStory(storyId))}
            onLeave={(storyIds) => void props.onLeave(chosen.id, storyIds)}
          />
        )}
      </main>
      <RegisterStatus
        all={register.all}
        today={today}
        months={months}
        onStale={() => register.setSort('verified')}
      />
      <RegisterOverlays
        over={over}
        all={register.all ?? []}
        onClose={close}
        onLeaveUnsaved={onClose}
        onMade={(made) => {
          close();
          register.setQuery('');
          onSelect(made);
        }}
        onMerge={async (keep, drop) => {
          const merged = await props.onMerge(keep, drop);
          if (!merged.ok) return merged.error;
          drafts.forget(keep);
          drafts.forget(drop);
          close();
          onSelect(keep);
          showToast(`The two records are one: ${merged.value.name}.`);
          return null;
        }}
        onRemove={(person) => {
          close();
          void actions.remove(person).then((gone) => {
            if (gone) onSelect(null);
          });
        }}
      />
    </div>
  );
}

/** The list has the focus when it first stands. */
function useFocusOnce(list: { readonly current: HTMLElement | null }, ready: boolean): void {
  useEffect(() => {
    if (ready) list.current?.focus();
  }, [list, ready]);
}

/** ⌘F searches; Esc leaves a field for the list, and the list for the library. */
function useViewKeys(
  search: { readonly current: HTMLInputElement | null },
  list: { readonly current: HTMLElement | null },
  leave: () => void,
): (event: KeyboardEvent) => void {
  const platform = usePlatform();
  return (event) => {
    // What floats over the view is drawn elsewhere on the page, and has keys of its own.
    const isWithin = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.defaultPrevented || !isWithin) return;
    if (isPressOf(event, 'Mod+F', platform)) {
      search.current?.focus();
      search.current?.select();
    } else if (event.key === 'Escape') {
      if (document.activeElement instanceof HTMLTextAreaElement) list.current?.focus();
      else leave();
    } else return;
    event.preventDefault();
  };
}
