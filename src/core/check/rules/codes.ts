import { formatCode } from '../../codes/format.ts';
import type { ResolvedMention } from '../../codes/resolution.ts';
import { fault } from '../../newsroom/fault.ts';
import type { Fault } from '../../newsroom/fault.ts';
import type { Registries } from '../../newsroom/model.ts';
import { lastDay } from '../../text/dates/partial-date.ts';
import { formatDate } from '../../text/dates/format-date.ts';
import { matchesOf } from '../../text/matches.ts';
import { toRoman } from '../../text/roman.ts';
import { articleText } from '../article-text.ts';
import type { ArticleText } from '../article-text.ts';
import type { Rule } from '../rule.ts';

const TERM =
  /(?:Quốc hội|Đại hội|Hội đồng nhân dân|HĐND|Ban Chấp hành|BCH|Đảng bộ|Trung ương)[^.;:\n]{0,40}?\s(?:khóa|khoá)\s(\d{1,2})(?![\d/.-]|\s*(?:tháng|năm|ngày|người|học))/giu;

/** What no match is without: a quick look that most texts do not pass. */
const TERM_NEEDS = /\s(?:khóa|khoá)\s\d/iu;

/** Document numbers in the text: their spelling, which of several documents they mean, and when it was issued. */
export const codes: Rule = {
  kinds: ['so-hieu-viet-sai', 'so-hieu-trong-bai-khong-ro', 'van-ban-moi-hon-bai', 'khoa-chu-so'],
  check(subject, world) {
    const whole = articleText(subject, world);
    const { article } = subject;
    if (!whole || !article) return [];
    const issued = lastDay(article.date);
    const found = whole.documents.flatMap((mention) => [
      ...spelling(mention, whole),
      ...ambiguity(mention, whole, world.newsroom),
      ...later(mention, whole, issued),
    ]);
    return [...firstOfEach(found), ...arabicTerms(whole)];
  },
};

/** What is said of a document once holds wherever it is named again in the same way. */
function firstOfEach(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.toReversed().map((one) => [one.kind + one.cause, one])).values()].toReversed();
}

function spelling(mention: ResolvedMention, whole: ArticleText): Fault[] {
  return strayCodes(mention, whole).map(({ at, written, right }) =>
    fault('so-hieu-viet-sai', whole.place(at), `số hiệu “${written}” có dấu cách hoặc gạch sai`, `viết liền: ${right}`),
  );
}

/** Codes with blanks or dashes in them, outside quotation marks, and how they are written. */
export function strayCodes(
  { documents }: ResolvedMention,
  whole: ArticleText,
): { at: number; written: string; right: string }[] {
  return documents.flatMap(({ name, start, end }) => {
    if (name.kind !== 'code' || whole.quoted(start)) return [];
    const mention = whole.text.slice(start, end);
    const written = /\d.*$/su.exec(mention)?.[0] ?? mention;
    if (!/\s[-–/]|[-–/]\s|–/.test(written) || written.replaceAll(/[\s–-]+/g, '-') === written) return [];
    return [{ at: start + mention.indexOf(written), written, right: formatCode(name) }];
  });
}

function ambiguity({ documents, start }: ResolvedMention, whole: ArticleText, newsroom: Registries): Fault[] {
  return documents.flatMap(({ link, start: own, end }): Fault[] => {
    if (link.status !== 'ambiguous') return [];
    const candidates = link.candidates.map((id) => newsroom.documents.get(id)?.key ?? id);
    return [
      fault(
        'so-hieu-trong-bai-khong-ro',
        whole.place(start),
        `“${whole.text.slice(own, end)}” có thể là ${candidates.join(' hoặc ')}`,
        'ghi văn bản đúng vào mục documents của bài, hoặc ghi ngày, khóa sau số hiệu',
      ),
    ];
  });
}

function later({ stated, start, end }: ResolvedMention, whole: ArticleText, issued: string): Fault[] {
  if (stated.date === undefined || stated.date.length < 10 || stated.date <= issued || whole.quoted(start)) return [];
  return [
    fault(
      'van-ban-moi-hon-bai',
      whole.place(start),
      `“${whole.text.slice(start, end)}” ra ngày ${formatDate(stated.date)}, sau ngày của bài`,
      'xem lại ngày; nếu là phần “tin liên quan” dính vào thì xóa đi',
    ),
  ];
}

function arabicTerms(whole: ArticleText): Fault[] {
  if (!TERM_NEEDS.test(whole.text)) return [];
  return matchesOf(whole.text, TERM).flatMap((match): Fault[] => {
    const number = Number(match[1]);
    const at = match.index + match[0].length - (match[1]?.length ?? 0);
    if (number < 1 || number > 30 || whole.quoted(at)) return [];
    return [
      fault(
        'khoa-chu-so',
        whole.place(at),
        `khóa ${String(number)} viết bằng chữ số Ả Rập`,
        `viết “khóa ${toRoman(number)}”`,
      ),
    ];
  });
}
