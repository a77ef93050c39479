import { photoSettings } from '../elements/photo/photo-settings';
import type { Problem } from '../result/problem';
import { mendedJson } from '../templates/mend-json';
import { fault, issueProblems, openYaml } from '../templates/yaml-source';
import { houseSettings, type HouseSettings } from './house-style';
import { settingsProblems } from './settings-problems';

/** Settings as read, or null, and every fault of the file. */
export interface SettingsReading {
  readonly settings: HouseSettings | null;
  readonly problems: readonly Problem[];
}

/** Reads `house.yml`; a fault of its form hides none of the others. A style without the file is none. */
export function readSettings(text: string | undefined): SettingsReading {
  if (text === undefined)
    return {
      settings: null,
      problems: [fault('house.yml:1', 'the folder has no house.yml, so it is no house style')],
    };
  const opened = openYaml(text, 'house.yml');
  if (!opened.ok) return { settings: null, problems: opened.error };
  const { json, place, problems } = opened.value;
  const parsed = houseSettings.safeParse(json);
  if (parsed.success)
    return {
      settings: parsed.data,
      problems: [...problems, ...settingsProblems({ value: parsed.data, place })],
    };
  const { issues } = parsed.error;
  const mended = houseSettings.safeParse(mendedJson(json, issues, harmless));
  return {
    settings: null,
    problems: [
      ...problems,
      ...issueProblems(issues, json, place),
      ...(mended.success ? settingsProblems({ value: mended.data, place }) : []),
    ],
  };
}

/** Settings without a fault, to stand in for those that have one. */
const HARMLESS: HouseSettings = {
  id: 'x',
  name: '…',
  version: '1',
  language: 'en',
  timeZone: 'UTC',
  publication: { name: '', blurb: '', contact: '', account: '', section: '', url: '' },
  urlBase: null,
  kicker: '',
  sections: [],
  formats: {
    byline: '{byline}',
    bylineJoin: ' ',
    stampUpdated: '{date}',
    stampPublished: '{date}',
    date: 'yyyy',
    time: 'HH',
    credit: '{credit}',
  },
  labels: { editorsNote: '', authorBio: '', authorBios: '', corrections: '', audio: '' },
  limits: { headline: 1, standfirst: 1, caption: 1, altText: 1, slug: 1, body: 1 },
  photos: photoSettings.parse({}),
  agencies: [],
  disclaimers: [],
  series: [],
  wordList: [],
  verifyAfterMonths: 12,
  targets: [],
  exports: [],
  preflight: {},
  publishStrikethrough: false,
};

function harmless(path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    HARMLESS,
  );
}
