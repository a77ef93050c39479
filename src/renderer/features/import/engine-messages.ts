import type { HouseStyle } from '@shared/house-style/house-style';
import type { ImportInput } from '@shared/import/import-text';
import type { Recognition } from '@shared/import/recognition';
import type { TakeIn } from '@shared/import/story-from-recognition';
import type { WordCopy } from '@shared/import/word/word-copy';
import type { Problem } from '@shared/result/problem';
import type { Result } from '@shared/result/result';
import type { MadeStory } from './import-engine';

/** What the window asks its import worker. */
export type EngineQuestion =
  | { readonly kind: 'recognise'; readonly input: ImportInput; readonly houseStyle: HouseStyle }
  | {
      readonly kind: 'recognise-word';
      readonly copy: WordCopy;
      readonly name: string;
      readonly houseStyle: HouseStyle;
    }
  | { readonly kind: 'make'; readonly recognition: Recognition; readonly takeIn: TakeIn };

/** What the worker answers; a fault is a bug in the core. */
export type EngineAnswer =
  | { readonly kind: 'recognised'; readonly result: Result<Recognition, Problem[]> }
  | { readonly kind: 'made'; readonly made: MadeStory }
  | { readonly kind: 'fault'; readonly message: string };

/** A message with the number of its question. */
export type WithId<M> = M & { readonly id: number };
