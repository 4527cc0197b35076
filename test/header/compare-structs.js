// Structs: their sizes, and of each member the name, the place, the size and the kind; the words of their versions.
import { judged } from './deviations.js';

const isPointer = ({ role, type }) => ['list', 'path', 'text'].includes(role) || type.kind === 'handle';

function sizeOf(field) {
  if (isPointer(field) && field.role !== 'array') return 8;
  return ['array', 'part', 'string'].includes(field.role) ? field.type.size * field.length : field.type.size;
}

/** What the compiler calls it; pointers and records are told by their size alone. */
function kindOf(field) {
  if (isPointer(field)) return null;
  if (field.role === 'string') return 'text';
  if (field.type.kind === 'struct' || field.type.kind === 'union') return null;
  return { enum: 'u32', amount: 'u64' }[field.type.kind] ?? field.type.kind;
}

function sameKind(field, theirs) {
  const ours = kindOf(field);
  if (ours === null || ours === theirs) return true;
  // An enumeration with a negative member is signed; the bits are the same.
  if (field.type.kind === 'enum') return theirs === 'i32';
  // Bytes that are no text.
  return ours === 'u8' && field.role !== 'field' && theirs === 'text';
}

function compareMember(field, [name, offset, size, kind, inner], structs) {
  const differences = [];
  if (field.name !== name) differences.push(`${field.name} is called ${name}`);
  if (field.offset !== offset) differences.push(`${name} lies at ${offset}, not ${field.offset}`);
  if (sizeOf(field) !== size) differences.push(`${name} has ${size} bytes, not ${sizeOf(field)}`);
  if (!sameKind(field, kind)) differences.push(`${name} is ${kind}, not ${kindOf(field)}`);
  if (inner.length === 0) return differences;
  // A record without a name of its own: ours has one.
  return [...differences, ...compareMembers(structs.get(field.type.name), inner, structs, offset)];
}

function compareMembers(struct, members, structs, start) {
  const fields = struct?.fields ?? [];
  const names = members.map(([name]) => name);
  if (fields.length !== members.length)
    return [`${fields.length} members, the header has ${names.join(', ')}`];
  // The members of a union have no order.
  const place = ([name], i) =>
    (struct.union ? fields.find((field) => field.name === name) : null) ?? fields[i];
  return members.flatMap(([name, offset, size, kind, inner], i) =>
    compareMember(place([name], i), [name, offset - start, size, kind, inner], structs),
  );
}

function compareStruct(struct, { records, declarations }, structs) {
  const name = `nvml${struct.name}_t`;
  const theirs = records[name] ?? records[declarations.aliases.get(name)];
  if (theirs === undefined) return ['the header does not declare it'];
  const size = theirs.size === struct.size ? [] : [`the header has ${theirs.size} bytes, not ${struct.size}`];
  return [...size, ...compareMembers(struct, theirs.members, structs, 0)];
}

/** Structs that the header has inside of others, without a name: compared there. */
function innerNames(facts, table, structs) {
  const names = new Set();
  for (const struct of table.structs) {
    const members = facts.records[`nvml${struct.name}_t`]?.members ?? [];
    const add = (of, inner) =>
      inner.forEach(([name, , , , deeper]) => {
        const field = of?.fields.find((each) => each.name === name);
        if (deeper.length === 0 || field === undefined) return;
        names.add(field.type.name);
        add(structs.get(field.type.name), deeper);
      });
    add(struct, members);
  }
  return names;
}

export function compareStructs(table, facts) {
  const structs = new Map(table.structs.map((struct) => [struct.name, struct]));
  const inner = innerNames(facts, table, structs);
  const missing = Object.keys(facts.records)
    .filter((name) => !structs.has(name.slice(4, -2)))
    .map((name) => [name, ['the table does not have it']]);
  const compared = table.structs
    .filter(({ name }) => !inner.has(name))
    .map((struct) => [`nvml${struct.name}_t`, compareStruct(struct, facts, structs)]);
  return [...compared, ...missing].map(([name, differences]) => judged('structs', name, differences));
}

/** nvmlMemory_v2 and the like: what a struct's version word has to be. */
export function compareVersions(table, { values }) {
  const bare = { GpmMetricsGet: 'NVML_GPM_METRICS_GET_VERSION', GpmSupport: 'NVML_GPM_SUPPORT_VERSION' };
  const versioned = table.structs.filter(({ version }) => version !== 0);
  const words = new Map(versioned.map(({ name, version }) => [bare[name] ?? `nvml${name}`, version]));
  const ours = [...words].map(([name, word]) => {
    const theirs = values[name];
    return {
      what: name,
      differences: Number(theirs) === word ? [] : [`the header has ${theirs}, not ${word}`],
    };
  });
  const missing = Object.keys(values)
    .filter((name) => /^nvml\w+_v\d+$/.test(name) && !words.has(name))
    .map((name) => judged('versions', name, ['no struct of the table has it']));
  return [...ours, ...missing];
}
