import { judge } from './judge';

/** The worker's side: a PDF comes, its {@link judge judgement} goes back. */
export function startWorker(): void {
  self.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
    // What goes wrong in here is a fault of ours: it reaches the page as an `error` event.
    void judge(new Uint8Array(data)).then(
      (judgement) => self.postMessage(judgement),
      (error: unknown) => reportError(error),
    );
  });
}
