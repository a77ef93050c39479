import type { Story } from '../story/story';
import { dayIn } from './day-in';
import type { HouseStyle } from './house-style';
import type { PieceFacts } from './live/live-block';

/** What of a story's record its facts are made from. */
export type FactsRecord = Pick<Story, 'language' | 'contributors' | 'updatedAt' | 'publishedAt'>;

/** What a story's record and its house know that no block says: the same words that byline, stamp and templates print. */
export function pieceFacts(record: FactsRecord, houseStyle: HouseStyle): PieceFacts {
  const stamp = record.updatedAt ?? record.publishedAt;
  const { publication, agencies, disclaimers, labels } = houseStyle;
  return {
    language: record.language,
    contributors: record.contributors.map(({ name, role, affiliation, disclosure }) => ({
      name,
      role,
      affiliation,
      disclosure,
    })),
    day: stamp === null ? null : dayIn(stamp, houseStyle.timeZone),
    agencies,
    disclaimers,
    publication: { contact: publication.contact, account: publication.account },
    labels: { editorsNote: labels.editorsNote },
  };
}
