/**
 * The reason why the local system cannot start, as one sentence that says what to do about it.
 * Whoever starts the system prints the sentence and nothing else: it never carries a stack or a secret.
 */
export class CannotStart extends Error {
  override name = 'CannotStart';
}

export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
