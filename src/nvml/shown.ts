import type { InspectOptions } from 'node:util';

type Inspect = (value: unknown, options: InspectOptions) => string;

/** Lets console.log and JSON.stringify show what an object is known by, and not what it is made of. */
export function showAs<T extends object>(
  { name, prototype }: { readonly name: string; readonly prototype: T },
  knownBy: (object: T) => object,
): void {
  Object.defineProperty(prototype, Symbol.for('nodejs.util.inspect.custom'), {
    value(this: T, depth: number, options: InspectOptions, inspect: Inspect): string {
      return depth < 0 ? `[${name}]` : `${name} ${inspect(knownBy(this), options)}`;
    },
  });
  Object.defineProperty(prototype, 'toJSON', {
    value(this: T): object {
      return knownBy(this);
    },
  });
}
