import type { Problem } from '@shared/result/problem';
import { showToast } from '../../ui/toast-store';
import { FilesPage } from './files/files-page';
import { problemsElsewhere } from './files/problems-of';
import type { StyleFilesUse } from './files/use-style-files';
import { useManager } from './manager-context';
import type { Asking } from './manager-dialogs';
import { FormatsPage } from './pages/formats-page';
import { LimitsPage } from './pages/limits-page';
import { ListsPage } from './pages/lists-page';
import type { Place } from './place';
import { PublishingPage } from './publishing/publishing-page';
import { RulesPage } from './rules/rules-page';
import { WordsPage } from './rules/words-page';
import { StoryTemplatePage } from './template/story-template-page';
import { TemplatePage } from './template/template-page';
import { storiesWords } from './template/usage-words';

export interface PlacePaneProps {
  readonly place: Place;
  readonly builtIn: boolean;
  readonly stories: number;
  readonly problems: readonly Problem[];
  readonly files: StyleFilesUse;
  readonly onAsk: (asking: Asking) => void;
  readonly onPlace: (place: Place) => void;
}

/** The pane of the place that is on show. */
export function PlacePane(props: PlacePaneProps) {
  const { place, builtIn, stories, problems, files, onAsk, onPlace } = props;
  const { style } = useManager();
  switch (place.kind) {
    case 'template': {
      const template = style.templates.find(({ id }) => id === place.id);
      if (template !== undefined) return <TemplatePage key={place.id} template={template} />;
      const story = style.storyTemplates.find(({ id }) => id === place.id);
      return story === undefined ? null : <StoryTemplatePage key={place.id} template={story} />;
    }
    case 'formats':
      return <FormatsPage />;
    case 'limits':
      return <LimitsPage />;
    case 'lists':
      return <ListsPage />;
    case 'publishing':
      return <PublishingPage />;
    case 'words':
      return <WordsPage />;
    case 'rules':
      return <RulesPage name={place.rule} onRule={(rule) => onPlace({ kind: 'rules', rule })} />;
    case 'files':
      return (
        <FilesPage
          builtIn={builtIn}
          stories={stories}
          otherProblems={problemsElsewhere(style.id, problems)}
          onShowFolder={files.showFolder}
          onImport={files.choose}
          onExport={files.exportStyle}
          onCopyStyle={() => onAsk({ kind: 'copy-style' })}
          onRemoveStyle={() => {
            if (stories === 0) onAsk({ kind: 'remove-style' });
            else showToast(inUseWords(style.name, stories));
          }}
        />
      );
  }
}

function inUseWords(name: string, stories: number): string {
  return `${storiesWords(stories)} ${stories === 1 ? 'is' : 'are'} in ${name}, so it stays. Choose another house style for ${stories === 1 ? 'it' : 'them'} first.`;
}
