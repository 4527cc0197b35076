/** The rows of the first table behind a heading, as texts of their cells. */
export function tableUnder(page, heading) {
  const at = page.indexOf(`${heading}\n`);
  if (at < 0) throw new Error(`the page has no heading "${heading}"`);
  const lines = page.slice(at).split('\n');
  const start = lines.findIndex((line) => line.startsWith('|'));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
  const rows = lines.slice(start + 2, end < 0 ? undefined : end).map((line) =>
    line
      .slice(1, line.lastIndexOf('|'))
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
  if (rows.length === 0) throw new Error(`there is no table under "${heading}"`);
  return rows;
}

/** What stands in a cell between backticks. */
export function codes(cell) {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text.replaceAll('\\|', '|'));
}
