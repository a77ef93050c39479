/** The exports under way, one for a story at most. */
const jobs = new Map<string, AbortController>();

/** Runs an export of a story that can be called off meanwhile; an earlier one of the same story is called off first. */
export async function runExport<T>(
  storyId: string,
  make: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  jobs.get(storyId)?.abort();
  const job = new AbortController();
  jobs.set(storyId, job);
  try {
    return await make(job.signal);
  } finally {
    if (jobs.get(storyId) === job) jobs.delete(storyId);
  }
}

/** Calls off the export of a story that is under way, if any. */
export function cancelExport(storyId: string): void {
  jobs.get(storyId)?.abort();
}
