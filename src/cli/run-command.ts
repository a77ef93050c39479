import { parseArgs } from 'node:util';
import { ok } from '@shared/result/result';
import type { Command, CommandValues } from './command';
import { COMMANDS, FLAGS } from './commands';
import { commandHelp, generalHelp } from './help';
import { EXIT, stop, type Exit, type Step } from './stop';
import type { Terminal } from './terminal';

/** Runs what the arguments ask for and gives the exit code. Says why it stopped; throws for bugs only. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const done = await run(args, terminal);
  if (done.ok) return done.value;
  for (const line of done.error.lines) terminal.say(line);
  return done.error.exit;
}

async function run(args: readonly string[], terminal: Terminal): Promise<Step<Exit>> {
  const [name = '', ...rest] = args[0] === 'help' ? [args[1] ?? '--help', '--help'] : args;
  if (name === '--help' || name === '-h') return help(generalHelp(), terminal);
  if (name === '') return stop(EXIT.usage, generalHelp());
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined)
    return stop(
      EXIT.usage,
      `There is no command “${name}”. There are ${Object.keys(COMMANDS).join(', ')}; see standfirst --help.`,
    );
  const parsed = parse(rest, command);
  if (!parsed.ok) return parsed;
  const { files, values } = parsed.value;
  if (values.help === true) return help(commandHelp(command), terminal);
  if (command.files !== 'own' && files.length !== command.files)
    return stop(EXIT.usage, filesTrouble(files, command), command.usage);
  return command.run(files, values, terminal);
}

function help(text: string, terminal: Terminal): Step<Exit> {
  terminal.write(text);
  return ok(EXIT.done);
}

function filesTrouble(files: readonly string[], { files: wanted }: Command): string {
  if (files.length === 0) return 'No file was named.';
  return wanted === 0
    ? `It takes no file, but “${files[0] ?? ''}” was named.`
    : `It takes one file at a time, but ${files.length} were named.`;
}

function parse(
  args: readonly string[],
  { options, usage }: Command,
): Step<{ files: readonly string[]; values: CommandValues }> {
  const names = [...Object.keys(options), 'help'];
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        names.map((name) => [
          name,
          {
            type: isFlag(name) ? 'boolean' : 'string',
            ...(name === 'help' ? { short: 'h' } : {}),
          } as const,
        ]),
      ),
    });
    return ok({ files: positionals, values });
  } catch (trouble) {
    // Node tells of a wrong switch by throwing; its first sentence is plain enough to pass on.
    if (!(trouble instanceof TypeError)) throw trouble;
    return stop(EXIT.usage, `${trouble.message.split(/\.\s/u)[0] ?? ''}.`, usage);
  }
}

function isFlag(name: string): boolean {
  return [...FLAGS].some((flag) => flag === name);
}
