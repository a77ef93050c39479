import { safeUrl } from '../elements/safe-url';
import type { Problem } from '../result/problem';
import { fault, type YamlSource } from '../templates/yaml-source';
import { unknownLetters } from './date-pattern';
import { exportPresetProblems } from './export-preset-problems';
import type { HouseSettings } from './house-style';
import { isTimeZone } from './zoned-moment';

/** Which values a print form has, and which of them it must name. */
const FORMS = {
  byline: { must: ['byline'], may: [] },
  stampUpdated: { must: ['date'], may: ['time'] },
  stampPublished: { must: ['date'], may: ['time'] },
  credit: { must: ['credit'], may: [] },
} as const;

/** What the form of `house.yml` cannot say: places in print forms, letters of date patterns, zone, language, addresses. */
export function settingsProblems({ value, place }: YamlSource<HouseSettings>): Problem[] {
  return [
    ...formProblems(value, place),
    ...patternProblems(value, place),
    ...(isTimeZone(value.timeZone)
      ? []
      : [
          fault(
            place('timeZone'),
            `“${value.timeZone}” is no time zone; write one as Europe/London or UTC`,
          ),
        ]),
    ...(isLanguage(value.language)
      ? []
      : [
          fault(
            place('language'),
            `“${value.language}” is no language; write one as en-GB or zh-CN`,
          ),
        ]),
    ...addressProblem(value.urlBase, place('urlBase')),
    ...addressProblem(value.publication.url, place('publication', 'url')),
    ...exportPresetProblems(value.exports, place),
  ];
}

function formProblems({ formats }: HouseSettings, place: YamlSource<unknown>['place']): Problem[] {
  return Object.entries(FORMS).flatMap(([name, { must, may }]) => {
    const form = formats[name as keyof typeof FORMS];
    const named = [...form.matchAll(/\{([^{}]*)\}/gu)].map(([, value = '']) => value);
    const known: readonly string[] = [...must, ...may];
    const missing = must.filter((value) => named.filter((each) => each === value).length !== 1);
    const strange = named.filter((value) => !known.includes(value));
    // A place of another name stands where the missing one should: that is one fault.
    return [
      ...(strange.length > 0 ? [] : missing).map((value) =>
        fault(place('formats', name), `“formats.${name}” must name {${value}} once`),
      ),
      ...strange.map((value) =>
        fault(
          place('formats', name),
          `“formats.${name}” names {${value}}, which it does not have; it has ${known.map((each) => `{${each}}`).join(' and ')}`,
        ),
      ),
    ];
  });
}

function patternProblems(
  { formats }: HouseSettings,
  place: YamlSource<unknown>['place'],
): Problem[] {
  return (['date', 'time'] as const).flatMap((name) =>
    unknownLetters(formats[name]).map((letters) =>
      fault(
        place('formats', name),
        `“${letters}” is no part of a date; use yyyy yy MMMM MMM MM M dd d EEEE EEE HH H hh h mm a, and put words between apostrophes`,
      ),
    ),
  );
}

function isLanguage(tag: string): boolean {
  try {
    return (
      Intl.getCanonicalLocales(tag).length === 1 && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u.test(tag)
    );
  } catch (trouble) {
    // Intl refuses a tag that is not well formed by throwing.
    if (trouble instanceof RangeError) return false;
    throw trouble;
  }
}

function addressProblem(url: string | null, where: string): Problem[] {
  return url === null || url === '' || safeUrl('author', url) === url
    ? []
    : [fault(where, `“${url}” is no web address; it must begin with https:// or http://`)];
}
