import { Pane } from '../part';
import { LevelsPart } from './levels-part';
import { PresetsPart } from './presets-part';
import { TargetsPart } from './targets-part';

/** How stories of the house go out: its presets, the targets it is offered first, and what stops a story. */
export function PublishingPage() {
  return (
    <Pane
      title="Publishing"
      words="How a story goes out to one place and another, and what has to be in order before it does."
    >
      <PresetsPart />
      <TargetsPart />
      <LevelsPart />
    </Pane>
  );
}
