/** An RPC of ours took longer than its own deadline. */
export class DeadlineError extends Error {
  override readonly name = 'DeadlineError';
}

/** What `work` answers, or a `DeadlineError` that names `what` when it takes longer than `ms` milliseconds. */
export async function withDeadline<T>(what: string, ms: number, work: () => T | Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new DeadlineError(`${what} gave no answer within ${ms} ms; the kubelet may ask again.`));
    }, ms);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
