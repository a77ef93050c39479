import { PanelLeft } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { CommandId } from '@shared/contract/commands';
import type { ComposerHandle } from '../features/composer/page/composer-handle';
import type { StoryList } from '../features/library/use-story-list';
import type { RulesInForce } from '../desk/story-style/rules-in-force';
import { Button } from '../ui/button';
import { IconButton } from '../ui/icon-button';
import { CommandsButton } from './commands-button';
import { useControls, useOnDesk, useWindowUi } from './controls';
import styles from './desk-page.module.css';
import { ColumnHead } from './frame/column-head';
import type { Columns } from './frame/use-columns';
import { IntakeBanner } from './photos/intake-banner';
import { EmptyDesk } from './screens/empty-desk';
import { FailureScreen } from './screens/failure-screen';
import { NoHouseStyle } from './screens/no-house-style';
import { UnreadableStory } from './screens/unreadable-story';
import { StoryPage } from './story/story-page';
import type { HouseStyles } from './use-house-styles';

export interface DeskPageProps {
  readonly list: StoryList;
  readonly styles: HouseStyles | null;
  readonly styleRules: RulesInForce;
  readonly page: ComposerHandle | null;
  readonly columns: Columns;
  readonly onPage: (page: ComposerHandle | null) => void;
  readonly onRun: (command: CommandId) => void;
}

/** What stands in the middle: the open story, or why there is none. */
export function DeskPage(props: DeskPageProps) {
  const { list, styles: found, styleRules, page, columns, onPage, onRun } = props;
  const { desk, stories } = useControls();
  const { onDesk, opening } = useOnDesk();
  const focusMode = useWindowUi((state) => state.focusMode);
  if (onDesk.kind === 'open') {
    if (found === null) return null;
    const { story, recoveredAt } = onDesk;
    const houseStyle =
      found.styles.find(({ id }) => id === story.record.houseStyleId) ?? found.styles[0];
    if (houseStyle === undefined)
      return (
        <Bare {...props}>
          <NoHouseStyle problems={found.problems} />
        </Bare>
      );
    return (
      <StoryPage
        openStory={story}
        houseStyle={houseStyle}
        styleRules={styleRules}
        recoveredAt={recoveredAt}
        page={page}
        focusMode={focusMode}
        libraryShown={columns.library && !columns.stands.library.drawer}
        inspectorShown={columns.inspector && !columns.stands.inspector.drawer}
        onPage={onPage}
        onRun={onRun}
      />
    );
  }
  if (opening !== null)
    return (
      <Bare {...props}>
        <Opening />
      </Bare>
    );
  if (onDesk.kind === 'failed' && onDesk.error.code === 'story-unreadable')
    return (
      <Bare {...props}>
        <UnreadableStory id={onDesk.id} error={onDesk.error} />
      </Bare>
    );
  if (onDesk.kind === 'failed') {
    return (
      <Bare {...props}>
        <FailureScreen error={onDesk.error}>
          <Button size="large" kind="primary" onClick={() => void stories.open(onDesk.id)}>
            Try again
          </Button>
          <Button size="large" onClick={() => void desk.ask('desk:show-library-folder', {})}>
            Show the library folder
          </Button>
        </FailureScreen>
      </Bare>
    );
  }
  if (list.failure !== null) {
    return (
      <Bare {...props}>
        <FailureScreen error={list.failure}>
          <Button size="large" kind="primary" onClick={list.retry}>
            Try again
          </Button>
          <Button size="large" onClick={() => void desk.ask('desk:show-library-folder', {})}>
            Show the library folder
          </Button>
        </FailureScreen>
      </Bare>
    );
  }
  if (list.reply === null) return <Bare {...props}>{null}</Bare>;
  const isFirst =
    list.reply.total === 0 && list.reply.spiked === 0 && list.reply.unreadable.length === 0;
  return (
    <Bare {...props}>
      <EmptyDesk first={isFirst} onChoose={onRun} />
    </Bare>
  );
}

/** A page without a story still has its head: the window is moved by it, and the columns come back from it. */
function Bare({ columns, onRun, children }: DeskPageProps & { readonly children: ReactNode }) {
  const library = columns.library && !columns.stands.library.drawer;
  return (
    <>
      <ColumnHead kind="main" first={!library} last scrolled={false}>
        {!library && (
          <IconButton
            label="Show library"
            command="toggle-library"
            icon={PanelLeft}
            onClick={() => onRun('toggle-library')}
          />
        )}
        <span className={styles.grow} />
        <div className={styles.commands}>
          <CommandsButton onPress={() => onRun('commands')} />
        </div>
      </ColumnHead>
      <IntakeBanner />
      {children}
    </>
  );
}

/** Said only when opening takes long enough to be noticed. */
function Opening() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 400);
    return () => clearTimeout(timer);
  }, []);
  return slow ? (
    <p className={styles.opening} role="status">
      Opening…
    </p>
  ) : null;
}
