import type { CommandId } from '@shared/contract/commands';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { ComposerHandle } from '../features/composer/page/composer-handle';
import { NewStoryDialog } from '../features/library/new-story/new-story-dialog';
import { Palette } from '../features/palette/palette';
import type { PaletteEntry, SelectionOffer } from '../features/palette/palette-entry';
import { LogDialog } from '../features/publish/corrections/log-dialog';
import { usePlatform } from '../ui/keys-context';
import { thisMachine } from '../ui/platform';
import { Question } from '../ui/question';
import { showToast } from '../ui/toast-store';
import { spikeStory } from './commands/library-handlers';
import { ContributorsLayer } from './contributors-layer';
import { HandOffLayer } from './hand-off/hand-off-layer';
import { HouseStyleLayer } from './house-style-layer';
import { ImportLayer } from './import-layer';
import { LibraryLayer } from './library-layer';
import { PhotoLayer } from './photos/photo-layer';
import { PhotosLayer } from './photos/photos-layer';
import { useControls, useOnDesk, useWindowUi } from './controls';
import { useDeskSettings } from './desk-settings';
import { rememberRun } from './window-ui';

export interface LayersProps {
  readonly houseStyles: readonly HouseStyle[];
  readonly entries: readonly PaletteEntry[];
  readonly page: ComposerHandle | null;
  readonly onRun: (command: CommandId) => void;
}

/** What lies over the window: the new story, the palette, a question. */
export function Layers({ houseStyles, entries, page, onRun }: LayersProps) {
  const controls = useControls();
  const { ui, stories } = controls;
  const layer = useWindowUi((state) => state.layer);
  const recent = useWindowUi((state) => state.recent);
  const { settings } = useDeskSettings();
  const platform = usePlatform();
  const close = (): void => ui.setState({ layer: null });
  const goBack = (): void =>
    ui.setState(({ layer: now }) => ({
      layer: now !== null && 'beneath' in now ? (now.beneath ?? null) : null,
    }));
  return (
    <>
      <LibraryLayer houseStyles={houseStyles} onRun={onRun} />
      {layer?.kind === 'new-story' && (
        <NewStoryDialog
          contributor={layer.contributor}
          houseStyles={houseStyles}
          houseStyleId={settings.houseStyleId}
          language={settings.language}
          onClose={goBack}
          onCreated={(id) => {
            close();
            void stories.open(id);
          }}
        />
      )}
      {layer?.kind === 'palette' && (
        <Palette
          entries={entries}
          selection={linkOffer(page)}
          recent={recent}
          onOpenStory={(id) => void stories.open(id)}
          onClose={(chosen) => {
            if (chosen === null) {
              goBack();
              return;
            }
            close();
            rememberRun(ui, chosen.id);
            // The focus is first given back to the page, which the command may act upon.
            setTimeout(chosen.run, 0);
          }}
        />
      )}
      {layer?.kind === 'corrections-log' && <LogDialog onClose={close} />}
      <ImportLayer houseStyles={houseStyles} onRun={onRun} />
      <ContributorsLayer houseStyles={houseStyles} />
      <PhotoLayer />
      <PhotosLayer page={page} />
      <HouseStyleLayer />
      <HandOffLayer />
      <Question
        open={layer?.kind === 'spike'}
        title="Spike this story?"
        words={`It stays on ${thisMachine(platform)} and can be restored.`}
        yes="Spike"
        no="Keep"
        onNo={close}
        onYes={() => {
          close();
          if (layer?.kind === 'spike') void spikeStory(controls, layer.id);
        }}
      />
      <UnsavedQuestion />
    </>
  );
}

/** With words selected, a link for them. */
function linkOffer(page: ComposerHandle | null): SelectionOffer | null {
  if (page === null || page.selectionWords() === 0 || !page.canRun('link')) return null;
  return {
    addLink: (url) => {
      if (url === null) page.run('link');
      else if (!page.addLink(url)) showToast('No link can stand there.');
    },
  };
}

/** The open story could not be saved and is to be left: the writer decides. */
function UnsavedQuestion() {
  const { stories } = useControls();
  const { refused } = useOnDesk();
  return (
    <Question
      open={refused !== null}
      title="This story is not saved"
      words={
        refused === null
          ? ''
          : `${refused.error.message} ${refused.error.copy} If you leave it now, the last changes are lost.`
      }
      yes="Leave it unsaved"
      no="Stay"
      onNo={() => stories.stay()}
      onYes={() => {
        const next = refused?.next ?? null;
        void (next === null ? stories.close(true) : stories.open(next, true));
      }}
    />
  );
}
