// Node carries the words of some 700 locales (30 MB); our program speaks English. Their data is a package of ICU's inside
// Node's read-only data: a table of contents, sorted by name, and the items. What stays is packed closer together, and what
// is left over can go from the file.

/** Where a package's header has these. */
const MAGIC = Buffer.from([0xda, 0x27]);
const MAGIC_AT = 2;
const FORMAT_AT = 12;
/** The data format of a package. */
const FORMAT = Buffer.from('CmnD');
/** Items start at multiples of it. */
const ITEM_ALIGNMENT = 16;

const LOCALE = /^[a-z]{2,3}(_|$)/;
const ENGLISH = /^en(_US(_POSIX)?)?$/;

/** Packs the data in place; answers the range of the file that nothing reads any more. */
export function keepEnglish(program) {
  const start = packageStart(program);
  const contents = start + program.readUInt16LE(start);
  const items = itemsOf(program, contents);
  // How long the last item is nobody knows: it goes.
  const end = contents + items.at(-1).offset;
  const kept = items.slice(0, -1).filter(({ name }) => isKept(name));
  const packed = pack(kept);
  packed.copy(program, contents);
  return { from: contents + packed.length, to: end };
}

function packageStart(program) {
  let at = program.indexOf(FORMAT);
  for (; at !== -1; at = program.indexOf(FORMAT, at + 1)) {
    const magic = at - FORMAT_AT + MAGIC_AT;
    if (program.subarray(magic, magic + MAGIC.length).equals(MAGIC)) return at - FORMAT_AT;
  }
  throw new Error('This Node has no data of ICU inside.');
}

/** Offsets are from the start of the table of contents. */
function itemsOf(program, contents) {
  const count = program.readUInt32LE(contents);
  const word = (index) => program.readUInt32LE(contents + 4 + 4 * index);
  const bare = Array.from({ length: count }, (_, at) => {
    const name = contents + word(2 * at);
    return { name: program.toString('latin1', name, program.indexOf(0, name)), offset: word(2 * at + 1) };
  });
  return bare.map((item, at) => ({
    ...item,
    content: program.subarray(contents + item.offset, contents + (bare[at + 1]?.offset ?? item.offset)),
  }));
}

/**
 * What concerns a language other than English goes, how words of languages without spaces are found, and the tables of
 * older character sets; UTF-8, UTF-16 and Latin-1 need none.
 */
function isKept(path) {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.(dict|cnv)$/.test(name)) return false;
  const [, resource] = /^(.*)\.res$/.exec(name) ?? [];
  return resource === undefined || !LOCALE.test(resource) || ENGLISH.test(resource);
}

function pack(items) {
  const names = Buffer.from(items.map(({ name }) => `${name}\0`).join(''), 'latin1');
  const tableBytes = 4 + 8 * items.length;
  const align = (value) => Math.ceil(value / ITEM_ALIGNMENT) * ITEM_ALIGNMENT;
  const parts = [Buffer.alloc(align(tableBytes + names.length))];
  const [head] = parts;
  head.writeUInt32LE(items.length, 0);
  names.copy(head, tableBytes);
  let nameAt = tableBytes;
  let at = head.length;
  for (const [index, { name, content }] of items.entries()) {
    head.writeUInt32LE(nameAt, 4 + 8 * index);
    head.writeUInt32LE(at, 8 + 8 * index);
    nameAt += name.length + 1;
    const padded = Buffer.alloc(align(content.length));
    content.copy(padded);
    parts.push(padded);
    at += padded.length;
  }
  return Buffer.concat(parts);
}
