import { fault } from '../../newsroom/fault.ts';
import type { Fault } from '../../newsroom/fault.ts';
import type { Registries } from '../../newsroom/model.ts';
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
  const named = whole.mentions.annotations.flatMap((one) =>
    one.kind === (kind === 'documents' ? 'document' : 'official') && !whole.quoted(one.start) ? [one] : [],
  );
  const missing = new Map<string, number>();
  for (const one of named)
    if ('id' in one && !listed.includes(one.id) && !missing.has(one.id)) missing.set(one.id, one.start);
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
  const said = new Set([...named.flatMap((one) => ('id' in one ? [one.id] : [])), ...thoughtOf(kind, whole)]);
  const words = fold(
    [
      article.title,
      article.lead ?? '',
      ...article.photos.map(({ caption, alt }) => `${alt} ${caption ?? ''}`),
      whole.text,
    ].join('\n'),
  );
  for (const [index, id] of listed.entries())
    if (!said.has(id) && !namesOf(kind, id, newsroom).some((name) => words.includes(fold(name))))
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

/** Records that a mention may mean, though it is not sure enough to be linked. */
function thoughtOf(kind: Kind, { mentions }: ArticleText): string[] {
  if (kind === 'officials')
    return mentions.people.people.flatMap(({ resolution }) =>
      'candidates' in resolution ? resolution.candidates : [],
    );
  return mentions.documents.flatMap(({ documents }) =>
    documents.flatMap(({ link }) => (link.status === 'linked' ? [link.key, link.titled ?? link.key] : link.candidates)),
  );
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
