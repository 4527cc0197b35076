import { ISOLATION_FILE } from '../device-plugin/isolation/isolation-edit.ts';
import { entryName, IsolationFileError } from '../device-plugin/isolation/isolation-list.ts';
import type { ValueOption } from './arguments/option.ts';
import { UsageError } from './arguments/usage-error.ts';

export const ISOLATION_FILE_OPTION: ValueOption<'file'> = {
  name: 'file',
  short: 'f',
  value: 'PATH',
  values: null,
  env: ['ISOLATION_FILE'],
  default: ISOLATION_FILE,
  help: 'The file that the plugin watches.',
};

export function isolationFile(option: string | null): string {
  return option ?? process.env['ISOLATION_FILE'] ?? ISOLATION_FILE;
}

/** The operands as the file names GPUs. */
export function isolationNames(positionals: readonly string[]): string[] {
  return positionals
    .flatMap((operand) => operand.split(','))
    .map((operand) => {
      const name = entryName(operand);
      if (name !== null) return name;
      throw new UsageError(
        `${JSON.stringify(operand)} names no GPU: give its number (0), that of a MIG device (0:1), or a UUID (GPU-..., MIG-...).`,
      );
    });
}

/** Runs an edit; a file that cannot be edited is an error in one sentence. */
export async function edited<T>(path: string, edit: () => Promise<T>): Promise<T> {
  try {
    return await edit();
  } catch (error) {
    if (error instanceof IsolationFileError)
      throw new Error(`${error.message} Nothing was changed: mend the file, or remove it.`, { cause: error });
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM')
      throw new Error(`${path} cannot be written (${code}): run this as root on the node.`, { cause: error });
    throw error;
  }
}
