const STEPS = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
] as const;

/** How long ago an ISO 8601 time was, in its largest unit: `3 min`. */
export function elapsed(since: string): string {
  const seconds = Math.max(0, Math.round((Date.now() - Date.parse(since)) / 1_000));
  const [unit, size] = STEPS.find(([, step]) => seconds >= step) ?? ['s', 1];
  return `${Math.floor(seconds / size)} ${unit}`;
}
