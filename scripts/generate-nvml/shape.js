// A row with names, and what its callers give and get.
import { parameterNames, signatureTypes } from './rows.js';
import { inputName, isScalar, round8, tsName } from './types.js';

const TEXT_ROOM = 128;
const method = (name) => name.replace(/^[A-Z]+(?=[A-Z][a-z])|^[A-Z]/, (start) => start.toLowerCase());

/** The layout of the block is the one of src/nvml/row-shape.ts. */
export class Shape {
  constructor(row, number, structs) {
    this.row = row;
    this.number = number;
    this.structs = structs;
    this.name = method(row.name);
    const names = parameterNames(row.signature);
    const types = signatureTypes(row.signature);
    this.parameters = row.parameters.map((parameter, i) => ({
      ...parameter,
      name: names[i],
      position: i,
      head: parameter.opaque ? /Bytes<(\w+)/.exec(types[i])[1] : null,
    }));
    this.fixed = 0;
    for (const parameter of this.parameters) {
      parameter.offset = this.fixed;
      this.fixed += round8(this.#fixedSize(parameter));
    }
  }

  #fixedSize({ role, type, room, opaque }) {
    if (role === 'in' && opaque) return 0;
    if (role === 'out' || role === 'in' || role === 'inout') return type.size;
    if (role === 'count') return 8;
    if (role === 'value' || role === 'string') return 0;
    return room > 0 ? room * type.size : 8; // a cell: the length and the place of what lies behind the fixed part
  }

  /** The parameter that holds the length of `parameter`. */
  lengthOf(parameter) {
    return parameter.length < 0 ? null : this.parameters[parameter.length];
  }

  /** The parameter whose length this one is. */
  isLengthOf({ position }) {
    return this.parameters.find(({ length }) => length === position) ?? null;
  }

  isObject({ role, type }) {
    return (role === 'in' || role === 'inout' || role === 'inoutItems') && !isScalar(type);
  }

  /** What the caller gives. */
  get inputs() {
    return this.parameters.filter((parameter) => {
      if (['string', 'in', 'inout', 'inoutItems'].includes(parameter.role)) return true;
      if (parameter.role !== 'value' || parameter.room > 0) return false;
      const of = this.isLengthOf(parameter);
      return of === null || (of.role === 'items' && !of.inBytes);
    });
  }

  /** Structs at the end of the inputs that the driver fills: nothing need be said in them. */
  isOptional(parameter) {
    const { inputs } = this;
    return inputs
      .slice(inputs.indexOf(parameter))
      .every((each) => each.role === 'inout' && this.isObject(each));
  }

  /** What the caller gets. */
  get results() {
    return this.parameters.filter(
      (parameter) =>
        (['inout', 'text', 'items', 'inoutItems'].includes(parameter.role) && this.isReadable(parameter)) ||
        (parameter.role === 'out' && this.isLengthOf(parameter) === null),
    );
  }

  isReadable({ type }) {
    return isScalar(type) || this.structs.results(this.structs.get(type.name)).length > 0;
  }

  /** Elements offered at first, where only the driver knows how many there are. */
  get room() {
    const array = this.parameters.find(
      ({ role, length, inBytes }) =>
        role === 'items' && length >= 0 && (this.parameters[length].role === 'count' || inBytes),
    );
    if (array !== undefined) {
      if (array.opaque) return 4096;
      return array.inBytes ? 16 : Math.max(1, Math.min(64, Math.floor(98304 / array.type.size)));
    }
    return this.parameters.some(({ role, room }) => role === 'text' && room === 0) ? TEXT_ROOM : 0;
  }

  get returns() {
    if (this.row.returnsText) return 'string';
    const { results } = this;
    if (results.length === 0) return 'void';
    if (results.length === 1) return this.resultType(results[0]);
    return `{ ${results.map((each) => `${each.name}: ${this.resultType(each)}`).join('; ')} }`;
  }

  resultType({ role, type, head, versions }) {
    if (role === 'text') return 'string';
    if (head !== null) return `${head} & { readonly bytes: Uint8Array }`;
    if (role === 'items' || role === 'inoutItems') return `${tsName(type)}[]`;
    return versions.length === 0 ? tsName(type) : `AnyForm<${[tsName(type), ...versions].join(' | ')}>`;
  }

  inputType({ role, type, head, versions }) {
    if (role === 'string') return 'string';
    if (head !== null) return 'Uint8Array | { readonly bytes: Uint8Array }';
    if (role === 'inoutItems') return `readonly ${inputName(type)}[]`;
    return [inputName(type), ...versions.map((name) => `${name}Input`)].join(' | ');
  }

  /** The parameters as TypeScript declares them. */
  get declaration() {
    return this.inputs
      .map((each) => `${each.name}${this.isOptional(each) ? '?' : ''}: ${this.inputType(each)}`)
      .join(', ');
  }
}
