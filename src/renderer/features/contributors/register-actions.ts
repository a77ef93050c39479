import { snapshotOf, type Contributor } from '@shared/contract/contributor';
import type { RegisterImport } from '@shared/contract/contributor-channels';
import type { DeskError } from '@shared/contract/desk-error';
import type { VerifiedPart } from '@shared/register/contributor-fields';
import type { StoryContributor } from '@shared/story/contributor';
import type { Desk } from '../../desk/desk';
import { announce } from '../../ui/announce';
import { showToast } from '../../ui/toast-store';
import type { Drafts } from './use-drafts';

/** What the register does beyond writing a record; all of it saves first what is typed. */
export interface RegisterActions {
  /** Goes on when all is saved, else asks. */
  readonly afterSaving: (go: () => void) => Promise<void>;
  readonly verify: (
    person: Contributor,
    parts: readonly VerifiedPart[],
    day: string,
  ) => Promise<void>;
  readonly newStory: (person: Contributor) => Promise<void>;
  readonly takeIn: () => Promise<void>;
  readonly exportAs: (form: 'csv' | 'vcf') => Promise<void>;
  /** Resolves with whether the record is gone. */
  readonly remove: (person: Contributor) => Promise<boolean>;
}

interface ActionNeeds {
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly onUnsaved: () => void;
  readonly onPlan: (plan: RegisterImport) => void;
  readonly onNewStory: (person: StoryContributor) => void;
}

/** The actions over a desk. */
export function registerActions(needs: ActionNeeds): RegisterActions {
  const { desk, drafts, onUnsaved, onPlan, onNewStory } = needs;
  const afterSaving: RegisterActions['afterSaving'] = async (go) => {
    if (await drafts.flush()) go();
    else onUnsaved();
  };
  return {
    afterSaving,
    verify: async (person, parts, day) => {
      if (parts.length === 0) {
        announce('Nothing to check: the record is empty');
        return;
      }
      await drafts.flush();
      const done = await desk.ask('contributor:verify', { id: person.id, parts: [...parts], day });
      if (done.ok) announce(`${person.name}: marked as checked today`);
      else say(done.error);
    },
    newStory: (person) =>
      afterSaving(() => {
        void desk.ask('contributor:read', { id: person.id }).then((read) => {
          if (read.ok) onNewStory(snapshotOf(read.value.contributor));
          else say(read.error);
        });
      }),
    takeIn: async () => {
      await drafts.flush();
      const chosen = await desk.ask('contributor:import', {});
      if (!chosen.ok) say(chosen.error);
      else if (chosen.value !== null) onPlan(chosen.value);
    },
    exportAs: async (form) => {
      await drafts.flush();
      const written = await desk.ask('contributor:export', { form });
      if (!written.ok) say(written.error);
      else if (written.value !== null) showToast(writtenWords(written.value));
    },
    remove: async (person) => {
      const removed = await desk.ask('contributor:remove', { id: person.id });
      if (!removed.ok) say(removed.error);
      else {
        drafts.forget(person.id);
        showToast(`${person.name} was removed from the register.`);
      }
      return removed.ok;
    },
  };
}

function say(error: DeskError): void {
  showToast([error.message, error.copy, error.wayOn].join(' '));
}

function writtenWords({ people, fileName }: { people: number; fileName: string }): string {
  const count = people === 1 ? 'One contributor' : `${people} contributors`;
  return `${count} written to ${fileName}, without notes to the desk and photos.`;
}
