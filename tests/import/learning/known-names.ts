import { allFakers, type Faker } from '@faker-js/faker';

/** A stretch of words, and whether it names a person. */
export interface Stretch {
  readonly words: string;
  readonly isPerson: boolean;
}

/** Where names are written in Latin letters, and lists hold names that are in use. */
const LOCALES = [
  'en,en_GB,en_IN,en_NG,en_ZA,en_GH,en_HK,en_AU,fr_CA,fr_SN,af_ZA,zu_ZA,yo_NG,id_ID,vi,tr,az,uz_UZ_latin',
  'de,fr,es,es_MX,pt_PT,pt_BR,it,nl,sv,nb_NO,da,fi,pl,cs_CZ,sk,hu,ro,hr,lv,sr_RS_latin',
]
  .join(',')
  .split(',') as (keyof typeof allFakers)[];

/** Persons drawn of each locale, and of each kind of other thing. */
const PERSONS = 400;
const OTHERS = 130;
const SEED = 7;

/**
 * Names that are in use (`@faker-js/faker`) in forty countries and languages, some with an initial or a second given name; and towns,
 * companies, posts and departments, which are none: all that the gold set has was invented. The same at each call.
 */
export function knownStretches(): readonly Stretch[] {
  const found = new Map<string, Stretch>();
  for (const locale of LOCALES) {
    const faker = allFakers[locale];
    faker.seed(SEED);
    for (let count = 0; count < PERSONS; count += 1)
      for (const words of namesBy(faker, count)) found.set(words, { words, isPerson: true });
    for (let count = 0; count < OTHERS; count += 1)
      for (const words of othersBy(faker)) found.set(words, { words, isPerson: false });
  }
  return [...found.values()];
}

/** A person's name, and now and then the same in another form. */
function namesBy(faker: Faker, count: number): string[] {
  const [first, last] = [faker.person.firstName(), faker.person.lastName()];
  const initial = `${faker.string.alpha({ length: 1, casing: 'upper' })}.`;
  return [
    `${first} ${last}`,
    ...(count % 8 === 0 ? [`${first} ${initial} ${last}`] : []),
    ...(count % 16 === 0 ? [`${first.charAt(0)}. ${initial} ${last}`] : []),
    ...(count % 16 === 8 ? [`${first} ${faker.person.firstName()} ${last}`] : []),
  ];
}

function othersBy(faker: Faker): string[] {
  return [
    faker.location.city(),
    faker.company.name(),
    faker.person.jobTitle(),
    faker.commerce.department(),
  ];
}
