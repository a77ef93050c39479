import { readHouseStyle } from '@shared/house-style/read-house-style';
import type { HouseStyle, HouseStyleFiles } from '@shared/house-style/house-style';

const files: Readonly<Record<string, string>> = import.meta.glob(
  '../../../resources/house-styles/**/*.{yml,css}',
  { query: '?raw', import: 'default', eager: true },
);

/** The files of each house style that ships, by its folder. */
export function shippedStyleFiles(): ReadonlyMap<string, HouseStyleFiles> {
  const byStyle = new Map<string, Record<string, string>>();
  for (const [path, text] of Object.entries(files)) {
    const [style = '', ...rest] = path
      .slice(path.indexOf('house-styles/') + 'house-styles/'.length)
      .split('/');
    byStyle.set(style, { ...byStyle.get(style), [rest.join('/')]: text });
  }
  return byStyle;
}

/** The house styles that ship, read as main reads them: for a twin of the desk. Throws if one cannot be read. */
export function shippedHouseStyles(): HouseStyle[] {
  return [...shippedStyleFiles().values()].map((folder) => {
    const read = readHouseStyle(folder);
    if (!read.ok) throw new Error(read.error.map(({ message }) => message).join('\n'));
    return read.value;
  });
}
