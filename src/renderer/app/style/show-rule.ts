import type { OpenStory } from '../../desk/open-story/open-story';
import type { WindowUiStore } from '../window-ui';

/** Opens the house style manager at a rule of the story's style. */
export function showRule(ui: WindowUiStore, openStory: OpenStory, rule: string): void {
  const styleId = openStory.record.houseStyleId;
  ui.setState({ layer: { kind: 'house-style', styleId, templateId: null, rule } });
}
