import { snapshotOf } from '@shared/contract/contributor';
import type { HouseStyle } from '@shared/house-style/house-style';
import { printByline } from '@shared/house-style/print-forms';
import { guest, type StoryContributor } from '@shared/story/contributor';
import type { OpenStory } from '../../desk/open-story/open-story';
import { useAnswer } from '../../desk/use-answer';
import { useRegisterTurn } from '../../desk/use-register-turn';
import { AddContributor } from './add-contributor';
import { ContributorEditor } from './contributor-editor';
import styles from './furniture.module.css';
import { PanelPart } from './panel-part';
import { useByline } from './use-byline';

export interface BylinePartProps {
  readonly openStory: OpenStory;
  readonly contributors: readonly StoryContributor[];
  readonly houseStyle: HouseStyle | null;
}

/** Who wrote the piece, as printed with it: a snapshot that a change in the register leaves alone. */
export function BylinePart({ openStory, contributors, houseStyle }: BylinePartProps) {
  const byline = useByline(openStory, contributors);
  const turn = useRegisterTurn();
  const register = useAnswer('contributor:list', { query: '', sort: 'name' }, turn);
  const known = register?.ok === true ? register.value : [];
  const failure = byline.failure ?? (register?.ok === false ? register.error : null);
  return (
    <PanelPart title="Byline">
      <ul>
        {byline.rows.map(({ key, person }, at) => (
          <ContributorEditor
            key={key}
            openStory={openStory}
            field={`contributor-${key}`}
            person={person}
            at={at}
            count={byline.rows.length}
            open={byline.open === key}
            inRegister={known.find(({ id }) => id === person.contributorId) ?? null}
            onToggle={() => byline.toggle(key)}
            onChange={(next) => byline.change(key, next)}
            onMove={(step) => byline.move(key, step)}
            onRemove={() => byline.remove(key)}
            onSave={() => void byline.save(key)}
          />
        ))}
      </ul>
      {failure !== null && (
        <p className={styles.fault} role="alert">
          {failure.message} {failure.copy} {failure.wayOn}
        </p>
      )}
      <AddContributor
        taken={contributors}
        turn={turn}
        onAdd={(person) => byline.add(snapshotOf(person), false)}
        onNew={(name) => byline.add(guest(name), true)}
      />
      {houseStyle !== null && contributors.length > 0 && (
        <p className={styles.printed}>
          <span>On the page</span>
          <output>
            {printByline(
              houseStyle,
              contributors.map(({ name }) => name),
            )}
          </output>
        </p>
      )}
    </PanelPart>
  );
}
