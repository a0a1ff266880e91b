import type { FromReader, Port, ToReader } from './protocol';
import { serveReader } from './serve-reader';

// Inside a worker `self` is the port to the window; the DOM types only know it as a window.
serveReader(self as unknown as Port<ToReader, FromReader>);
