// @ts-check
/** The values of the golden photos in several scripts, and the tags under which exiftool writes them. */

/** @typedef {Record<string, string>} Values */

/** @type {Values} */
export const ENGLISH = {
  caption: 'Delegates meet on the quay at Port Ansley',
  headline: 'Quay talks open',
  creator: 'Ines Okafor',
  creditLine: 'Northlight',
  source: 'Meridian Pictures',
  copyrightNotice: '(c) 2023 Northlight & Meridian',
  usageTerms: 'Editorial use only. No <resale>.',
  location: 'Customs Quay',
  city: 'Port Ansley',
  region: 'Ansley County',
  country: 'Caldria',
  takenOn: '2023-03-21',
  keywords: 'quay; talks; delegates',
};
/** @type {Values} */
export const FRENCH = {
  caption: 'Des délégués réunis à l’Hôtel de Ville, près du pont — « déjà » 10 €',
  headline: 'Première journée à Évry',
  creator: 'Zoé Lefèvre',
  creditLine: 'Agence Étoile',
  source: 'Œuvre & Cie',
  copyrightNotice: '© 2022 Agence Étoile',
  usageTerms: 'Usage à négocier',
  location: 'Place de la Préfecture',
  city: 'Saint-Étienne',
  region: 'Rhône',
  country: 'Côte d’Émeraude',
  takenOn: '2022-12-01',
  keywords: 'délégués; forêt',
};
/** @type {Values} */
export const CHINESE = {
  caption: '代表们在港口会面，讨论春季的水位。',
  headline: '港口会谈开幕',
  creator: '林安; 周北',
  creditLine: '北光社',
  source: '子午图片',
  copyrightNotice: '© 北光社 2024',
  usageTerms: '仅供编辑使用',
  location: '海关码头',
  city: '安港',
  region: '安省',
  country: '卡德里亚',
  takenOn: '2024-02-29',
  keywords: '码头; 会谈',
};
/** @type {Values} */
export const RUSSIAN = {
  ...ENGLISH,
  caption: 'Делегаты на причале порта Ансли',
  headline: 'Переговоры открылись',
  city: 'Порт-Ансли',
  usageTerms: 'По согласованию',
};
/** Characters beyond the first plane, joined emoji, right-to-left and marks. @type {Values} */
export const UNUSUAL = {
  ...ENGLISH,
  caption: '𝔇elegates 👩🏽‍🌾 at the quay שלום עולם مرحبا ñ',
  headline: '𐍈 & <quay> "talks"',
  usageTerms: 'See terms',
};

/** @typedef {{ standard: string, fields: Record<string, readonly [tag: string, field: string]> }} Standard */

/** @type {Standard} */
export const IIM = {
  standard: 'IPTC IIM',
  fields: {
    caption: ['IPTC:Caption-Abstract', '2:120 Caption/Abstract'],
    headline: ['IPTC:Headline', '2:105 Headline'],
    creator: ['IPTC:By-line', '2:80 By-line'],
    creditLine: ['IPTC:Credit', '2:110 Credit'],
    source: ['IPTC:Source', '2:115 Source'],
    copyrightNotice: ['IPTC:CopyrightNotice', '2:116 Copyright Notice'],
    usageTerms: ['IPTC:SpecialInstructions', '2:40 Special Instructions'],
    location: ['IPTC:Sub-location', '2:92 Sublocation'],
    city: ['IPTC:City', '2:90 City'],
    region: ['IPTC:Province-State', '2:95 Province/State'],
    country: ['IPTC:Country-PrimaryLocationName', '2:101 Country/Primary Location Name'],
    takenOn: ['IPTC:DateCreated', '2:55 Date Created'],
    keywords: ['IPTC:Keywords', '2:25 Keywords'],
    expiresOn: ['IPTC:ExpirationDate', '2:37 Expiration Date'],
  },
};
/** @type {Standard} */
export const CORE = {
  standard: 'IPTC Core',
  fields: {
    caption: ['XMP-dc:Description', 'dc:description'],
    headline: ['XMP-photoshop:Headline', 'photoshop:Headline'],
    creator: ['XMP-dc:Creator', 'dc:creator'],
    creditLine: ['XMP-photoshop:Credit', 'photoshop:Credit'],
    source: ['XMP-photoshop:Source', 'photoshop:Source'],
    copyrightNotice: ['XMP-dc:Rights', 'dc:rights'],
    usageTerms: ['XMP-xmpRights:UsageTerms', 'xmpRights:UsageTerms'],
    location: ['XMP-iptcCore:Location', 'Iptc4xmpCore:Location'],
    city: ['XMP-photoshop:City', 'photoshop:City'],
    region: ['XMP-photoshop:State', 'photoshop:State'],
    country: ['XMP-photoshop:Country', 'photoshop:Country'],
    takenOn: ['XMP-photoshop:DateCreated', 'photoshop:DateCreated'],
    keywords: ['XMP-dc:Subject', 'dc:subject'],
    altText: ['XMP-iptcCore:AltTextAccessibility', 'Iptc4xmpCore:AltTextAccessibility'],
  },
};
/** @param {'Created' | 'Shown'} which @returns {Standard} */
const place = (which) => ({
  standard: 'IPTC Extension',
  fields: Object.fromEntries(
    [
      ['location', 'Sublocation'],
      ['city', 'City'],
      ['region', 'ProvinceState'],
      ['country', 'CountryName'],
    ].map(([name, part]) => [
      name,
      [`XMP-iptcExt:Location${which}${part}`, `Iptc4xmpExt:Location${which}/Iptc4xmpExt:${part}`],
    ]),
  ),
});
export const CREATED = place('Created');
export const SHOWN = place('Shown');
/** @type {Standard} */
export const EXTENSION = {
  standard: 'IPTC Extension',
  fields: { digitalSource: ['XMP-iptcExt:DigitalSourceType', 'Iptc4xmpExt:DigitalSourceType'] },
};
/** @type {Standard} */
export const PLUS = {
  standard: 'PLUS',
  fields: {
    licensor: ['XMP-plus:LicensorName', 'plus:Licensor/plus:LicensorName'],
    licensorUrl: ['XMP-plus:LicensorURL', 'plus:Licensor/plus:LicensorURL'],
    expiresOn: ['XMP-plus:LicenseEndDate', 'plus:LicenseEndDate'],
  },
};
/** @type {Standard} */
export const RIGHTS = {
  standard: 'XMP',
  fields: { rightsUrl: ['XMP-xmpRights:WebStatement', 'xmpRights:WebStatement'] },
};
/** @type {Standard} */
export const EXIF = {
  standard: 'EXIF',
  fields: {
    caption: ['IFD0:ImageDescription', 'ImageDescription'],
    creator: ['IFD0:Artist', 'Artist'],
    copyrightNotice: ['IFD0:Copyright', 'Copyright'],
    takenOn: ['ExifIFD:DateTimeOriginal', 'DateTimeOriginal'],
  },
};
