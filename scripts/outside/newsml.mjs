// @ts-check
/** IPTC's XML Schema of NewsML-G2, read by libxml2. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

import { inProject } from '../setup/project.mjs';
import { SetUpFailure } from '../setup/say.mjs';
import { install, writeTwenty } from './place.mjs';

const SCHEMA = 'NewsML-G2_2.35-spec-All-Power.xsd';

/** The folder that holds the schema and `xml.xsd` beside it. */
function schemaFolder() {
  const named = process.env['STANDFIRST_NEWSML'];
  const folders = named === undefined ? [] : [named];
  folders.push(inProject('..', 'shared', 'corpora', 'newsml-g2', 'specification'));
  const found = folders.find((folder) => existsSync(join(folder, SCHEMA)));
  if (found === undefined)
    throw new SetUpFailure(`It needs ${SCHEMA}: name its folder in STANDFIRST_NEWSML.`);
  return found;
}

/** @returns {Promise<import('./place.mjs').Outcome>} */
export async function newsml() {
  const home = schemaFolder();
  const { folder } = await install('newsml', { 'libxml2-wasm': '0.7.2' });
  const { XmlDocument, XsdValidator, xmlRegisterInputProvider, XmlBufferInputProvider } =
    await import(
      pathToFileURL(join(folder, 'node_modules', 'libxml2-wasm', 'lib', 'index.mjs')).href
    );
  // The one schema that the other takes in, by the name that it uses.
  const beside = new XmlBufferInputProvider({
    'http://standfirst.example/xml.xsd': await readFile(join(home, 'xml.xsd')),
  });
  xmlRegisterInputProvider(beside);
  const url = `http://standfirst.example/${SCHEMA}`;
  const schema = XmlDocument.fromBuffer(await readFile(join(home, SCHEMA)), { url });
  const validator = XsdValidator.fromDoc(schema);
  /** @type {string[]} */
  const faults = [];
  const stories = await writeTwenty();
  for (const { name, newsml: file } of stories) {
    const document = XmlDocument.fromBuffer(await readFile(file));
    try {
      validator.validate(document);
    } catch (error) {
      faults.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      document.dispose();
    }
  }
  return {
    figure: `NewsML-G2 2.35, all of Power: ${stories.length} files, ${faults.length} of them invalid`,
    faults,
  };
}
