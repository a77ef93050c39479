import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { snapshotOf, type Contributor } from '@shared/contract/contributor';
import type { RegisterImport } from '@shared/contract/contributor-channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { Result } from '@shared/result/result';
import type { StoryContributor } from '@shared/story/contributor';
import { partsToVerify } from '@shared/register/last-checked';
import type { VerifiedPart } from '@shared/register/contributor-fields';
import { useDesk } from '../../desk/desk-context';
import { isPressOf } from '../../ui/accelerator';
import { announce } from '../../ui/announce';
import { usePlatform } from '../../ui/keys-context';
import { Question } from '../../ui/question';
import { showToast } from '../../ui/toast-store';
import styles from './contributors-view.module.css';
import { ImportDialog } from './import-dialog';
import { MergeDialog } from './merge-dialog';
import { NewPersonDialog } from './new-person-dialog';
import { RecordView } from './record-view';
import { RegisterColumn } from './register-column';
import { RegisterStatus } from './register-status';
import { dayOf } from './register-words';
import { useDrafts } from './use-drafts';
import { useRegister } from './use-register';

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

type Over =
  | { readonly kind: 'new' }
  | { readonly kind: 'merge'; readonly person: Contributor }
  | { readonly kind: 'remove'; readonly person: Contributor }
  | { readonly kind: 'import'; readonly plan: RegisterImport }
  | { readonly kind: 'unsaved' };

/** The contributor register, over the whole window. */
export function ContributorsView(props: ContributorsViewProps) {
  const { id, months, onSelect, onClose, onOpenStory, onNewStory, hold } = props;
  const desk = useDesk();
  const platform = usePlatform();
  const register = useRegister();
  const drafts = useDrafts(hold);
  const [over, setOver] = useState<Over | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const first = useRef<HTMLTextAreaElement>(null);
  const today = dayOf(new Date());
  const people = register.people ?? [];
  const chosen = people.find((person) => person.id === id) ?? people[0] ?? null;
  const ready = register.people !== null;
  useEffect(() => {
    if (ready) list.current?.focus();
  }, [ready]);

  const say = (error: DeskError): void =>
    showToast([error.message, error.copy, error.wayOn].join(' '));
  /** What is typed is brought into safety before the register is left or the record is used. */
  const afterSaving = async (go: () => void): Promise<void> => {
    if (await drafts.flush()) go();
    else setOver({ kind: 'unsaved' });
  };
  const verify = async (person: Contributor, parts: readonly VerifiedPart[]): Promise<void> => {
    if (parts.length === 0) {
      announce('Nothing to check: the record is empty');
      return;
    }
    await drafts.flush();
    const done = await desk.ask('contributor:verify', {
      id: person.id,
      parts: [...parts],
      day: today,
    });
    if (done.ok) announce(`${person.name}: marked as checked today`);
    else say(done.error);
  };
  const newStory = (person: Contributor): Promise<void> =>
    afterSaving(() => {
      void desk.ask('contributor:read', { id: person.id }).then((read) => {
        if (read.ok) onNewStory(snapshotOf(read.value.contributor));
        else say(read.error);
      });
    });
  const takeIn = async (): Promise<void> => {
    await drafts.flush();
    const chosenFile = await desk.ask('contributor:import', {});
    if (!chosenFile.ok) say(chosenFile.error);
    else if (chosenFile.value !== null) setOver({ kind: 'import', plan: chosenFile.value });
  };
  const exportAs = async (form: 'csv' | 'vcf'): Promise<void> => {
    await drafts.flush();
    const written = await desk.ask('contributor:export', { form });
    if (!written.ok) say(written.error);
    else if (written.value !== null)
      showToast(
        `${written.value.people === 1 ? 'One contributor' : `${written.value.people} contributors`} written to ${written.value.fileName}, without notes to the desk and photos.`,
      );
  };
  const remove = async (person: Contributor): Promise<void> => {
    setOver(null);
    const removed = await desk.ask('contributor:remove', { id: person.id });
    if (!removed.ok) return say(removed.error);
    drafts.forget(person.id);
    onSelect(null);
    showToast(`${person.name} was removed from the register.`);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    if (isPressOf(event, 'Mod+F', platform)) {
      search.current?.focus();
      search.current?.select();
    } else if (event.key === 'Escape' && over === null) {
      const { activeElement } = document;
      if (activeElement instanceof HTMLTextAreaElement) list.current?.focus();
      else void afterSaving(onClose);
    } else return;
    event.preventDefault();
  };
  const close = (): void => setOver(null);
  return (
    <div className={styles.view} onKeyDown={onKeyDown}>
      <RegisterColumn
        register={register}
        people={people}
        selected={chosen?.id ?? null}
        today={today}
        months={months}
        listRef={list}
        searchRef={search}
        onBack={() => void afterSaving(onClose)}
        onNew={() => setOver({ kind: 'new' })}
        onTakeIn={() => void takeIn()}
        onExport={(form) => void exportAs(form)}
        onSelect={onSelect}
        onEdit={() => first.current?.focus()}
        onNewStory={(person) => void newStory(person)}
        onVerify={(person) => void verify(person, partsToVerify(person))}
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
            onVerify={(parts) => void verify(chosen, parts)}
            onNewStory={() => void newStory(chosen)}
            onMerge={(person) => void afterSaving(() => setOver({ kind: 'merge', person }))}
            onRemove={(person) => setOver({ kind: 'remove', person })}
            onOpenStory={(storyId) => void afterSaving(() => onOpenStory(storyId))}
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
      {over?.kind === 'new' && (
        <NewPersonDialog
          all={register.all ?? []}
          onClose={close}
          onMade={(made) => {
            close();
            register.setQuery('');
            onSelect(made);
            requestAnimationFrame(() => first.current?.focus());
          }}
        />
      )}
      {over?.kind === 'merge' && (
        <MergeDialog
          person={over.person}
          others={(register.all ?? []).filter((each) => each.id !== over.person.id)}
          onClose={close}
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
        />
      )}
      {over?.kind === 'import' && <ImportDialog plan={over.plan} onClose={close} />}
      <Question
        open={over?.kind === 'remove'}
        title={over?.kind === 'remove' ? `Remove ${over.person.name}?` : ''}
        words="The record goes from the register, with its notes and photo. Stories are not touched."
        yes="Remove"
        no="Keep"
        onNo={close}
        onYes={() => {
          if (over?.kind === 'remove') void remove(over.person);
        }}
      />
      <Question
        open={over?.kind === 'unsaved'}
        title="Leave with changes that are not saved?"
        words="What was typed last could not be kept in the library. If you leave, it is lost."
        yes="Leave"
        no="Stay"
        onNo={close}
        onYes={onClose}
      />
    </div>
  );
}
