// Values: of every enumeration, identifier and bit the number.
import { deviations, judged } from './deviations.js';

function compareValue(cName, number, values) {
  const theirs = values[cName];
  if (theirs === undefined) return [`the header has no ${cName}`];
  // Members of an enumeration have 32 bits; a negative one is printed with 64.
  const same = BigInt(theirs) === BigInt(number) || BigInt.asUintN(32, BigInt(theirs)) === BigInt(number);
  return same ? [] : [`${cName} is ${theirs}, not ${number}`];
}

/** What the names of a group share, up to an underscore. */
function prefixOf(names) {
  let prefix = names[0] ?? '';
  for (const name of names)
    while (!name.startsWith(prefix)) prefix = prefix.slice(0, prefix.lastIndexOf('_', prefix.length - 2) + 1);
  return prefix;
}

/** Limits of the enumerations themselves: a newer driver has others. */
const isLimit = (name) => /_(COUNT|MAX)$/.test(name);

export function compareValues(table, { values, declarations }) {
  const known = new Set();
  const groups = table.enums.map(({ name, bits, values: ours }) => {
    const names = ours.map(([each]) => {
      const own = bits ? `nvml${name}${each}` : `NVML_${each}`;
      return deviations.names[own]?.header ?? own;
    });
    names.forEach((each) => known.add(each));
    return {
      what: name,
      names,
      bits,
      differences: ours.flatMap(([, number], i) => compareValue(names[i], number, values)),
    };
  });
  const constants = new Set([...declarations.enums.values()].flat());
  const missing = Object.keys(values).filter((name) => {
    if (known.has(name) || isLimit(name)) return false;
    if (constants.has(name) || name.startsWith('NVML_FI_')) return true;
    return groups.some(({ names, bits }) => {
      const prefix = bits ? names[0].replace(/[A-Z][a-z]+$/, '') : prefixOf(names);
      return (bits || prefix.split('_').length > 3) && name.startsWith(prefix);
    });
  });
  return [
    ...groups.map(({ what, differences }) => ({ what, differences })),
    ...missing.map((name) =>
      judged('values', name, [`the table does not have it; the header says ${values[name]}`]),
    ),
  ];
}
