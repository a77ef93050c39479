// @ts-check
/**
 * Work in the main process. While that is busy starting, its inspector now and then loses the answer
 * to a call ("Resulting promise was garbage collected"), although the work itself was done.
 */

/** @param {unknown} error */
const isLostAnswer = (error) =>
  error instanceof Error && error.message.includes('promise was garbage collected');

/**
 * Asks until there is an answer. The question must be harmless when it is put twice.
 * @template T
 * @param {() => Promise<T>} ask
 * @returns {Promise<T>}
 */
export async function askMain(ask) {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!isLostAnswer(error)) throw error;
    }
  }
}

/**
 * Has something done once; that it was done is all there is to know.
 * @param {() => Promise<unknown>} act
 */
export async function tellMain(act) {
  try {
    await act();
  } catch (error) {
    if (!isLostAnswer(error)) throw error;
  }
}
