/** The sentence of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The longest id that the kubelet takes has 63 characters; what is longer is nobody's, and a line is for reading. */
const LONGEST_ID = 100;

/** An id that somebody sent, for a sentence. */
export function brief(id: string): string {
  return id.length <= LONGEST_ID ? id : `${id.slice(0, LONGEST_ID)}…`;
}
