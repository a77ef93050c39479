import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import formats from 'ajv-formats';
import { corpus, readJsonFile } from './corpora';

/** Where IPTC’s files lie; null where they are absent. */
export const NINJS_FOLDER = corpus('ninjs');
/** IPTC’s own suite of files that must pass and fail. */
export const NINJS_SUITE = NINJS_FOLDER === null ? '' : join(NINJS_FOLDER, 'validation/test_suite');

type Check = (value: unknown) => string[];

const checks = new Map<string, Check>();

/** IPTC's schema of a version, set up as its own suite asks: formats are checked, GeoJSON is at hand. */
export function ninjsCheck(version: string): Check {
  const check = checks.get(version) ?? compile(version);
  checks.set(version, check);
  return check;
}

function compile(version: string): Check {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats(ajv);
  ajv.addSchema(
    readJsonFile(join(NINJS_SUITE, 'GeoJSON-schema.json')) as object,
    'https://geojson.org/schema/GeoJSON.json',
  );
  const schema = readJsonFile(
    join(NINJS_FOLDER ?? '', `specification/ninjs-schema_${version}.json`),
  );
  const validate = ajv.compile(schema as object);
  return (value) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
