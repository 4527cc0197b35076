import { stringify } from 'yaml';

/** A document as YAML, long lines unbroken. */
export function yamlText(document: object): string {
  return stringify(document, { lineWidth: 0 }).trimEnd();
}
