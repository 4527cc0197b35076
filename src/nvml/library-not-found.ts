import { helpForNoLibrary, surroundings } from './help.ts';

/** A path that was tried, and why it was not used. */
export type LibraryAttempt = { readonly path: string; readonly reason: string };

/** No libnvidia-ml.so.1 could be loaded. */
export class LibraryNotFoundError extends Error {
  /**
   * The name of the class.
   *
   * @example
   * ```ts
   * // on no-gpus
   * import { LibraryNotFoundError } from 'node-nvml';
   * console.log(new LibraryNotFoundError([]).name); // -> LibraryNotFoundError
   * ```
   */
  override readonly name: string = 'LibraryNotFoundError';
  /**
   * The same for all of them: `NVML_LIBRARY_NOT_FOUND`.
   *
   * @example
   * ```ts
   * // on h100x8
   * import { LibraryNotFoundError, Nvml } from 'node-nvml';
   * try {
   *   await Nvml.open({ libraryPath: '/nowhere/libnvidia-ml.so.1' });
   * } catch (error) {
   *   if (error instanceof LibraryNotFoundError) console.log(error.code); // -> NVML_LIBRARY_NOT_FOUND
   * }
   * ```
   */
  readonly code: string = 'NVML_LIBRARY_NOT_FOUND';
  /**
   * Each path that was tried, and why it was not used.
   *
   * @example
   * ```ts
   * // on h100x8
   * import { LibraryNotFoundError, Nvml } from 'node-nvml';
   * try {
   *   await Nvml.open({ libraryPath: '/nowhere/libnvidia-ml.so.1' });
   * } catch (error) {
   *   if (error instanceof LibraryNotFoundError) console.log(error.attempts.map(({ path }) => path)); // -> [ '/nowhere/libnvidia-ml.so.1' ]
   * }
   * ```
   */
  readonly attempts: readonly LibraryAttempt[];

  constructor(attempts: readonly LibraryAttempt[]) {
    const tried = attempts.map(({ path, reason }) => `  ${path}: ${reason}`).join('\n');
    super(
      `NVIDIA's management library (libnvidia-ml.so.1) could not be loaded. Tried:\n${tried}\n` +
        helpForNoLibrary(surroundings()),
    );
    this.attempts = attempts;
  }

  /**
   * What whoever runs the program can do about it; the end of the message.
   *
   * @example
   * ```ts
   * // on h100x8
   * import { LibraryNotFoundError, Nvml } from 'node-nvml';
   * try {
   *   await Nvml.open({ libraryPath: '/nowhere/libnvidia-ml.so.1' });
   * } catch (error) {
   *   console.log(error instanceof LibraryNotFoundError, error.attempts.length, typeof error.help); // -> true 1 string
   * }
   * ```
   */
  get help(): string {
    return helpForNoLibrary(surroundings());
  }
}
