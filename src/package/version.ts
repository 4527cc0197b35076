import { packageText } from './files.ts';

export function packageVersion(): string {
  return (JSON.parse(packageText('package.json')) as { version: string }).version;
}
