import { attachNative } from './call.ts';
import { LibraryNotFoundError } from './library-not-found.ts';
import { rows } from './raw/rows.ts';

/** A loaded driver library. Its number goes into every call. */
export type LibraryFile = { readonly id: number; readonly path: string };

/**
 * Loads libnvidia-ml.so.1: from `path` alone, or (null) from the places where drivers put it. Several may be loaded at
 * once. Nothing of NVML is called yet. Throws LibraryNotFoundError.
 */
export function openLibrary(path: string | null): LibraryFile {
  const opened = attachNative().openLibrary(path);
  if ('id' in opened) return opened;
  throw new LibraryNotFoundError(opened);
}

/** Makes every handle of the library stale and refuses further calls. nvmlShutdown comes first, where it is wanted. */
export function closeLibrary(library: LibraryFile): void {
  attachNative().closeLibrary(library.id);
}

/** The functions whose calls passed their deadline and are still stuck; with any, nvmlShutdown would hang too. */
export function stuckCalls(library: LibraryFile): string[] {
  return attachNative()
    .stuckCalls(library.id)
    .map((row) => `nvml${rows[row]?.name ?? ''}`);
}
