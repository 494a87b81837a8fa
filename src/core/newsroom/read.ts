import { posix } from 'node:path';
import type { z } from 'zod';
import { documentFinder, documentKey } from './document-key.ts';
import { fault, sortFaults } from './fault.ts';
import type { Fault } from './fault.ts';
import { checkFileNames } from './file-names.ts';
import { listFiles } from './files.ts';
import type { Listed } from './files.ts';
import { indexArticles, newestFirst } from './indexes.ts';
import type { Article, Document, Issue, Letter, Newsroom } from './model.ts';
import { readArticleFile } from './article-file.ts';
import { readMarkdownFile, readYamlFile } from './read-file.ts';
import type { FileReading } from './read-file.ts';
import { checkReferences } from './resolve-references.ts';
import type { Directory, Referring } from './resolve-references.ts';
import { abbreviations as abbreviationsSchema } from './schema/abbreviation.ts';
import { id as idSchema } from './schema/common.ts';
import { article as articleSchema } from './schema/article.ts';
import type { ArticleData } from './schema/article.ts';
import type { RecordKind } from './schema/common.ts';
import { issue as issueSchema } from './schema/issue.ts';
import { letter as letterSchema } from './schema/letter.ts';
import { RECORD_SCHEMAS } from './schema/records.ts';
import { site as siteSchema } from './schema/site.ts';
import type { SiteData } from './schema/site.ts';

/** What could be read of a newsroom: the model, but for articles and records that are in error. */
export type Readable = Omit<Newsroom, 'site'> & { readonly site: SiteData | undefined };

/** What a reading gives. */
export interface Reading {
  /** The model, when nothing is in error. */
  newsroom: Newsroom | undefined;
  /** The model of what is not in error, for checks that go on nevertheless. */
  readable: Readable;
  faults: Fault[];
  articleFiles: number;
  /** Every file of the folder, from its root. */
  files: readonly string[];
}

type Schemas = typeof RECORD_SCHEMAS;
type Records<K extends RecordKind> = Map<string, Readonly<z.output<Schemas[K]>> & { id: string; file: string }>;

export interface ReadingOptions {
  /** The files of the folder, when they have been listed already. */
  listed?: readonly Listed[];
  /** Gives what a file said when it was read before, if it is still the same; else what `read` says. */
  remember?: <T>(file: string, read: () => FileReading<T>) => FileReading<T>;
}

/**
 * Reads a newsroom's folder, once: records, articles, bulletin numbers, letters and tables; checks each against its
 * schema and every reference against the records. Nothing is dropped silently: an article file is published, a draft,
 * or named in a fault.
 */
export function readNewsroom(
  root: string,
  { listed = listFiles(root), remember = (_file, read) => read() }: ReadingOptions = {},
): Reading {
  const faults: Fault[] = [];
  faults.push(...checkFileNames(listed.map(({ path }) => path)));
  const files = listed.filter(({ path, link }) => {
    if (link)
      faults.push(
        fault(
          'tep-khong-doc-duoc',
          { file: path, line: 1, column: 1 },
          'đây là liên kết tượng trưng, không phải tệp',
          'chép chính tệp ấy vào đây',
        ),
      );
    return !link;
  });
  const inFolder = (folder: string, ending: RegExp) =>
    filesOf(
      files.map(({ path }) => path),
      folder,
      ending,
      faults,
    );

  const read: Referring[] = [];
  const take = <T>(
    file: string,
    schema: z.ZodType,
    first: () => FileReading<T>,
  ): (FileReading<T> & { data: T }) | undefined => {
    const reading = remember(file, first);
    faults.push(...reading.faults);
    if (!hasData(reading)) return undefined;
    read.push({ file, schema, references: reading.references });
    return reading;
  };
  const takeYaml = <S extends z.ZodType>(file: string, schema: S) =>
    take(file, schema, () => readYamlFile(root, file, schema));
  const site = files.some(({ path }) => path === 'site.yaml') ? takeYaml('site.yaml', siteSchema) : undefined;
  if (!site && !faults.some(({ file }) => file === 'site.yaml'))
    faults.push(
      fault(
        'thieu-tep',
        { file: 'site.yaml', line: 1, column: 1 },
        'tòa soạn không có site.yaml',
        'tạo site.yaml với tên bản tin, địa chỉ và chuyên mục',
      ),
    );

  const known: Record<RecordKind, string[]> = {
    officials: [],
    documents: [],
    organisations: [],
    localities: [],
    events: [],
    terms: [],
  };
  const records = <K extends RecordKind>(kind: K): Records<K> => {
    const found: Records<K> = new Map();
    const firstFile = new Map<string, string>();
    for (const file of inFolder(kind, /\.yaml$/)) {
      const id = idOf(file);
      const first = firstFile.get(id);
      if (first !== undefined) {
        const place = { file, line: 1, column: 1 };
        faults.push(fault('trung-ho-so', place, `trùng mã với ${first}`, 'gộp hai hồ sơ, hoặc đổi tên một tệp'));
        continue;
      }
      firstFile.set(id, file);
      known[kind].push(id);
      const result = takeYaml(file, RECORD_SCHEMAS[kind]);
      if (result) found.set(id, deepFreeze({ ...(result.data as z.output<Schemas[K]>), id, file }));
    }
    return found;
  };
  const officials = records('officials');
  const organisations = records('organisations');
  const localities = records('localities');
  const events = records('events');
  const terms = records('terms');
  const documents = new Map<string, Document>();
  for (const [id, data] of records('documents'))
    documents.set(
      id,
      deepFreeze({ ...data, key: documentKey(id, data, data.term ? terms.get(data.term) : undefined) }),
    );
  const finder = documentFinder(documents);
  for (const [id, { relations, ...data }] of documents)
    documents.set(
      id,
      deepFreeze({
        ...data,
        relations: relations.map((one) => (one.document ? { ...one, document: finder.find(one.document)[0] } : one)),
      }),
    );
  const abbreviations = files.some(({ path }) => path === 'abbreviations.yaml')
    ? (takeYaml('abbreviations.yaml', abbreviationsSchema)?.data ?? [])
    : [];

  const articleFiles = inFolder('articles', /\.mdx?$/);
  const slugs = uniqueSlugs(articleFiles, faults);
  const articles: Article[] = [];
  for (const file of articleFiles) {
    const result = take(file, articleSchema, () => readArticleFile(root, file));
    if (!result) continue;
    const documents = result.data.documents.flatMap((text) => finder.find(text).slice(0, 1));
    articles.push(articleOf(file, result, [...new Set(documents)]));
  }
  const markdown = <T extends object>(folder: string, schema: z.ZodType<T>) =>
    inFolder(folder, /\.md$/).flatMap((file) => {
      const result = take(file, schema, () => readMarkdownFile(root, file, schema));
      if (!result) return [];
      const { data, body, bodyLine } = result;
      return [deepFreeze({ ...data, id: idOf(file), file, body, bodyLine })];
    });
  const issues: Issue[] = markdown('issues', issueSchema).sort(newestFirst);
  const letters: Letter[] = markdown('letters', letterSchema).sort(newestFirst);

  const directory: Directory = {
    ...known,
    sections: site?.data.sections.map(({ id }) => id) ?? [],
    articles: [...slugs],
    finder,
  };
  faults.push(...checkReferences(root, read, directory, site !== undefined));

  articles.sort(newestFirst);
  const published = articles.filter(({ draft }) => !draft);
  const readable: Readable = {
    site: site && deepFreeze(site.data),
    articles: published,
    drafts: articles.filter(({ draft }) => draft),
    bySlug: new Map(published.map((article) => [article.id, article])),
    officials,
    documents,
    organisations,
    localities,
    events,
    terms,
    issues,
    letters,
    abbreviations,
    by: indexArticles(published, issues),
  };
  return {
    newsroom: isWhole(readable) && !faults.some(({ severity }) => severity === 'error') ? readable : undefined,
    readable,
    faults: sortFaults(faults),
    articleFiles: articleFiles.length,
    files: files.map(({ path }) => path),
  };
}

function isWhole(readable: Readable): readable is Newsroom {
  return readable.site !== undefined;
}

function hasData<T>(reading: FileReading<T>): reading is FileReading<T> & { data: T } {
  return reading.data !== undefined;
}

function articleOf(
  file: string,
  reading: FileReading<ArticleData> & { data: ArticleData },
  documents: string[],
): Article {
  const { data, bodyLine, words } = reading;
  const derived = {
    documents: deepFreeze(documents),
    id: idOf(file),
    file,
    bodyLine,
    words,
    format: file.endsWith('.mdx') ? ('mdx' as const) : ('md' as const),
    year: data.date.slice(0, 4),
  };
  return Object.freeze(Object.assign(new BodyOf(reading), deepFreeze(data), derived));
}

/**
 * What an article has of its body, which is taken from the reading only when somebody asks for it by name, for it may lie on
 * disk. Copies and JSON of an article have no body.
 */
class BodyOf {
  readonly #reading: Pick<Article, 'body'>;

  constructor(reading: Pick<Article, 'body'>) {
    this.#reading = reading;
  }

  get body(): string {
    return this.#reading.body;
  }
}

/** A file's name without folder and ending. */
function idOf(file: string): string {
  return posix.basename(file).replace(/\.[^.]+$/, '');
}

/** The files of a folder with the right ending; others, and names that are no id, are faults. */
function filesOf(paths: readonly string[], folder: string, ending: RegExp, faults: Fault[]): string[] {
  return paths.filter((file) => {
    if (!file.startsWith(`${folder}/`)) return false;
    const place = { file, line: 1, column: 1 };
    if (!ending.test(file)) {
      const wanted = folder === 'articles' ? '.md hoặc .mdx' : ending.source.replace(/[\\$]/g, '');
      faults.push(
        fault(
          'ten-tep-sai',
          place,
          `tệp trong ${folder}/ phải có đuôi ${wanted}, viết thường`,
          'đổi đuôi tệp, hoặc chuyển tệp sang thư mục khác',
        ),
      );
      return false;
    }
    if (idSchema.safeParse(idOf(file)).success) return true;
    faults.push(
      fault(
        'ten-tep-sai',
        place,
        'tên tệp thành địa chỉ trang nên chỉ gồm chữ thường không dấu, chữ số và gạch nối',
        'đổi tên tệp, ví dụ hoi-nghi-thang-2.md',
      ),
    );
    return false;
  });
}

/** The slugs of all articles; two files with one slug are both named. */
function uniqueSlugs(files: readonly string[], faults: Fault[]): Set<string> {
  const first = new Map<string, string>();
  for (const file of files) {
    const slug = idOf(file);
    const other = first.get(slug);
    if (other === undefined) first.set(slug, file);
    else
      faults.push(
        fault(
          'trung-bai',
          { file, line: 1, column: 1 },
          `trùng tên với ${other}, hai bài sẽ chung một địa chỉ`,
          'đổi tên một trong hai tệp',
        ),
      );
  }
  return new Set(first.keys());
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}
