/** One line of CSV as RFC 4180 has it; what is null is empty. */
export function csvLine(cells: readonly (string | null)[]): string {
  return cells.map((cell) => quoted(cell ?? '')).join(',');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
