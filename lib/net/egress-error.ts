/**
 * Why an outgoing request failed. `refused`: the address is out of reach; `lost`: the connection broke after the
 * reply had begun. An exception, because `fetch` has no other way to fail.
 */
export type EgressReason =
  | 'refused'
  | 'redirected'
  | 'encoded'
  | 'too-large'
  | 'timed-out'
  | 'unreachable'
  | 'lost';

export class EgressError extends Error {
  override readonly name = 'EgressError';

  constructor(
    readonly reason: EgressReason,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/** The egress error in an error's chain of causes; libraries wrap what `fetch` throws. */
export function egressErrorIn(error: unknown): EgressError | null {
  let current = error;
  for (let depth = 0; depth < 8 && current instanceof Error; depth++) {
    if (current instanceof EgressError) return current;
    current = current.cause;
  }
  return null;
}
