/** `npm run preview -- [--site DIR] [--port N]`: serves a built site as it is. */
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { command } from './support/command.ts';

await command(() => {
  const { values } = parseArgs({
    options: { site: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
  });
  const files = sirv(values.site, { dev: true });
  createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Không có trang này');
    });
  }).listen(Number(values.port), '127.0.0.1', () => {
    console.log(`Xem tại http://localhost:${values.port} (Ctrl+C để dừng)`);
  });
});
