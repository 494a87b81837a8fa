import { fault } from '../../newsroom/fault.ts';
import type { Fault } from '../../newsroom/fault.ts';
import type { Article, Registries } from '../../newsroom/model.ts';
import { fold } from '../../text/fold.ts';
import { articleText } from '../article-text.ts';
import type { ArticleText } from '../article-text.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

type Kind = 'officials' | 'documents';

/** What the text names surely and the frontmatter does not, and the reverse; one remark a list, not one a mention. */
export const mentions: Rule = {
  kinds: ['nhac-ma-chua-ghi', 'ghi-ma-khong-nhac'],
  check(subject, world) {
    const whole = articleText(subject, world);
    if (!whole || !subject.article) return [];
    const { newsroom } = world;
    return [
      ...compare('documents', subject, whole, newsroom, (id) => newsroom.documents.get(id)?.key ?? id),
      ...compare('officials', subject, whole, newsroom, (id) => id),
    ];
  },
};

function compare(
  kind: Kind,
  subject: Subject,
  whole: ArticleText,
  newsroom: Registries,
  nameOf: (id: string) => string,
): Fault[] {
  const { article } = subject;
  if (!article) return [];
  const listed = kind === 'documents' ? article.documents : article.officials.map(({ id }) => id);
  const missing = new Map<string, number>();
  const said = new Set<string>();
  for (const { id, sure, at } of namedIn(kind, whole)) {
    said.add(id);
    if (sure && !listed.includes(id) && !missing.has(id) && !whole.quoted(at)) missing.set(id, at);
  }
  const [first] = missing.values();
  const faults: Fault[] = [];
  if (first !== undefined)
    faults.push(
      fault(
        'nhac-ma-chua-ghi',
        whole.place(first),
        `bài nhắc tới ${[...missing.keys()].map(nameOf).join(', ')} mà mục ${kind} chưa ghi`,
        `thêm vào ${kind} nếu bài nói về ${kind === 'documents' ? 'văn bản' : 'người'} ấy`,
      ),
    );
  const unsaid = listed.some((id) => !said.has(id));
  const words = unsaid ? fold(wordsOf(article, whole)) : '';
  for (const [index, id] of listed.entries())
    if (
      !said.has(id) &&
      newsroom[kind].has(id) &&
      !namesOf(kind, id, newsroom).some((name) => words.includes(fold(name)))
    )
      faults.push(
        fault(
          'ghi-ma-khong-nhac',
          subject.locate([kind, index]),
          `mục ${kind} ghi “${nameOf(id)}” mà trong bài không thấy nhắc`,
          'xem lại mã, hoặc xóa khỏi danh sách',
        ),
      );
  return faults;
}

interface Named {
  id: string;
  /** Whether the mention would be a link; else the record is one that it may mean. */
  sure: boolean;
  at: number;
}

function namedIn(kind: Kind, { documents, people }: ArticleText): Named[] {
  if (kind === 'officials')
    return people.people.flatMap(({ mention, resolution }): Named[] => {
      const at = mention.nameSpan.start;
      if (resolution.status === 'linked') return [{ id: resolution.officialId, sure: true, at }];
      return 'candidates' in resolution ? resolution.candidates.map((id) => ({ id, sure: false, at })) : [];
    });
  return documents.flatMap(({ documents: named, start: at }) =>
    named.flatMap(({ link }): Named[] =>
      link.status === 'linked'
        ? [
            { id: link.titled ?? link.key, sure: true, at },
            { id: link.key, sure: false, at },
          ]
        : link.candidates.map((id) => ({ id, sure: false, at })),
    ),
  );
}

function wordsOf({ title, lead, photos }: Article, { text }: ArticleText): string {
  return [title, lead ?? '', ...photos.flatMap(({ alt, caption }) => [alt, caption ?? '']), text].join('\n');
}

/** Every way in which a record may be written out in a text. */
function namesOf(kind: Kind, id: string, newsroom: Registries): string[] {
  if (kind === 'officials') {
    const official = newsroom.officials.get(id);
    return official ? [official.name, ...official.otherNames] : [];
  }
  const document = newsroom.documents.get(id);
  if (!document) return [];
  const number = document.code === undefined ? [] : [document.code.split('-')[0] ?? document.code];
  return [
    ...document.aliases,
    ...(document.name ? [document.name] : []),
    ...(document.title ? [document.title] : []),
    ...number.map((one) => `số ${one}`),
  ];
}
