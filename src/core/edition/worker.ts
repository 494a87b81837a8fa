import { enableCompileCache, flushCompileCache } from 'node:module';
import { workerData } from 'node:worker_threads';

// Loading the program is most of what a thread of a small newsroom does: the orders are read after this.
const { compiled } = workerData as { compiled: string | undefined };
if (compiled !== undefined) enableCompileCache(compiled);
await import('./orders.ts');
// A thread that is ended from outside has no time to write.
flushCompileCache();
