import { writeSync } from 'node:fs';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { openLibrary, type Library } from '../../src/main/library/open-library';
import { OpenStory, type StoryKeeper } from '../../src/renderer/desk/open-story/open-story';
import { story } from '../story-builder';
import { NumberedCopy } from './numbered-words';
import { typistTask, type TypistLine, type TypistTask } from './typist-lines';

/*
 * A program of its own, to be killed: types numbered words into one story as the desk does (the desk's own open story,
 * which decides when to save and what it says of it) into a library as main has it. Its reports go to a pipe outside the
 * library's disk, so that what was heard stays heard.
 */

/** A typist rests now and then, this long in ms; only then does the desk say "Saved". */
const REST = 700;
const WORDS_BETWEEN_RESTS = 10;

function say(what: TypistLine['what'], count: number, code = ''): void {
  const line: TypistLine = { what, count, at: Date.now(), code };
  writeLine(`${JSON.stringify(line)}\n`);
}

/** Whoever hears may be busy with the disk: then the pipe is full for a moment. */
function writeLine(text: string): void {
  for (;;) {
    try {
      writeSync(1, text);
      return;
    } catch (fault) {
      if (!(fault instanceof Error && 'code' in fault && fault.code === 'EAGAIN')) throw fault;
    }
  }
}

/** The library as the window reaches it; says what was kept as soon as the library has committed it. */
function keeperOf({ stories }: Library): StoryKeeper {
  return {
    save: (request) => {
      const saved = stories.save(request);
      const count = request.place?.anchor ?? 0;
      if (saved.ok) say('kept', count);
      else say('failed', count, saved.error.code);
      return Promise.resolve(saved);
    },
    keepPlace: ({ id, place }) => Promise.resolve(stories.keepPlace(id, place)),
  };
}

async function typeInto(library: Library, task: TypistTask): Promise<void> {
  const copy = new NumberedCopy();
  while (copy.count < task.from) copy.type();
  const isThere = library.stories.read(task.id).ok;
  const made = isThere ? null : library.stories.create(story(copy.doc(), { id: task.id }));
  if (made?.ok === false) {
    say('refused', copy.count, made.error.code);
    return;
  }
  const opened = library.stories.open(task.id);
  if (!opened.ok) {
    say('refused', copy.count, opened.error.code);
    return;
  }
  const open = new OpenStory(opened.value, keeperOf(library));
  open.attach({
    doc: () => copy.doc(),
    place: () => ({ anchor: copy.count, head: copy.count, scrollTop: 0 }),
    change: () => false,
  });
  open.subscribe(() => {
    if (open.saveState.kind === 'saved') say('saved', copy.count);
  });
  while (task.words === null || copy.count < task.from + task.words) {
    copy.type();
    open.docChanged();
    say('typed', copy.count);
    if (task.pace === 0) await open.flush();
    else await pause(copy.count % WORDS_BETWEEN_RESTS === 0 ? REST : task.pace);
  }
  await open.close();
}

const task = typistTask.parse(JSON.parse(process.argv[2] ?? ''));
const opened = openLibrary(task.folder);
if (opened.ok) {
  await typeInto(opened.value, task);
  opened.value.close();
  say('ended', 0);
} else {
  say('refused', 0, opened.error.code);
}
