/**
 * `npm run bench -- [--sizes 1000,5000] [--runs 3] [--only ban-tin,hugo,eleventy] [--folder DIR] [--out FILE]`:
 * builds synthetic newsrooms here, with Hugo and with Eleventy, in turns, and prints medians and ratios.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Aside } from './bench/aside.ts';
import { banTin } from './bench/ban-tin.ts';
import { eleventy } from './bench/eleventy.ts';
import { hugo } from './bench/hugo.ts';
import type { Cost } from './bench/measure.ts';
import { OCCASIONS } from './bench/occasions.ts';
import { inventRegistry } from './bench/registry.ts';
import { machine, table } from './bench/report.ts';
import type { Measured } from './bench/report.ts';
import { command } from './support/command.ts';

const BEGIN = '<!-- bench: bắt đầu -->';
const END = '<!-- bench: hết -->';

await command(async () => {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1000,5000' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string', default: 'ban-tin,hugo,eleventy' },
      folder: { type: 'string', default: '.cache/bench' },
      out: { type: 'string' },
    },
  });
  const folder = resolve(values.folder);
  const only = new Set(values.only.split(','));
  const rivals = [only.has('hugo') && hugo(), only.has('eleventy') && eleventy(join(folder, 'eleventy'))];
  if (only.has('hugo') && !rivals[0]) console.log('Không có Hugo trên máy này (Debian: apt install hugo): bỏ qua.');
  if (only.has('eleventy') && !rivals[1]) console.log('Không cài được Eleventy: bỏ qua.');
  const others = rivals.flatMap((rival) => rival || []);
  const contestants = [...(only.has('ban-tin') ? [banTin] : []), ...others];
  const aside = new Aside(folder);
  const measured: Measured = new Map();
  for (const size of values.sizes.split(',').map(Number)) {
    const registry = inventRegistry(size);
    const place = (name: string) => join(folder, String(size), name);
    for (const contestant of contestants) {
      mkdirSync(place(contestant.name), { recursive: true });
      await contestant.prepare(place(contestant.name), size, registry);
    }
    const occasions: Measured extends Map<number, infer T> ? T : never = new Map();
    measured.set(size, occasions);
    for (let run = 1; run <= Number(values.runs); run += 1)
      for (const occasion of OCCASIONS)
        for (const contestant of contestants) {
          if (occasion.anew) for (const made of contestant.made(place(contestant.name))) aside.put(made);
          occasion.change(contestant, place(contestant.name), registry, run);
          const cost = await contestant.build(place(contestant.name));
          const costs = occasions.get(occasion.name) ?? new Map<string, Cost[]>();
          occasions.set(occasion.name, costs.set(contestant.name, [...(costs.get(contestant.name) ?? []), cost]));
          console.log(
            `${String(size)} bài, ${occasion.name}, ${contestant.name}: ${cost.cpu.toFixed(1)} / ${cost.wall.toFixed(1)} s, ${(cost.memory / 1e9).toFixed(2)} GB`,
          );
        }
  }
  aside.remove();
  const versions = others.map(({ name, version }) => `${name} ${version}`).join(', ');
  const report = `Đo ngày ${new Date().toLocaleDateString('vi-VN')}: ${machine()}${versions && `, ${versions}`}. Mỗi ô: giây CPU / giây chờ / GB bộ nhớ cao nhất, số giữa của ${values.runs} lần chạy xen kẽ; cột tỷ số so giây chờ.\n\n${table(
    measured,
    contestants.map(({ name }) => name),
  )}`;
  console.log(`\n${report}`);
  if (values.out !== undefined) {
    const file = readFileSync(values.out, 'utf8');
    writeFileSync(
      file.includes(BEGIN) ? values.out : `${values.out}.moi`,
      file.replace(new RegExp(`${BEGIN}[\\s\\S]*${END}`), () => `${BEGIN}\n\n${report}\n\n${END}`),
    );
  }
});
