import type { Instrumentation } from 'next';

/** Runs once in each server process, before it answers anything. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { sealAuditRegularly } = await import('#server/seal-audit-regularly.ts');
  sealAuditRegularly();
}

export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { logRequestFailure } = await import('#server/log-request-failure.ts');
  logRequestFailure(error, request, context);
};
