import { dayInWords } from '../../elements/day-in-words';
import type { HouseStyle } from '../../house-style/house-style';
import type { Problem } from '../../result/problem';
import type { PreparedStory } from '../prepare-story';
import { copyPartWords, signOffState } from './sign-off-state';

/** Where problems of the sign-off say that they stand. */
export const SIGN_OFF_PLACE = 'signOff';

/** Whether a house wants its authors' word before a story goes out. */
export function asksForSignOff({ preflight }: Pick<HouseStyle, 'preflight'>): boolean {
  const level = preflight['sign-off'];
  return level === 'block' || level === 'warn';
}

/** What is to say of the author's sign-off: that it is void, or, in a house that asks for one, that there is none. */
export function checkSignOff(prepared: PreparedStory): Problem[] {
  const state = signOffState(prepared);
  switch (state.kind) {
    case 'approved':
      return [];
    case 'none':
      return asksForSignOff(prepared.houseStyle)
        ? [
            {
              code: 'sign-off-missing',
              level: 'warning',
              message:
                'The author has not approved the copy. Send a proof and record the approval.',
              where: SIGN_OFF_PLACE,
            },
          ]
        : [];
    case 'void': {
      const { by, on } = state.signOff;
      const changed = copyPartWords(state.changed);
      return [
        {
          code: 'sign-off-void',
          level: 'suggestion',
          message: `The copy has changed since ${by} approved it on ${dayInWords(on)}${changed === '' ? '' : ` (${changed})`}. Ask again.`,
          where: SIGN_OFF_PLACE,
        },
      ];
    }
  }
}
