import { dropCursor } from '@tiptap/pm/dropcursor';
import { history } from '@tiptap/pm/history';
import type { Plugin } from '@tiptap/pm/state';
import type { CommandId } from '@shared/contract/commands';
import styles from '../composer.module.css';
import { watchPage, type PageWatch } from '../facts/watch-page';
import { pageFields } from '../fields/page-plugin';
import { textMarks } from '../fields/text-marks';
import { findPlugin, type FindCount } from '../find/find-plugin';
import { changedTemplates } from '../house-block/changed-templates';
import { lockedWords } from '../house-block/locked-words';
import { ownSlots } from '../house-block/own-slots';
import { slotKeys } from '../house-block/slot-keys';
import { slotMarks } from '../house-block/slot-marks';
import { photoRoles } from '../photos/photo-roles';
import { slashMenu } from '../insert/slash-menu';
import { currentStretch } from '../review/current-stretch';
import { problemMarks } from '../problems/problem-marks';
import { pastePlugin } from '../paste/paste-plugin';
import type { PageStyle } from '../style/page-style';
import { smartTyping } from '../typography/smart-typing';
import { acrossFields } from './across-fields';
import { heldSelection } from './held-selection';
import type { PageContext } from './page-context';
import { commandKeys, textKeys, type Shortcuts } from './page-keys';

interface PagePlugins {
  readonly context: PageContext;
  readonly shortcuts: () => Shortcuts;
  readonly run: (id: CommandId) => boolean;
  readonly onFound: (found: FindCount) => void;
  readonly style: PageStyle;
  readonly watch: PageWatch;
  /** Words with a mark of review were pressed; its key. */
  readonly onReview: (key: string) => void;
}

/** Everything the page does while it is typed on. The first that takes a key or a text keeps it. */
export function pagePlugins(needs: PagePlugins): Plugin[] {
  const { context, shortcuts, run, onFound, style, watch, onReview } = needs;
  return [
    commandKeys(shortcuts, run),
    acrossFields(),
    slotKeys(context),
    lockedWords(context),
    ...textKeys(),
    history({ depth: 400, newGroupDelay: 600 }),
    slashMenu(context),
    smartTyping(context),
    ownSlots(),
    slotMarks(context),
    photoRoles(),
    pastePlugin(context),
    pageFields(context),
    textMarks(context),
    problemMarks(context),
    ...style.plugins,
    changedTemplates(),
    currentStretch(onReview),
    findPlugin(onFound),
    dropCursor({
      color: false,
      width: 2,
      ...(styles.drop === undefined ? {} : { class: styles.drop }),
    }),
    heldSelection(),
    watchPage(watch),
  ];
}
