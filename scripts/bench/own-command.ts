import { readFileSync } from 'node:fs';
import process from 'node:process';

/** What `npm run build`, `npm run check`… start, without npm itself. */
export function ownCommand(name: string): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  return [process.execPath, ...(scripts[name] ?? '').split(' ').slice(1)];
}
