/** The content of a small invented newsroom, as its files will say it. */
export interface RandomNewsroom {
  name: string;
  motto: string | undefined;
  notice: string | undefined;
  sections: { id: string; name: string }[];
  articles: RandomArticle[];
  officials: { id: string; name: string; title: string; other: string | undefined; organisation: string }[];
  documents: { id: string; code: string; about: string; alias: string | undefined; replacedBy: string | undefined }[];
  organisations: { id: string; name: string; short: string | undefined; parent: string | undefined }[];
  localities: { id: string; name: string }[];
  events: { id: string; name: string; date: string; chair: string | undefined }[];
  terms: { id: string; number: string; years: string }[];
  issues: { id: string; title: string; editorial: string; articles: string[] }[];
  letters: { id: string; text: string; article: string | undefined; reply: string | undefined }[];
  abbreviations: { short: string; meanings: string[] }[];
  pictures: Map<string, string | Buffer>;
}

export interface RandomArticle {
  slug: string;
  title: string;
  lead: string | undefined;
  date: string;
  section: string;
  draft: boolean;
  mdx: boolean;
  officials: string[];
  documents: string[];
  events: string[];
  localities: string[];
  tags: string[];
  author: string | undefined;
  photo: string | undefined;
  correction: string | undefined;
  paragraphs: string[];
  /** The slug of an article to which the text links. */
  link: string | undefined;
}

const SOURCES = 'sources: [{ outlet: Giả lập }]';
const quoted = (text: string): string => JSON.stringify(text);
const fields = (entries: readonly (readonly [name: string, value: string | undefined])[]): string =>
  entries.map(([name, value]) => (value === undefined ? '' : `${name}: ${value}\n`)).join('');

/** The newsroom as files by path. What points at something that is no longer there is left out. */
export function filesOf(newsroom: RandomNewsroom): Map<string, string | Buffer> {
  const files = new Map<string, string | Buffer>();
  const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
  const [officials, organisations] = [ids(newsroom.officials), ids(newsroom.organisations)];
  const within = (known: ReadonlySet<string>, id: string | undefined) => (id && known.has(id) ? id : undefined);
  files.set(
    'site.yaml',
    fields([
      ['name', quoted(newsroom.name)],
      ['motto', newsroom.motto && quoted(newsroom.motto)],
      ['notice', newsroom.notice && quoted(newsroom.notice)],
      ['description', 'Tòa soạn giả lập'],
      ['address', 'https://ban-tin.example'],
      ['organisation', 'ban-mau'],
      ['sections', newsroom.sections.map(({ id, name }) => `\n  - { id: ${id}, name: ${quoted(name)} }`).join('')],
    ]),
  );
  for (const { id, name, short, parent } of newsroom.organisations)
    files.set(
      `organisations/${id}.yaml`,
      fields([
        ['name', quoted(name)],
        ['shortNames', short && `[${short}]`],
        ['parent', within(organisations, parent)],
      ]) + `${SOURCES}\n`,
    );
  for (const { id, name } of newsroom.localities)
    files.set(`localities/${id}.yaml`, `name: ${quoted(name)}\nkind: xã\n${SOURCES}\n`);
  for (const { id, name, title, other, organisation } of newsroom.officials)
    files.set(
      `officials/${id}.yaml`,
      fields([
        ['name', quoted(name)],
        ['otherNames', other && `[${quoted(other)}]`],
      ]) +
        `offices:\n  - title: ${quoted(title)}\n    organisation: ${within(organisations, organisation) ?? 'ban-mau'}\n    ${SOURCES}\n`,
    );
  const documents = ids(newsroom.documents);
  const codes = new Map(newsroom.documents.map(({ id, code }) => [id, code]));
  for (const { id, code, about, alias, replacedBy } of newsroom.documents) {
    const other = within(documents, replacedBy);
    files.set(
      `documents/${id}.yaml`,
      fields([
        ['code', code],
        ['type', 'Nghị quyết'],
        ['about', quoted(about)],
        ['date', '2016-05-01'],
        ['aliases', alias && `[${quoted(alias)}]`],
        ['status', other && 'replaced'],
        [
          'relations',
          other && other !== id ? `[{ kind: replaced-by, document: ${quoted(codes.get(other) ?? '')} }]` : undefined,
        ],
      ]) + `${SOURCES}\n`,
    );
  }
  for (const { id, name, date, chair } of newsroom.events)
    files.set(
      `events/${id}.yaml`,
      fields([
        ['name', quoted(name)],
        ['kind', 'hội nghị'],
        ['date', date],
        ['organiser', 'ban-mau'],
        ['chair', within(officials, chair)],
      ]) + `${SOURCES}\n`,
    );
  for (const { id, number, years } of newsroom.terms)
    files.set(`terms/${id}.yaml`, `series: party\nnumber: ${number}\nyears: ${quoted(years)}\n${SOURCES}\n`);
  files.set(
    'abbreviations.yaml',
    newsroom.abbreviations
      .map(({ short, meanings }) => `- { short: ${short}, meanings: [${meanings.join(', ')}] }\n`)
      .join('') || '[]\n',
  );
  for (const [name, picture] of newsroom.pictures) files.set(`anh/${name}`, picture);
  addArticles(newsroom, files);
  return files;
}

function addArticles(newsroom: RandomNewsroom, files: Map<string, string | Buffer>): void {
  const known = (list: readonly { id: string }[]) => {
    const ids = new Set(list.map(({ id }) => id));
    return (wanted: readonly string[]) => wanted.filter((id) => ids.has(id));
  };
  const [officials, events, localities] = [newsroom.officials, newsroom.events, newsroom.localities].map(known);
  const codes = new Set(newsroom.documents.map(({ code }) => code));
  const published = new Map(newsroom.articles.flatMap((one) => (one.draft ? [] : [[one.slug, one] as const])));
  const list = (items: readonly string[] | undefined) => `[${(items ?? []).join(', ')}]`;
  for (const one of newsroom.articles) {
    const target = one.link === one.slug ? undefined : published.get(one.link ?? '');
    const photo = one.photo !== undefined && newsroom.pictures.has(one.photo) ? one.photo : undefined;
    files.set(
      `articles/${one.date.slice(0, 4)}/${fileOf(one)}`,
      `---\n${fields([
        ['title', quoted(one.title)],
        ['lead', one.lead && quoted(one.lead)],
        ['date', quoted(one.date)],
        ['section', newsroom.sections.some(({ id }) => id === one.section) ? one.section : newsroom.sections[0]?.id],
        ['draft', String(one.draft)],
        ['officials', list(officials?.(one.officials))],
        ['documents', list(one.documents.filter((code) => codes.has(code)))],
        ['events', list(events?.(one.events))],
        ['localities', list(localities?.(one.localities))],
        ['tags', list(one.tags)],
        ['authors', one.author && `[{ name: ${quoted(one.author)} }]`],
        ['photos', photo && `[{ file: ${photo}, alt: Ảnh giả lập, caption: ${quoted(`Ảnh của ${one.slug}`)} }]`],
        ['corrections', one.correction && `[{ date: 2022-01-05, wrong: chữ cũ, right: ${quoted(one.correction)} }]`],
      ])}---\n\n${one.paragraphs.join('\n\n')}${target ? linkTo(target) : ''}\n`,
    );
  }
  for (const { id, title, editorial, articles } of newsroom.issues) {
    const shown = articles.filter((slug) => published.has(slug));
    if (shown.length > 0)
      files.set(
        `issues/${id}.md`,
        `---\nnumber: ${quoted(id)}\ndate: 2019-01-15\ntitle: ${quoted(title)}\narticles: ${list(shown)}\n---\n\n${editorial}\n`,
      );
  }
  for (const { id, text, article, reply } of newsroom.letters)
    files.set(
      `letters/${id}.md`,
      `---\n${fields([
        ['name', 'Phạm Thị Giả'],
        ['date', '2021-02-10'],
        ['article', published.has(article ?? '') ? article : undefined],
        ['reply', reply && quoted(reply)],
      ])}---\n\n${text}\n`,
    );
}

/** A link to another article, to its first heading when it has one. */
function linkTo(target: RandomArticle): string {
  const heading = /^## Đề mục (\d)$/m.exec(target.paragraphs.join('\n'))?.[1];
  const anchor = heading === undefined ? '' : `#de-muc-${heading}`;
  return `\n\nXem [bài khác](../${target.date.slice(0, 4)}/${fileOf(target)}${anchor}).`;
}

const fileOf = ({ slug, mdx }: RandomArticle): string => `${slug}.${mdx ? 'mdx' : 'md'}`;
