import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Contestant } from './contestant.ts';
import { measure } from './measure.ts';
import { write } from './newsroom.ts';
import { FRAME, writePlainArticle, writePlainArticles, writeTables } from './plain-content.ts';

const VERSION = '3.1.2';

/** One pass over the text finds codes and names, and tables say what they link to. */
const CONFIG = `import { readFileSync } from 'node:fs';
const table = (name) => JSON.parse(readFileSync(new URL('./data/' + name + '.json', import.meta.url), 'utf8'));
const officials = table('officials'), documents = table('documents');
const names = new Map(Object.values(officials).map((o) => [o.name, '/can-bo/' + o.id + '/']));
const codes = new Map(Object.values(documents).map((d) => [d.code, '/van-ban/' + d.id + '/']));
const MENTION = /\\d+-\\p{Lu}+\\/\\p{Lu}+|\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){2,3}/gu;
export default function (config) {
  config.addGlobalData('officials', officials);
  config.addGlobalData('documents', documents);
  config.addFilter('linked', (html) => html.replace(/>[^<]+</g, (text) => text.replace(MENTION, (found) => {
    const to = codes.get(found) ?? names.get(found);
    return to ? '<a href="' + to + '">' + found + '</a>' : found;
  })));
  config.addFilter('day', (date) => new Date(date).toISOString().slice(0, 10).split('-').reverse().join('/'));
  config.addCollection('articles', (api) => api.getFilteredByGlob('content/**/*.md').sort((a, b) => b.date - a.date));
  const grouped = (keysOf) => (api) => {
    const groups = new Map();
    for (const page of api.getFilteredByGlob('content/**/*.md'))
      for (const key of keysOf(page)) groups.has(key) ? groups.get(key).push(page) : groups.set(key, [page]);
    return [...groups].map(([key, pages]) => ({ key, pages: pages.sort((a, b) => b.date - a.date) }));
  };
  config.addCollection('byOfficial', grouped((p) => p.data.officials));
  config.addCollection('byDocument', grouped((p) => p.data.documents));
  config.addCollection('bySection', grouped((p) => [p.data.section]));
  config.addCollection('byKeyword', grouped((p) => p.data.keywords));
  config.addCollection('byYear', grouped((p) => [String(p.date.getUTCFullYear())]));
  config.addPassthroughCopy('style.css');
  return { dir: { input: '.', includes: 'layouts', output: 'public' }, markdownTemplateEngine: false, htmlTemplateEngine: 'liquid' };
}
`;
const LIST = `<ul>{% for page in group.pages %}<li><a href="{{ page.url }}">{{ page.data.title }}</a> <time>{{ page.date | day }}</time></li>{% endfor %}</ul>`;
const ARTICLE = `<article><h1>{{ title }}</h1><p class="lead">{{ lead }}</p><time>{{ page.date | day }}</time>
{{ content | linked }}
<aside><ul>{% for id in officials_named %}<li><a href="/can-bo/{{ id }}/">{{ all_officials[id].name }}</a> {{ all_officials[id].title }}</li>{% endfor %}</ul></aside></article>`;
const page = (body: string, title = '{{ title }}') => `${FRAME.head(title)}${body}${FRAME.foot}`;
const paged = (collection: string, folder: string, heading: string) =>
  `---\npagination: { data: collections.${collection}, size: 1, alias: group }\npermalink: "/${folder}/{{ group.key | slugify }}/index.html"\n---\n${page(`<h1>${heading}</h1>${LIST}`, heading)}`;

function writeSite(folder: string): void {
  write(
    join(folder, 'eleventy.config.js'),
    CONFIG.replace("addGlobalData('officials'", "addGlobalData('all_officials'").replace(
      "addGlobalData('documents'",
      "addGlobalData('all_documents'",
    ),
  );
  write(join(folder, 'style.css'), 'body { max-width: 60em; margin: auto }\n');
  const documents = `<ul>{% for id in documents %}<li><a href="/van-ban/{{ id }}/">{{ all_documents[id].type }} {{ all_documents[id].code }}</a> {{ all_documents[id].date }}</li>{% endfor %}</ul></aside>`;
  write(
    join(folder, 'layouts/article.html'),
    page(ARTICLE.replace('officials_named', 'officials').replace('</aside>', documents)),
  );
  write(join(folder, 'content/content.json'), JSON.stringify({ layout: 'article.html' }));
  for (const [collection, at, heading] of [
    ['byOfficial', 'can-bo', '{{ all_officials[group.key].name }}'],
    ['byDocument', 'van-ban', '{{ all_documents[group.key].code }}'],
    ['bySection', 'chuyen-muc', '{{ group.key }}'],
    ['byKeyword', 'the', '{{ group.key }}'],
    ['byYear', 'luu-tru', '{{ group.key }}'],
  ] as const)
    write(join(folder, `${at}.html`), paged(collection, at, heading));
  write(
    join(folder, 'index.html'),
    page(
      '{% for page in collections.articles limit: 16 %}<p><a href="{{ page.url }}">{{ page.data.title }}</a></p>{% endfor %}',
      'Bản tin giả lập',
    ),
  );
}

/** Eleventy 3, installed by npm into a folder of its own; undefined when that fails. */
export function eleventy(tools: string): (Contestant & { version: string }) | undefined {
  const program = join(tools, 'node_modules/@11ty/eleventy/cmd.cjs');
  if (!existsSync(program)) {
    write(join(tools, 'package.json'), JSON.stringify({ private: true, dependencies: { '@11ty/eleventy': VERSION } }));
    try {
      execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: tools, stdio: 'ignore' });
    } catch {
      return undefined;
    }
  }
  return {
    name: 'Eleventy',
    version: VERSION,
    prepare: (folder, count, registry) => {
      writeSite(folder);
      writeTables(join(folder, 'data'), registry);
      writePlainArticles(join(folder, 'content'), count, registry);
    },
    writeArticle: (folder, article) => {
      writePlainArticle(join(folder, 'content'), article);
    },
    writeOfficial: (folder, official, registry) => {
      const officials = registry.officials.map((one) => (one.id === official.id ? official : one));
      writeTables(join(folder, 'data'), { ...registry, officials });
    },
    made: (folder) => [join(folder, 'public')],
    // At 20,000 articles it needs more than the 4 GB that Node allows by itself.
    build: (folder) => measure([process.execPath, '--max-old-space-size=12288', program, '--quiet'], folder),
    output: (folder) => join(folder, 'public'),
  };
}
