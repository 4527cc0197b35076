/** The page with `text` in place of what stood between the marks. */
export function betweenMarks(page, [begin, end], text) {
  const [before, rest] = split(page, begin);
  const [, after] = split(rest, end);
  return `${before}${begin}\n\n${text}\n${end}${after}`;
}

function split(text, mark) {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`The page has no ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}
