import type { Contributor } from '@shared/contract/channels';
import type { HouseStyle } from '@shared/house-style/house-style';
import { printByline } from '@shared/house-style/print-forms';
import { guest, type StoryContributor } from '@shared/story/contributor';
import type { OpenStory } from '../../desk/open-story/open-story';
import { useAnswer } from '../../desk/use-answer';
import { AddContributor } from './add-contributor';
import { ContributorEditor } from './contributor-editor';
import styles from './furniture.module.css';
import { readAddress } from './furniture-text';
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
  const register = useAnswer('contributor:list', { query: '' }, byline.turn);
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
        turn={byline.turn}
        onAdd={(person) => byline.add(fromRegister(person), false)}
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

/** What the story keeps of a register's record; an address that no page may carry stays behind. */
function fromRegister({ id, name, post, url }: Contributor): StoryContributor {
  const address = readAddress(url);
  return guest(name, { contributorId: id, post, url: address.ok ? address.value : '' });
}
