import { useEffect, useState } from 'react';
import type { HouseStyle } from '@shared/house-style/house-style';
import type { OpenStory } from '../../../desk/open-story/open-story';
import { useRestingStory } from '../../../desk/use-resting-story';
import styles from './page-preview.module.css';
import type { Sight } from './seen-as';

/** Each drawing has an address of its own, so that none is taken for another. */
let turns = 0;

export interface DrawnPageProps {
  readonly openStory: OpenStory;
  readonly houseStyle: HouseStyle;
  readonly form: NonNullable<Sight['form']>;
  readonly width: number | null;
  readonly dark: boolean;
}

const TITLES: Readonly<Record<DrawnPageProps['form'], string>> = {
  page: 'The page as it would be published',
  print: 'The page as it would be printed',
  email: 'The story as it would be mailed',
};

/** The page in a frame of nobody's origin; drawn anew when the story has rested and is saved. */
export function DrawnPage({ openStory, houseStyle, form, width, dark }: DrawnPageProps) {
  const rested = useRestingStory(openStory);
  const [turn, setTurn] = useState<number | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  useEffect(() => {
    // Before the first rest there is nothing new to save; two drawings on one another's heels would cross.
    if (rested === null) return undefined;
    let wanted = true;
    void openStory.flush().then(({ kind }) => {
      if (!wanted) return;
      turns += 1;
      setUnsaved(kind === 'failed');
      setTurn(turns);
    });
    return () => {
      wanted = false;
    };
  }, [openStory, houseStyle, rested]);
  const name = `${form}${dark && form !== 'print' ? '-dark' : ''}.html`;
  return (
    <div className={styles.page}>
      {unsaved && (
        <p role="status">The story could not be saved: this is the page as it was saved last.</p>
      )}
      {turn === null ? (
        <p>Drawing the page…</p>
      ) : (
        <iframe
          title={TITLES[form]}
          src={`standfirst-preview://${openStory.id}/${turn}/${name}`}
          sandbox=""
          style={width === null ? undefined : { maxWidth: width }}
        />
      )}
    </div>
  );
}
