import { isDeepStrictEqual } from 'node:util';

/** Throws a sentence unless the two are equal; sets and order are the caller's. */
export function expectEqual(found, wanted, what) {
  if (isDeepStrictEqual(found, wanted)) return;
  throw new Error(`${what}: found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`);
}

/** Rejects unless `promise` is refused with words that match. */
export async function expectRefusal(promise, words) {
  let answer;
  try {
    answer = await promise;
  } catch (error) {
    if (words.test(error.message)) return error.message;
    throw new Error(`refused with other words than ${words}: ${error.message}`, { cause: error });
  }
  throw new Error(`expected a refusal like ${words}, was given ${JSON.stringify(answer)}`);
}
