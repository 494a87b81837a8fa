import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Contestant } from './contestant.ts';
import { measure } from './measure.ts';
import { write } from './newsroom.ts';
import { FRAME, writePlainArticle, writePlainArticles, writeTables } from './plain-content.ts';
import type { InventedRegistry } from './registry.ts';

const CONFIG = `baseURL = "https://ban-tin.example/"
languageCode = "vi"
title = "Bản tin giả lập"
disableKinds = ["RSS", "sitemap"]
[taxonomies]
official = "officials"
document = "documents"
keyword = "keywords"
group = "section"
`;
const LIST = `<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "02/01/2006" }}</time></li>{{ end }}</ul>`;
/** Names and codes that the front matter gives become links wherever the text has them. */
const SINGLE = `<article><h1>{{ .Title }}</h1><p class="lead">{{ .Params.lead }}</p><time>{{ .Date.Format "02/01/2006" }}</time>
{{ $text := .Content }}
{{ range .Params.officials }}{{ $o := index $.Site.Data.officials . }}{{ $text = replace $text $o.name (printf "<a href=\\"/officials/%s/\\">%s</a>" $o.id $o.name) }}{{ end }}
{{ range .Params.documents }}{{ $d := index $.Site.Data.documents . }}{{ $text = replace $text $d.code (printf "<a href=\\"/documents/%s/\\">%s</a>" $d.id $d.code) }}{{ end }}
{{ $text | safeHTML }}
<aside><ul>{{ range .Params.officials }}{{ $o := index $.Site.Data.officials . }}<li><a href="/officials/{{ $o.id }}/">{{ $o.name }}</a> {{ $o.title }}</li>{{ end }}</ul>
<ul>{{ range .Params.documents }}{{ $d := index $.Site.Data.documents . }}<li><a href="/documents/{{ $d.id }}/">{{ $d.type }} {{ $d.code }}</a> {{ $d.date }}</li>{{ end }}</ul></aside></article>`;
const page = (body: string, title = '{{ .Title }}') => `${FRAME.head(title)}${body}${FRAME.foot}`;

function writeSite(folder: string, registry: InventedRegistry): void {
  write(join(folder, 'config.toml'), CONFIG);
  write(join(folder, 'static', 'style.css'), 'body { max-width: 60em; margin: auto }\n');
  write(join(folder, 'layouts/_default/single.html'), page(SINGLE));
  write(join(folder, 'layouts/_default/list.html'), page(`<h1>{{ .Title }}</h1>${LIST}`));
  const terms = `<h1>{{ .Title }}</h1><ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>`;
  write(join(folder, 'layouts/_default/terms.html'), page(terms));
  for (const [kind, name] of [
    ['officials', 'name'],
    ['documents', 'code'],
  ])
    write(
      join(folder, `layouts/${kind ?? ''}/term.html`),
      page(`{{ $r := index .Site.Data.${kind ?? ''} .Data.Term }}<h1>{{ $r.${name ?? ''} }}</h1>${LIST}`),
    );
  write(
    join(folder, 'layouts/index.html'),
    page(`{{ range first 16 .Site.RegularPages }}<p><a href="{{ .RelPermalink }}">{{ .Title }}</a></p>{{ end }}`),
  );
  writeTables(join(folder, 'data'), registry);
}

/** Hugo, as the system has it; undefined when it has none. */
export function hugo(): (Contestant & { version: string }) | undefined {
  let version: string;
  try {
    version = /v[\d.]+/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[0] ?? '';
  } catch {
    return undefined;
  }
  return {
    name: 'Hugo',
    version,
    prepare: (folder, count, registry) => {
      writeSite(folder, registry);
      writePlainArticles(join(folder, 'content'), count, registry);
    },
    writeArticle: (folder, article) => {
      writePlainArticle(join(folder, 'content'), article);
    },
    writeOfficial: (folder, official, registry) => {
      const officials = registry.officials.map((one) => (one.id === official.id ? official : one));
      writeTables(join(folder, 'data'), { ...registry, officials });
    },
    made: (folder) => [join(folder, 'public'), join(folder, 'resources')],
    build: (folder) => measure(['hugo', '--quiet'], folder),
    output: (folder) => join(folder, 'public'),
  };
}
