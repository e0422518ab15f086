import { exportMinimumsReport } from '#server/export-minimums-report.ts';
import { download } from '../../../download.ts';

export const POST = (request: Request) => download(request, exportMinimumsReport);
