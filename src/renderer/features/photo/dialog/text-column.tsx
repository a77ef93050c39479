import { useRef, type RefObject } from 'react';
import { AgencyField } from './agency-field';
import { AiNotice } from './ai-notice';
import { AllFacts } from './all-facts';
import { AltTextField } from './alt-text-field';
import { AsItWillRun, type AsItWillRunProps } from './as-it-will-run';
import { CaptionField } from './caption-field';
import { FactField } from './fact-field';
import { RightsPart } from './rights-part';
import styles from './text-column.module.css';
import { UseField } from './use-field';

export interface TextColumnProps extends Omit<AsItWillRunProps, 'onGoTo'> {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly captionRef: RefObject<HTMLTextAreaElement | null>;
}

/** The right of the dialog: what is said of the picture. */
export function TextColumn({ today, captionRef, ...run }: TextColumnProps) {
  const column = useRef<HTMLDivElement>(null);
  const { agencies, limits } = run.houseStyle;
  return (
    <div ref={column} className={styles.column}>
      <AiNotice />
      <CaptionField inputRef={captionRef} />
      <div className={styles.pair}>
        <FactField name="city" />
        <FactField name="country" />
        <FactField name="takenOn" day />
        <AgencyField agencies={agencies} />
        <FactField name="creator" />
        <UseField />
      </div>
      <RightsPart today={today} />
      <AltTextField limit={limits.altText} />
      <AsItWillRun
        {...run}
        onGoTo={(field) =>
          column.current?.querySelector<HTMLElement>(`[data-field="${field}"]`)?.focus()
        }
      />
      <AllFacts />
    </div>
  );
}
