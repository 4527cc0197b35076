/** What all names share up to an underscore, unless that leaves a name which starts with a digit or none at all. */
function commonPrefix(names) {
  if (names.length < 2) return '';
  const words = names.map((name) => name.split('_'));
  let count = 0;
  while (words.every((each) => each.length > count + 1 && each[count] === words[0][count])) count++;
  for (; count > 0; count--) {
    const prefix = `${words[0].slice(0, count).join('_')}_`;
    if (names.every((name) => /^[A-Za-z]/.test(name.slice(prefix.length)))) return prefix;
  }
  return '';
}

function enumeration({ name, values }) {
  const prefix = commonPrefix(values.map(([key]) => key));
  const members = values.map(([key, value]) => `  ${key.slice(prefix.length)}: ${value},`);
  return `
/** NVML_${prefix}*: a newer driver may answer other numbers. */
export const ${name} = {\n${members.join('\n')}\n} as const;
export type ${name} = (typeof ${name})[keyof typeof ${name}] | (number & {});`;
}

function bits({ name, values }) {
  const members = values.map(([key, mask]) => `  ${key}: ${mask}n,`);
  return `
/** nvml${name}*: bits of a mask. */
export const ${name} = {\n${members.join('\n')}\n} as const;`;
}

export function enumsFile(table) {
  return table.enums.map((each) => (each.bits ? bits(each) : enumeration(each))).join('\n');
}
