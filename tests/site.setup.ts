import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import sirv from 'sirv';
import type { TestProject } from 'vitest/node';
import { chromiumProgram } from './support/chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built site of `content/`, a folder. */
    site: string;
    /** The built site of the second newsroom, a folder. */
    secondSite: string;
    /** Where `site` is served, at `/` and at `/any/sub/path/`; no stroke at the end. */
    address: string;
    /** The program of a Chromium. */
    chromium: string;
  }
}

const SITE = '.cache/test/site';
const SECOND = '.cache/test/toa-soan-nho';

/** Builds both newsrooms with the real command, serves the first, and finds a browser: installed, else from npm. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await build('content', SITE);
  await build('tests/fixtures/toa-soan-nho', SECOND);
  const server = serve(SITE);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  project.provide('site', resolve(SITE));
  project.provide('secondSite', resolve(SECOND));
  project.provide('address', `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
  project.provide('chromium', await chromiumProgram());
  return () =>
    new Promise((done) => {
      server.close(() => {
        done();
      });
    });
}

async function build(content: string, out: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['scripts/build.ts', '--content', content, '--out', out]);
}

function serve(folder: string): Server {
  const files = sirv(folder, { dev: true, etag: true });
  return createServer((request, response) => {
    request.url = request.url?.replace(/^\/any\/sub\/path(?=\/)/, '') ?? '/';
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
}
