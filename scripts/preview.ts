/** `npm run preview -- [--site DIR] [--port N]`: serves a built site as it is; 404.html for what is not there. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { command } from './support/command.ts';

await command(() => {
  const { values } = parseArgs({
    options: { site: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
  });
  if (!existsSync(join(values.site, 'index.html'))) {
    console.error(`Chưa có trang nào ở ${values.site}: chạy npm run build trước.`);
    process.exitCode = 1;
    return;
  }
  const files = sirv(values.site, { dev: true });
  createServer((request, response) => {
    files(request, response, () => {
      const page = join(values.site, '404.html');
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
      response.end(existsSync(page) ? readFileSync(page) : 'Không có trang này');
    });
  }).listen(Number(values.port), '127.0.0.1', () => {
    console.log(`Xem tại http://localhost:${values.port} (Ctrl+C để dừng)`);
  });
});
