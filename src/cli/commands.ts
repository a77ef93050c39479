import { STYLE_FILE_EXTENSION } from '@shared/house-style/style-file';
import { checkCommand } from './check-command';
import type { Command, CommandValues } from './command';
import { exportCommand } from './export-command';
import { houseCommand } from './house-command';
import { importCommand } from './import-command';
import { newCommand } from './new-command';
import { photoCommand } from './photo-command';
import { preflightCommand } from './preflight-command';
import { rulesCommand } from './rules-command';
import { targetsCommand } from './targets-command';

const HOUSE = 'id of a house style (newsroom, broadcaster, or one of the desk’s own) or its folder';
const JSON_OUT = 'print the result as JSON';
const FORCE = 'replace files that are there';

/** Everything that the command line can do. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  import: {
    summary: 'take in raw copy, Word files too, and recognise its parts',
    usage:
      'standfirst import FILE [--as text|html|md] [--house ID] [--time-zone ZONE] [--out STORY.standfirst] [--json] [--force]',
    files: 1,
    options: {
      as: 'the form of the copy: text, html or md; else by name and content',
      house: `${HOUSE}; newsroom unless named`,
      'time-zone': 'zone of a stamp that names none; the house style’s unless named',
      out: 'keep the story in this file; without it nothing is written',
      json: 'print {story, report, file, review, pictures} as JSON',
      force: FORCE,
    },
    run: importCommand,
  },
  preflight: {
    summary: 'list all that stands in the way of a story',
    usage: 'standfirst preflight STORY [--house ID] [--json]',
    files: 1,
    options: {
      house: `${HOUSE}; the story’s own unless named`,
      json: 'print {blocked, rows} as JSON, with what passed and what does not apply',
    },
    run: preflightCommand,
  },
  export: {
    summary: 'write a story out in one or several forms, each proved against it',
    usage: [
      'standfirst export STORY --to TARGET[,…] --out DIR [--draft] [--house ID] [--json] [--force]',
      'standfirst export STORY --preset NAME --out DIR [--to TARGET[,…]] [--draft] [--house ID] [--json] [--force]',
    ].join('\n'),
    files: 1,
    options: {
      to: 'forms to write, parted by commas; standfirst targets lists them',
      preset:
        'id or name of an export preset of the house style: its targets, unless --to names others, its folders and names, and what goes along',
      out: 'folder for the files and their media',
      draft:
        'take open points along, in a copy whose names and pages are marked as a draft; without it a blocked story is not written',
      house: `${HOUSE}; the story’s own unless named`,
      json: 'print {files, draft, problems, waivers} as JSON',
      force: FORCE,
    },
    run: exportCommand,
  },
  targets: {
    summary: 'list the forms that a story can leave in, and the presets of a house style',
    usage: 'standfirst targets [--house ID] [--styles DIR] [--json]',
    files: 0,
    options: {
      house: `${HOUSE}: lists its export presets too`,
      styles: 'where the desk’s own house styles lie; the program’s data folder unless named',
      json: 'print {id, name, purpose} of each as JSON; with --house, {targets, presets}',
    },
    run: targetsCommand,
  },
  new: {
    summary: 'start a story from a template',
    usage: 'standfirst new --house ID [--template ID] [--out STORY.standfirst] [--json] [--force]',
    files: 0,
    options: {
      house: `${HOUSE}; newsroom unless named`,
      template:
        'id of a story template (op-ed, leader, column, letter, interview); op-ed unless named',
      out: 'keep the story in this file; without it nothing is written',
      json: JSON_OUT,
      force: FORCE,
    },
    run: newCommand,
  },
  photo: {
    summary: 'read what a photo’s file says of itself, and how it will run',
    usage: 'standfirst photo FILE [--house ID] [--json]',
    files: 1,
    options: {
      house: `${HOUSE}; newsroom unless named`,
      json: 'print {photo, facts, others, gps, faults, runs} as JSON, with the place of the camera',
    },
    run: photoCommand,
  },
  check: {
    summary: 'check copy by the rules of a house style, or of a Vale project',
    usage: [
      'standfirst check FILE… [--house ID] [--json|--format line] [--min-level suggestion|warning|error]',
      'standfirst check FILE… --vale-config .vale.ini [--json|--format line] [--min-level …] [--house ID]',
    ].join('\n'),
    files: 'own',
    options: {
      house: `${HOUSE}; a story’s own unless named, newsroom for other files`,
      'vale-config':
        'settings of a Vale project, whose rules are then run instead of the house’s: its styles, and which rules run on which files',
      format:
        'line: print file:line:column:Style.Rule:message, sorted as Vale does; so unless named. The lines of a story are its parts in page order, parted by blank lines',
      'min-level':
        'the least level that is printed; suggestion unless named, with --vale-config MinAlertLevel of its settings',
      json: 'print the matches as JSON, with their suggestions and, of a story, the part of the page',
    },
    run: checkCommand,
  },
  rules: {
    summary: 'list, test and import style rules',
    usage: [
      'standfirst rules list [--house ID] [--styles DIR] [--json]',
      'standfirst rules test DIR',
      'standfirst rules import PACKAGE --house ID [--styles DIR]',
    ].join('\n'),
    files: 'own',
    options: {
      house: `${HOUSE}; newsroom unless named. A package is taken into one of the desk’s own, every rule off`,
      styles: 'where the desk’s own house styles lie; the program’s data folder unless named',
      json: 'print the rules as JSON, with their faults',
    },
    run: rulesCommand,
  },
  house: {
    summary: 'list, check, export and import house styles',
    usage: [
      'standfirst house list [--styles DIR]',
      'standfirst house check DIR',
      `standfirst house export ID --out FILE.${STYLE_FILE_EXTENSION} [--styles DIR] [--force]`,
      `standfirst house import FILE.${STYLE_FILE_EXTENSION} [--styles DIR] [--force]`,
    ].join('\n'),
    files: 'own',
    options: {
      out: 'file to write the house style to',
      styles: 'where the desk’s own house styles lie; the program’s data folder unless named',
      force: 'replace a file, or a house style, that is there',
    },
    run: houseCommand,
  },
};

/** Switches that stand alone; all others take a value. */
export const FLAGS: ReadonlySet<keyof CommandValues> = new Set([
  'draft',
  'force',
  'help',
  'json',
] as const);
