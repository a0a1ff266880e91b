import './no-eval';
import { startPage } from './page';
import { startWorker } from './worker';

// One script for both sides: the page hands its own text to a worker, so that nothing has to be loaded.
if (typeof document === 'undefined') startWorker();
else startPage(document);
