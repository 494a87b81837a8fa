import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { expect, test } from 'vitest';
import { residentOf, watchMemory } from './memory.ts';

test('memory counts what a process has started', { skip: !existsSync('/proc/self/status') }, async () => {
  const peak = watchMemory();
  const alone = residentOf(process.pid);
  const child = spawn(process.execPath, [
    '-e',
    'globalThis.held = Buffer.alloc(200e6, 1); console.log("ready"); setInterval(() => {}, 1000)',
  ]);
  await new Promise((ready) => child.stdout.once('data', ready));
  expect(residentOf(process.pid) - alone).toBeGreaterThan(150e6);
  await new Promise((later) => setTimeout(later, 600));
  const ended = new Promise((done) => child.once('exit', done));
  child.kill();
  await ended;
  const { bytes, isWhole } = peak();
  expect(isWhole).toBe(true);
  expect(bytes).toBeGreaterThan(alone + 150e6);
});
