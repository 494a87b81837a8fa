/** `npm run dev -- [--content DIR] [--port N]`: the site as it is being written, at http://localhost:4321. */
import process from 'node:process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { cacheFor } from '../src/site/build.ts';
import { setPlaces } from '../src/site/places.ts';
import { command } from './support/command.ts';

await command(async () => {
  const { values } = parseArgs({
    options: { content: { type: 'string', default: 'content' }, port: { type: 'string', default: '4321' } },
  });
  setPlaces({ content: resolve(values.content), cache: `${cacheFor(values.content)}-dev` });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await dev({ server: { port: Number(values.port) } });
});
