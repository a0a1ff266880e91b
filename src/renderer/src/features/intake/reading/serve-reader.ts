import { sha256 } from '@noble/hashes/sha2.js';

import { ok } from '../../../../../shared/core/result';
import { toHex } from '../../../../../shared/intake/bytes';
import { openIntake } from '../../../../../shared/intake/intake-source';
import type { IntakeSource } from '../../../../../shared/intake/intake-source';
import { mendFile } from '../../../../../shared/intake/mend-file';
import { readRows } from '../../../../../shared/intake/read-rows';
import type { IntakeRow, UnreadableRow } from '../../../../../shared/intake/read-rows';
import type { FromReader, OpenedSource, Port, ReadRequest, ToReader } from './protocol';

/** Rows are handed over, and a stop is heard, this often, ms. */
const TURN_MS = 40;

/** The worker's side: keeps one file and reads its cases when asked. */
export function serveReader(port: Port<ToReader, FromReader>): void {
  let source: IntakeSource | undefined;
  let unreadable: UnreadableRow[] = [];
  const stopped = new Set<number>();

  port.onmessage = ({ data: message }) => {
    switch (message.kind) {
      case 'open': {
        const { id, name, bytes } = message;
        const opened = openIntake(name, bytes);
        source = opened.ok ? opened.value : undefined;
        port.postMessage({
          kind: 'opened',
          id,
          result: opened.ok ? ok(outlineOf(opened.value, toHex(sha256(bytes)))) : opened,
        });
        return;
      }
      case 'read':
        void read(message.id, message.request);
        return;
      case 'stop':
        stopped.add(message.id);
        return;
      case 'mend':
        if (source) {
          const file = mendFile(source, unreadable, message.language);
          port.postMessage({ kind: 'mended', id: message.id, file });
        }
        return;
    }
  };

  async function read(id: number, { today, mapping, filesBeside }: ReadRequest): Promise<void> {
    if (!source) return;
    unreadable = [];
    let rows: IntakeRow[] = [];
    let turnEnds = performance.now() + TURN_MS;
    const options = { ...(mapping && { mapping }), ...(filesBeside && { filesBeside }) };
    for (const row of readRows(source, { sha256, today }, options)) {
      rows.push(row);
      if (row.status === 'unreadable') unreadable.push(row);
      if (performance.now() < turnEnds) continue;
      port.postMessage({ kind: 'rows', id, rows, share: row.progress });
      rows = [];
      await nextTurn();
      if (stopped.delete(id)) break;
      turnEnds = performance.now() + TURN_MS;
    }
    port.postMessage({ kind: 'rows', id, rows, share: 1 });
    port.postMessage({ kind: 'read', id });
  }
}

function outlineOf(source: IntakeSource, hash: string): OpenedSource {
  const { name, encoding, warnings } = source;
  const outline = { name, encoding, warnings, sha256: hash };
  if (source.format === 'json') return outline;
  const { separator, headers, sampleRows, guess } = source;
  return { ...outline, table: { separator, headers, sampleRows, guess } };
}

/** Lets messages in. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
