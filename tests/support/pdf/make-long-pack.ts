import { writeFileSync } from 'node:fs';

import { renderReport } from '../../../src/main/pdf/render-report';
import { documentSeal, sealed } from '../signed-packs';
import { auditReport, embeddedFiles } from './sample-reports';

/**
 * Run as a process of its own, as the PDF process is: writes a signed pack whose trail has so many rows to a path, and
 * says the most memory the process had, KiB.
 */
const [path = '', rows] = process.argv.slice(2);
const made = await renderReport(auditReport(Number(rows)), embeddedFiles, Date.UTC(2026, 10, 5));
if (!made.ok) throw new Error(made.error.code);
writeFileSync(path, await sealed(made.value, await documentSeal()));
process.stdout.write(String(process.resourceUsage().maxRSS));
