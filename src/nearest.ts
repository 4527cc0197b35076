import { closest, distance } from 'fastest-levenshtein';

/** " Did you mean X?" where one of the known words is close enough to be meant, else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const candidate = known.find((name) => word.length > 2 && name.startsWith(word)) ?? closest(word, known);
  const meant = candidate.startsWith(word) || distance(word, candidate) <= Math.max(2, candidate.length / 3);
  return meant ? ` Did you mean ${candidate}?` : '';
}
