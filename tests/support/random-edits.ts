import { mkdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Random } from '../search/random.ts';
import { filesOf } from './random-newsroom.ts';
import type { RandomArticle, RandomNewsroom } from './random-newsroom.ts';

const SECTIONS = ['thoi-su', 'dan-van', 'dien-dan'];
const TAGS = ['chi bộ', 'nêu gương', 'đào tạo'];
const NAMES = ['Trần Văn Mẫu', 'Lê Thị Thử', 'Ngô Minh Giả', 'Bùi Đức Ví Dụ', 'Đỗ Thu Tưởng'];
const TITLES = ['Trưởng Ban Mẫu', 'Phó Trưởng Ban Mẫu', 'Ủy viên Ban Mẫu'];
const SHORT = ['BMM', 'VPM', 'ĐMM'];
const SENTENCES = [
  'Các chi bộ đã rà soát kế hoạch công tác năm và báo cáo kết quả.',
  'Có 1.463 người tham gia, tăng 12% so với năm 2018.',
  'Văn phòng (VPM) phối hợp với BMM chuẩn bị nội dung.',
  'Ngày 12/3/2021, đơn vị tổ chức hội nghị tại Ban Mẫu.',
  'Hội nghị Mẫu được tổ chức tại xã Mẫu với sự tham dự của Bí thư Đảng ủy xã Mẫu.',
];
const DOCUMENT_ALIAS = 'Nghị quyết Mẫu về đào tạo';
/** A photo that is taken over as it is, one that is made smaller, one of another shape. */
const PHOTOS = await Promise.all(
  [
    [80, 60],
    [1700, 40],
    [60, 80],
  ].map(([width = 0, height = 0]) =>
    sharp({ create: { width, height, channels: 3, background: '#a5121a' } })
      .png()
      .toBuffer(),
  ),
);

/** Mends what was broken. */
type Mend = () => void;

/** A small invented newsroom on disk that is edited at random, always so that it stays without error. */
export class RandomEdits {
  readonly #root: string;
  readonly #random: Random;
  readonly #newsroom: RandomNewsroom;
  #written = new Map<string, string | Buffer>();
  #count = 0;

  /** @param size articles at first; the records grow with them */
  constructor(root: string, random: Random, size = 6) {
    this.#root = root;
    this.#random = random;
    const beside = Math.floor(size / 100);
    const several = <T>(count: number, make: (index: number) => T): T[] =>
      Array.from({ length: count }, (_, i) => make(i));
    this.#newsroom = {
      name: 'Bản tin Mẫu',
      motto: undefined,
      notice: undefined,
      sections: SECTIONS.map((id) => ({ id, name: `Mục ${id}` })),
      articles: [],
      officials: several(3 + beside, (i) => ({
        id: `can-bo-${i}`,
        name:
          i < 3 ? random.pick(NAMES) : `${random.pick(NAMES)} ${random.pick(['An', 'Bình', 'Chi', 'Dung', 'Giang'])}`,
        title: random.pick(TITLES),
        other: undefined,
        organisation: 'ban-mau',
      })),
      documents: several(2 + beside, (i) => ({
        id: `van-ban-${i}`,
        code: `${String(i + 1).padStart(2, '0')}-${i % 2 === 0 ? 'NQ' : 'CT'}/BM`,
        about: 'Việc mẫu',
        alias: undefined,
        replacedBy: undefined,
      })),
      organisations: [
        { id: 'ban-mau', name: 'Ban Mẫu', short: undefined, parent: undefined },
        { id: 'van-phong-mau', name: 'Văn phòng Ban Mẫu', short: undefined, parent: 'ban-mau' },
      ],
      localities: [{ id: 'xa-mau', name: 'xã Mẫu' }],
      events: [{ id: 'hoi-nghi-mau', name: 'Hội nghị Mẫu', date: '2019-03-12', chair: 'can-bo-0' }],
      terms: [{ id: 'dang-xii', number: 'XII', years: '2016–2021' }],
      issues: [],
      letters: [],
      abbreviations: [{ short: 'BMM', meanings: ['Nghĩa của BMM'] }],
      pictures: new Map([['anh-0.png', this.#photo()]]),
    };
    for (let i = 0; i < size; i += 1) this.#add();
    this.#newsroom.issues = [this.#issue('so-1')];
    this.#newsroom.letters = [{ id: 'thu-1', text: 'Thư giả lập.', article: this.#one().slug, reply: undefined }];
    this.#write();
  }

  /** Makes one edit on disk and says which. */
  edit(): string {
    const random = this.#random;
    const { officials, documents, organisations, localities, events, terms, issues, letters, sections, pictures } =
      this.#newsroom;
    const next = () => ++this.#count;
    const maybe = <T>(value: T): T | undefined => (random.below(2) === 0 ? value : undefined);
    const edits: Record<string, () => void> = {
      'edit a text': () => {
        const { paragraphs } = this.#one();
        paragraphs[random.below(paragraphs.length)] = this.#sentence();
      },
      'edit an MDX text': () => {
        const one = this.#newsroom.articles.find(({ mdx }) => mdx);
        one?.paragraphs.push(
          random.pick([
            `<Note title="Lời dặn ${next()}">\n\n${this.#sentence()}\n\n</Note>`,
            `<Statistics caption="Bảng ${next()}" period="2021" source="Giả lập" figures="Một=${next()}; Hai=2" />`,
            this.#sentence(),
          ]),
        );
      },
      'give a text more': () => this.#one().paragraphs.push(this.#sentence()),
      'edit a title': () => (this.#one().title = `Bài đổi tên lần ${next()}`),
      'edit a lead': () => (this.#one().lead = maybe(`Lời mở đầu ${next()}, có ${random.pick(NAMES)}`)),
      'move in time': () => (this.#one().date = this.#date()),
      'move to another year': () => {
        const one = this.#one();
        one.date = `${Number(one.date.slice(0, 4)) === 2020 ? 2021 : 2020}${one.date.slice(4)}`;
      },
      'date today or later': () => (this.#one().date = dayFromNow(random.below(3) - 1)),
      'change a section': () => (this.#one().section = random.pick(sections).id),
      'change tags': () => (this.#one().tags = [random.pick(TAGS)]),
      'draft or publish': () => {
        const one = this.#one();
        one.draft = !one.draft;
      },
      'link to another': () => (this.#one().link = random.pick(this.#newsroom.articles).slug),
      'name other records': () => {
        const one = this.#one();
        one.officials = [random.pick(officials).id];
        one.documents = maybe([random.pick(documents).code]) ?? [];
        one.events = maybe([random.pick(events).id]) ?? [];
        one.localities = maybe([random.pick(localities).id]) ?? [];
      },
      'sign or unsign': () => (this.#one().author = maybe(random.pick(NAMES))),
      correct: () => (this.#one().correction = maybe(`chữ mới ${next()}`)),
      'show a photo or none': () => (this.#one().photo = maybe(random.pick([...pictures.keys(), 'khong']))),
      'add an article': () => {
        this.#add();
      },
      'delete an article': () => {
        const { articles } = this.#newsroom;
        if (articles.length > 3) articles.splice(random.below(articles.length), 1);
      },
      'rename an article': () => (this.#one().slug = `bai-moi-${next()}`),
      'turn into MDX and back': () => {
        const one = this.#one();
        one.mdx = !one.mdx;
        // Components are known to MDX only.
        one.paragraphs = one.paragraphs.filter((text) => !text.startsWith('<'));
        if (one.paragraphs.length === 0) one.paragraphs.push(this.#sentence());
      },
      'change an office': () => (random.pick(officials).title = random.pick(TITLES)),
      'change a name': () => (random.pick(officials).name = random.pick(NAMES)),
      'give a name another form': () => (random.pick(officials).other = maybe(random.pick(NAMES))),
      'move an official': () => (random.pick(officials).organisation = random.pick(organisations).id),
      'add an official': () => {
        officials.push({
          id: `can-bo-them-${next()}`,
          name: random.pick(NAMES),
          title: random.pick(TITLES),
          other: undefined,
          organisation: 'ban-mau',
        });
      },
      'delete an official': () => {
        if (officials.length > 2) officials.splice(random.below(officials.length), 1);
      },
      'change a document': () => (random.pick(documents).about = `Việc mẫu ${next()}`),
      'alias a document': () => {
        for (const one of documents) one.alias = undefined;
        random.pick(documents).alias = maybe(DOCUMENT_ALIAS);
      },
      'replace a document': () => (random.pick(documents).replacedBy = maybe(random.pick(documents).id)),
      'add a document': () => {
        const number = next();
        documents.push({
          id: `van-ban-them-${number}`,
          code: `${number + 100}-NQ/BM`,
          about: 'Việc thêm',
          alias: undefined,
          replacedBy: undefined,
        });
      },
      'change an organisation': () => {
        const one = random.pick(organisations);
        one.short = maybe(random.pick(SHORT));
        if (one.id !== 'ban-mau') one.name = `Văn phòng Ban Mẫu ${next()}`;
      },
      'add a locality': () => localities.push({ id: `xa-${next()}`, name: `xã Mẫu ${this.#count}` }),
      'rename a locality': () => (random.pick(localities).name = `xã Mẫu ${next()}`),
      'change an event': () => {
        const one = random.pick(events);
        one.name = `Hội nghị Mẫu ${next()}`;
        one.date = this.#date();
        one.chair = maybe(random.pick(officials).id);
      },
      'change a term': () => (random.pick(terms).years = `2016–${2020 + random.below(3)}`),
      'add or drop a term': () => {
        if (terms.length > 1) terms.pop();
        else terms.push({ id: 'dang-xiii', number: 'XIII', years: '2021–2026' });
      },
      'change an issue': () => (issues[0] = this.#issue('so-1')),
      'add or drop an issue': () => {
        if (issues.length > 1) issues.pop();
        else issues.push(this.#issue(`so-${next() + 1}`));
      },
      'write a letter': () =>
        letters.push({ id: `thu-${next() + 1}`, text: this.#sentence(), article: this.#one().slug, reply: undefined }),
      'answer a letter': () => {
        const one = letters.at(-1);
        if (one) one.reply = maybe(`Cảm ơn bạn đọc ${next()}.`);
      },
      'drop a letter': () => letters.shift(),
      'change abbreviations': () => {
        this.#newsroom.abbreviations = SHORT.filter(() => random.below(2) === 0).map((short) => ({
          short,
          meanings: random.below(3) === 0 ? [`Nghĩa của ${short}`, 'Nghĩa khác'] : [`Nghĩa của ${short}`],
        }));
      },
      'rename the bulletin': () => (this.#newsroom.name = `Bản tin Mẫu ${next()}`),
      'change motto and notice': () => {
        this.#newsroom.motto = maybe(`Lời ${next()}`);
        this.#newsroom.notice = maybe(`Xin lưu ý ${next()}`);
      },
      'rename a section': () => (random.pick(sections).name = `Mục đổi ${next()}`),
      'add or drop a section': () => {
        if (sections.length > SECTIONS.length) sections.pop();
        else sections.push({ id: `muc-${next()}`, name: `Mục thêm ${this.#count}` });
      },
      'change a picture': () => pictures.set('anh-0.png', this.#photo()),
      'add a drawing': () => {
        const size = 10 + next();
        pictures.set('hinh-ve.svg', `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"/>\n`);
      },
      'drop a picture': () => {
        const name = random.pick([...pictures.keys()]);
        if (pictures.size > 1) pictures.delete(name);
      },
      'write the same again': () => this.#written.delete(random.pick([...this.#written.keys()])),
    };
    const name = random.pick(Object.keys(edits));
    edits[name]?.();
    this.#write();
    return name;
  }

  /** Puts an error into the content, so that the next build must refuse it; says which, and gives the way back. */
  breakOne(): { name: string; mend: Mend } {
    const file = this.#random.pick([...this.#written.keys()].filter((name) => /^(?:articles|officials)\//.test(name)));
    const text = String(this.#written.get(file));
    const broken: Record<string, string> = {
      'a key that no schema has': text.replace(/^(name|title):/m, 'la: 1\n$1:'),
      'YAML that is none': text.replace(/^(name|title):/m, '$1: ['),
      'a file that is cut off': text.slice(0, 10),
    };
    const name = this.#random.pick(Object.keys(broken));
    writeFileSync(join(this.#root, file), broken[name] ?? '');
    return {
      name,
      mend: () => {
        writeFileSync(join(this.#root, file), text);
      },
    };
  }

  #one(): RandomArticle {
    return this.#random.pick(this.#newsroom.articles);
  }

  #photo(): Buffer {
    return this.#random.pick(PHOTOS);
  }

  #issue(id: string): RandomNewsroom['issues'][number] {
    const { articles } = this.#newsroom;
    const slugs = Array.from({ length: 3 }, () => this.#random.pick(articles).slug);
    return { id, title: `Số ${++this.#count}`, editorial: this.#sentence(), articles: [...new Set(slugs)] };
  }

  /** A day, a month, or a year. */
  #date(): string {
    const day = `${2018 + this.#random.below(4)}-0${1 + this.#random.below(9)}-1${this.#random.below(9)}`;
    return day.slice(0, this.#random.pick([10, 10, 10, 10, 7, 4]));
  }

  #sentence(): string {
    const { officials, documents } = this.#newsroom;
    const { name, title } = this.#random.pick(officials);
    const { code } = this.#random.pick(documents);
    return this.#random.pick([
      ...SENTENCES,
      `Đồng chí ${name}, ${title} phát biểu kết luận.`,
      `Thực hiện Nghị quyết số ${code}, mọi việc đã xong.`,
      `Theo ${DOCUMENT_ALIAS}, các xã đã làm xong.`,
      `## Đề mục ${this.#random.below(3)}`,
      `- một\n- hai theo ${code}`,
    ]);
  }

  #add(): void {
    const slug = `bai-${++this.#count}`;
    const { officials, documents, sections, articles } = this.#newsroom;
    articles.push({
      slug,
      title: `Bài số ${this.#count}`,
      lead: undefined,
      date: this.#date(),
      section: this.#random.pick(sections).id,
      draft: false,
      mdx: this.#random.below(5) === 0,
      officials: [this.#random.pick(officials).id],
      documents: [this.#random.pick(documents).code],
      events: [],
      localities: [],
      tags: [this.#random.pick(TAGS)],
      author: undefined,
      photo: undefined,
      correction: undefined,
      paragraphs: ['Đoạn mở đầu.', this.#sentence(), this.#sentence()],
      link: undefined,
    });
  }

  #write(): void {
    const files = filesOf(this.#newsroom);
    for (const file of this.#written.keys()) if (!files.has(file)) rmSync(join(this.#root, file), { force: true });
    for (const [file, content] of files) {
      if (this.#written.get(file) === content) continue;
      mkdirSync(dirname(join(this.#root, file)), { recursive: true });
      this.#put(join(this.#root, file), content);
    }
    this.#written = files;
  }

  /** Writes as editors and tools do: into the file, by a new file, or with the old times put back. */
  #put(path: string, content: string | Buffer): void {
    const before = statSync(path, { throwIfNoEntry: false });
    const way = this.#random.below(4);
    if (way === 0 && before) {
      writeFileSync(`${path}.tam`, content);
      renameSync(`${path}.tam`, path);
    } else writeFileSync(path, content);
    if (way === 1 && before) utimesSync(path, before.atime, before.mtime);
  }
}

/** `2019-02-12`, so many days from now. */
function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
