import { err } from '../../shared/core/result';
import type { RequestName } from '../../shared/ipc/channels';
import { requests } from '../../shared/ipc/contract';
import type { Request, Response } from '../../shared/ipc/contract';

/** One function for each request of the contract: a missing one does not compile. */
export type Handlers = {
  readonly [N in RequestName]: (request: Request<N>) => Promise<Response<N>> | Response<N>;
};

/**
 * Answers one call from a window. What does not fit the schema never reaches a handler; a bug in a handler is logged
 * and answered as a value, because Electron would pass on the message of an error and nothing else.
 */
export async function answer<N extends RequestName>(
  name: N,
  handler: Handlers[N],
  payload: unknown,
  onBug: (error: unknown) => void,
): Promise<Response<N>> {
  const parsed = requests[name].safeParse(payload);
  if (!parsed.success) {
    // Where, never what: a value may be personal.
    const where = parsed.error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`).slice(0, 5);
    return err({ code: 'BAD_REQUEST', detail: where.join('; ') });
  }
  try {
    // The schema of this very name has just accepted it.
    return await handler(parsed.data as Request<N>);
  } catch (error) {
    onBug(error);
    return err({ code: 'BAD_REQUEST', detail: 'BUG' });
  }
}
