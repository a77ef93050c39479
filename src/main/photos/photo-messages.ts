import type { DeskError } from '@shared/contract/desk-error';
import type { Rendition } from '@shared/photo/rendition';
import type { Result } from '@shared/result/result';
import type { TakenPhoto } from './photo-engine';
import type { StoredPicture } from './render-photo';
import type { TakeIn } from './take-in';

/** What the engine asks of its thread; one question at a time. */
export type PhotoQuestion =
  | ({ readonly task: 'takeIn' } & TakeIn)
  | {
      readonly task: 'render';
      readonly file: StoredPicture;
      readonly renditions: readonly Rendition[];
    };

/** What the thread answers. After a fault the thread is not to be used any more. */
export type PhotoAnswer =
  | { readonly task: 'takeIn'; readonly result: Result<TakenPhoto, DeskError> }
  | { readonly task: 'render'; readonly result: Result<readonly Uint8Array[], DeskError> }
  | { readonly task: 'fault'; readonly message: string };
