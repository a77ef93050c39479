// @ts-check
/**
 * What a read gives, or `otherwise` when there is no such file. Any other trouble is thrown.
 * @template T
 * @template U
 * @param {Promise<T>} reading
 * @param {U} otherwise
 * @returns {Promise<T | U>}
 */
export async function ifMissing(reading, otherwise) {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return otherwise;
    throw error;
  }
}
