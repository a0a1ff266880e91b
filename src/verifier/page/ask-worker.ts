import type { Judgement } from './judge';

/**
 * Judges a PDF beside the page, which stays responsive.
 * @param script text of the page's own script
 * @throws when the worker cannot be started or breaks: a fault of ours or of the browser
 */
export async function askWorker(script: string, pdf: ArrayBuffer): Promise<Judgement> {
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address);
  try {
    return await new Promise<Judgement>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Judgement>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(pdf, [pdf]);
    });
  } finally {
    worker.terminate();
    URL.revokeObjectURL(address);
  }
}
