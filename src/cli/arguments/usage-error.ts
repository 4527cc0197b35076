/** The command line itself is wrong: exit code 2. The message is a sentence that names the place. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
