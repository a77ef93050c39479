import type { OpenStory } from '../../desk/open-story/open-story';
import { TextArea } from '../../ui/text-field';
import { PanelPart } from './panel-part';

export interface NotePartProps {
  readonly openStory: OpenStory;
  readonly note: string;
}

/** Words for the desk alone. */
export function NotePart({ openStory, note }: NotePartProps) {
  return (
    <PanelPart title="Note to desk" aside="Never published">
      <TextArea
        label="Note to desk"
        labelHidden
        rows={4}
        value={note}
        maxLength={20_000}
        spellCheck
        onChange={(noteToDesk) => openStory.changeRecord({ noteToDesk })}
      />
    </PanelPart>
  );
}
