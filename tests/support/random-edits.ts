import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from '../search/random.ts';

interface DraftArticle {
  slug: string;
  title: string;
  date: string;
  section: string;
  draft: boolean;
  mdx: boolean;
  officials: string[];
  documents: string[];
  tags: string[];
  paragraphs: string[];
  /** The slug of an article to which the text links. */
  link: string | undefined;
}
interface DraftOfficial {
  id: string;
  name: string;
  title: string;
}
interface DraftDocument {
  id: string;
  code: string;
  about: string;
}

const SOURCES = 'sources: [{ outlet: Giả lập }]';
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
];

/** A small invented newsroom on disk that is edited at random, always so that it stays without error. */
export class RandomEdits {
  readonly #root: string;
  readonly #random: Random;
  #articles: DraftArticle[] = [];
  #officials: DraftOfficial[];
  #documents: DraftDocument[];
  #short: string[] = ['BMM'];
  #siteName = 'Bản tin Mẫu';
  #written = new Map<string, string>();
  #count = 0;

  constructor(root: string, random: Random) {
    this.#root = root;
    this.#random = random;
    this.#officials = NAMES.slice(0, 3).map((name, i) => ({ id: `can-bo-${i}`, name, title: random.pick(TITLES) }));
    this.#documents = ['01-NQ/BM', '02-CT/BM'].map((code, i) => ({ id: `van-ban-${i}`, code, about: 'Việc mẫu' }));
    for (let i = 0; i < 6; i += 1) this.#add();
    this.#write();
  }

  /** Makes one edit on disk and says which. */
  edit(): string {
    const edits: Record<string, () => void> = {
      'edit a text': () => {
        const { paragraphs } = this.#one();
        paragraphs[this.#random.below(paragraphs.length)] = this.#sentence();
      },
      'give a text more': () => this.#one().paragraphs.push(this.#sentence()),
      'edit a title': () => (this.#one().title = `Bài đổi tên lần ${++this.#count}`),
      'move in time': () => (this.#one().date = this.#date()),
      'change a section': () => (this.#one().section = this.#random.pick(SECTIONS)),
      'change tags': () => (this.#one().tags = [this.#random.pick(TAGS)]),
      'draft or publish': () => {
        const one = this.#one();
        one.draft = !one.draft;
      },
      'link to another': () => (this.#one().link = this.#random.pick(this.#articles).slug),
      'add an article': () => {
        this.#add();
      },
      'delete an article': () => {
        if (this.#articles.length > 3) this.#articles.splice(this.#random.below(this.#articles.length), 1);
      },
      'rename an article': () => (this.#one().slug = `bai-moi-${++this.#count}`),
      'turn into MDX and back': () => {
        const one = this.#one();
        one.mdx = !one.mdx;
        one.paragraphs = one.paragraphs.filter((paragraph) => !paragraph.startsWith('<'));
      },
      'edit an MDX text': () => {
        const one = this.#random.pick(this.#articles.filter(({ mdx }) => mdx).concat(this.#one()));
        one.mdx = true;
        one.paragraphs.push(`<Note title="Lần ${++this.#count}">\n\n${this.#sentence()}\n\n</Note>`);
      },
      'change an office': () => (this.#random.pick(this.#officials).title = this.#random.pick(TITLES)),
      'change a name': () => (this.#random.pick(this.#officials).name = this.#random.pick(NAMES)),
      'change a document': () => (this.#random.pick(this.#documents).about = `Việc mẫu ${++this.#count}`),
      'add an official': () => {
        this.#officials.push({
          id: `can-bo-them-${++this.#count}`,
          name: this.#random.pick(NAMES),
          title: this.#random.pick(TITLES),
        });
      },
      'change abbreviations': () => (this.#short = SHORT.filter(() => this.#random.below(2) === 0)),
      'rename the bulletin': () => (this.#siteName = `Bản tin Mẫu ${++this.#count}`),
      'write the same again': () => this.#written.delete(this.#random.pick([...this.#written.keys()])),
    };
    const name = this.#random.pick(Object.keys(edits));
    edits[name]?.();
    this.#write();
    return name;
  }

  #one(): DraftArticle {
    return this.#random.pick(this.#articles);
  }

  #date(): string {
    return `${2018 + this.#random.below(4)}-0${1 + this.#random.below(9)}-1${this.#random.below(9)}`;
  }

  #sentence(): string {
    const { name, title } = this.#random.pick(this.#officials);
    const { code } = this.#random.pick(this.#documents);
    return this.#random.pick([
      ...SENTENCES,
      `Đồng chí ${name}, ${title} phát biểu kết luận.`,
      `Thực hiện Nghị quyết số ${code}, mọi việc đã xong.`,
      `## Đề mục ${this.#random.below(3)}`,
      `- một\n- hai theo ${code}`,
    ]);
  }

  #add(): void {
    const slug = `bai-${++this.#count}`;
    this.#articles.push({
      slug,
      title: `Bài số ${this.#count}`,
      date: this.#date(),
      section: this.#random.pick(SECTIONS),
      draft: false,
      mdx: this.#random.below(5) === 0,
      officials: [this.#random.pick(this.#officials).id],
      documents: [this.#random.pick(this.#documents).code],
      tags: [this.#random.pick(TAGS)],
      paragraphs: ['Đoạn mở đầu.', this.#sentence(), this.#sentence()],
      link: undefined,
    });
  }

  #files(): Map<string, string> {
    const files = new Map<string, string>();
    files.set(
      'site.yaml',
      `name: ${this.#siteName}\ndescription: Tòa soạn giả lập\naddress: https://ban-tin.example\norganisation: ban-mau\nsections:\n${SECTIONS.map((id) => `  - { id: ${id}, name: Mục ${id} }`).join('\n')}\n`,
    );
    files.set('organisations/ban-mau.yaml', `name: Ban Mẫu\n${SOURCES}\n`);
    for (const { id, name, title } of this.#officials)
      files.set(
        `officials/${id}.yaml`,
        `name: ${name}\noffices:\n  - title: ${title}\n    organisation: ban-mau\n    ${SOURCES}\n`,
      );
    for (const { id, code, about } of this.#documents)
      files.set(
        `documents/${id}.yaml`,
        `code: ${code}\ntype: Nghị quyết\nabout: ${about}\ndate: 2016-05-01\n${SOURCES}\n`,
      );
    files.set(
      'abbreviations.yaml',
      this.#short.map((short) => `- { short: ${short}, meanings: [Nghĩa của ${short}] }`).join('\n') || '[]\n',
    );
    const published = this.#articles.filter(({ draft }) => !draft);
    for (const one of this.#articles) {
      const target = published.find(({ slug }) => slug === one.link && slug !== one.slug);
      const link = target ? `\n\nXem [bài khác](../${target.date.slice(0, 4)}/${fileOf(target)}).` : '';
      files.set(
        `articles/${one.date.slice(0, 4)}/${fileOf(one)}`,
        `---\ntitle: ${one.title}\ndate: ${one.date}\nsection: ${one.section}\ndraft: ${String(one.draft)}\nofficials: [${one.officials.join(', ')}]\ndocuments: [${one.documents.join(', ')}]\ntags: [${one.tags.join(', ')}]\n---\n\n${one.paragraphs.join('\n\n')}${link}\n`,
      );
    }
    const oldest = published.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)).slice(0, 3);
    if (oldest.length > 0)
      files.set(
        'issues/2019-01.md',
        `---\nnumber: 1/2019\ndate: 2019-01-15\narticles: [${oldest.map(({ slug }) => slug).join(', ')}]\n---\n`,
      );
    return files;
  }

  #write(): void {
    const files = this.#files();
    for (const file of this.#written.keys()) if (!files.has(file)) rmSync(join(this.#root, file), { force: true });
    for (const [file, text] of files) {
      if (this.#written.get(file) === text) continue;
      mkdirSync(dirname(join(this.#root, file)), { recursive: true });
      writeFileSync(join(this.#root, file), text);
    }
    this.#written = files;
  }
}

const fileOf = ({ slug, mdx }: DraftArticle): string => `${slug}.${mdx ? 'mdx' : 'md'}`;
