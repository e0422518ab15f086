import { exportAuditLog } from '#server/export-audit-log.ts';
import { download } from '../../../download.ts';

export const POST = (request: Request) => download(request, exportAuditLog);
