import { useEffect, useState } from 'react';

import type { Evidence } from '../../../../../shared/complaint/state';
import type { CaseId } from '../../../../../shared/core/ids';
import type { Failure } from '../../../../../shared/ipc/contract';
import { sha256Hex } from '../../../lib/sha256-hex';
import { useServices } from '../../../store/services';

export type DocumentState =
  | {
      readonly state: 'reading';
      /** 0 to 1 */
      readonly share: number;
    }
  | { readonly state: 'failed'; readonly failure: Failure }
  /** The bytes are not those whose hash is in the trail. */
  | { readonly state: 'damaged' }
  | { readonly state: 'ready'; readonly bytes: Uint8Array };

/** The unsealed bytes of an exhibit, checked against its hash. */
export function useDocument(caseId: CaseId, { documentId, sha256, size }: Evidence): DocumentState {
  const { documents } = useServices();
  const [last, setLast] = useState<{ readonly of: string; readonly state: DocumentState }>();
  useEffect(() => {
    let current = true;
    const show = (state: DocumentState) => {
      if (current) setLast({ of: documentId, state });
    };
    const read = async () => {
      const file = await documents.read(caseId, documentId, (bytes) => {
        show({ state: 'reading', share: size > 0 ? bytes / size : 1 });
      });
      if (!file.ok) show({ state: 'failed', failure: file.error });
      else if ((await sha256Hex(file.value)) !== sha256) show({ state: 'damaged' });
      else show({ state: 'ready', bytes: file.value });
    };
    void read();
    return () => {
      current = false;
    };
  }, [documents, caseId, documentId, sha256, size]);
  return last?.of === documentId ? last.state : { state: 'reading', share: 0 };
}
