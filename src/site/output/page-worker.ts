import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { FolderWriter } from '../../core/files/folder-writer.ts';
import { Renderer } from '../program/renderer.ts';
import { doPage } from './page-job.ts';
import type { DonePage, PageJob } from './page-job.ts';

/** What a thread that renders pages is started with. */
export interface PageWorkerData {
  readonly entry: string;
  readonly site: string;
}

const { entry, site } = workerData as PageWorkerData;
const writer = new FolderWriter(site);
const loading = Renderer.load(entry);

parentPort?.on('message', (jobs: readonly PageJob[]) => {
  doAll(jobs).then(
    (done) => parentPort?.postMessage(done),
    (error: unknown) => {
      // Thrown outside of promises, it reaches the thread's owner as its error.
      process.nextTick(() => {
        throw error;
      });
    },
  );
});

async function doAll(jobs: readonly PageJob[]): Promise<DonePage[]> {
  const renderer = await loading;
  const done: DonePage[] = [];
  for (const job of jobs) done.push(await doPage(renderer, writer, job));
  return done;
}
