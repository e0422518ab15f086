import { log } from './log.ts';

/**
 * Writes down what failed while a page, a route or an action was answered, with the digest that the
 * person sees as the reference. The route is the pattern, not the address: that may hold typed words.
 */
export function logRequestFailure(
  error: unknown,
  { method }: { method: string },
  { routePath, routeType }: { routePath: string; routeType: string },
): void {
  const { digest } = (error ?? {}) as { digest?: unknown };
  log.error({ digest, method, routePath, routeType, err: error }, 'request failed');
}
