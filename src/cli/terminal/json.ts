/** A value as JSON. A bigint, which JSON does not know, is written as text, with all its digits. */
export function json(value: unknown, indent: number): string {
  return JSON.stringify(
    value,
    (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each),
    indent,
  );
}
