const TONGUES = new Intl.DisplayNames('en-GB', { type: 'language' });
const REGIONS = new Intl.DisplayNames('en-GB', { type: 'region', style: 'short' });

/** A language as a desk calls it: "English (UK)". The tag is BCP 47. */
export function languageName(tag: string): string {
  const [tongue = tag, ...rest] = tag.split('-');
  const name = TONGUES.of(tongue) ?? tongue;
  const region = rest.find((part) => /^[A-Z]{2}$/u.test(part));
  return region === undefined ? name : `${name} (${REGIONS.of(region) ?? region})`;
}
