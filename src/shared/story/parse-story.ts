import { Node } from '@tiptap/pm/model';
import type { z } from 'zod';
import { storySchema } from '../elements/story.schema';
import { problem, type Problem } from '../result/problem';
import { err, ok, type Result } from '../result/result';
import { migrateStory } from './migrations';
import { storyRecord, type DocJson, type Story } from './story';

/**
 * Reads a story of any version this program knows.
 * What cannot be read comes back as problems that name the place; nothing is ever replaced by a default,
 * and an unknown mark, node or field is a problem, never dropped.
 */
export function parseStory(json: unknown): Result<Story, Problem[]> {
  const migrated = migrateStory(json);
  if (!migrated.ok) return migrated;
  const record = storyRecord.safeParse(migrated.value);
  if (!record.success) return err(record.error.issues.map(recordProblem));
  const doc = readDoc(record.data.doc);
  return doc.ok ? ok(record.data) : doc;
}

/** Reads a document from JSON and checks it against the whole schema, attribute values included. */
function readDoc(json: unknown): Result<Node, Problem[]> {
  try {
    const doc = Node.fromJSON(storySchema, json);
    if (doc.type !== storySchema.topNodeType) {
      return err([
        problem(
          'doc-unreadable',
          `The text begins with “${doc.type.name}”, not with a whole page.`,
          'doc',
        ),
      ]);
    }
    doc.check();
    return ok(doc);
  } catch (fault) {
    // ProseMirror reports every breach of the schema by throwing; other faults are bugs and pass through.
    if (fault instanceof RangeError || fault instanceof TypeError)
      return err([problem('doc-unreadable', unreadable(fault), 'doc')]);
    throw fault;
  }
}

/** The document of a story that `parseStory` has let through; throws if it has not. */
export function docOf(story: Story): Node {
  const doc = Node.fromJSON(storySchema, story.doc);
  doc.check();
  return doc;
}

/** A document as it is kept in a record. */
export function docJson(doc: Node): DocJson {
  return doc.toJSON() as DocJson;
}

function recordProblem(issue: z.core.$ZodIssue): Problem {
  const where = issue.path.join('.') || 'story';
  return problem(
    'story-unreadable',
    `The story’s ${where} cannot be read: ${issue.message}.`,
    where,
  );
}

function unreadable(fault: Error): string {
  return `The text cannot be read by this version of Standfirst: ${fault.message}. It was left as it is.`;
}
