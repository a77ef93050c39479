// @ts-check
// Draws the project's areas and who imports whom into ARCHITECTURE.md, from the code as it is.
import { readFileSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

const PAGE = 'ARCHITECTURE.md';
const OPEN = '<!-- graph: npm run graph -->';
const CLOSE = '<!-- /graph -->';
const AREA = '^src/(shared/[^/]+|main/[^/]+|renderer/features/[^/]+|renderer/[^/]+|preload|cli)';

const drawn = execFileSync(
  'node_modules/.bin/depcruise',
  [
    '--config',
    '.dependency-cruiser.cjs',
    '--collapse',
    AREA,
    '--include-only',
    '^src',
    '--exclude',
    '\\.test\\.',
    '--output-type',
    'mermaid',
    'src',
  ],
  { encoding: 'utf8' },
);
const page = readFileSync(PAGE, 'utf8');
const [before, rest] = page.split(OPEN);
const after = rest?.split(CLOSE)[1];
if (before === undefined || after === undefined)
  throw new Error(`${PAGE} has lost its graph marks`);
writeFileSync(PAGE, `${before}${OPEN}\n\`\`\`mermaid\n${drawn.trim()}\n\`\`\`\n${CLOSE}${after}`);
