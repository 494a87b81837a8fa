import { posix } from 'node:path';
import { headingIdsOf } from '../../markdown/heading-ids.ts';
import { fault } from '../../newsroom/fault.ts';
import type { Fault, Place } from '../../newsroom/fault.ts';
import { nearest } from '../../text/nearest.ts';
import type { Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';
import type { Linkable, World } from '../world.ts';

/** Schemes that a reader may follow; everything else may be code or lead nowhere. */
const SAFE = new Set(['http', 'https', 'mailto', 'tel']);

/** Links that lead nowhere: dead files, drafts, headings that are not there, addresses that run code. */
export const links: Rule = {
  kinds: ['lien-ket-chet', 'neo-khong-co', 'dia-chi-cam', 'bai-lien-quan-moi-hon'],
  check(subject, world) {
    const faults: Fault[] = [];
    for (const node of subject.nodes) {
      if (node.type !== 'link' && node.type !== 'definition' && node.type !== 'image') continue;
      const place = subject.placeInBody(node.position?.start.offset ?? 0);
      const scheme = schemeOf(node.url);
      if (scheme !== undefined) {
        if (!SAFE.has(scheme))
          faults.push(
            fault(
              'dia-chi-cam',
              place,
              `địa chỉ “${scheme}:” không được dùng`,
              'chỉ dùng http, https, mailto, tel hoặc đường dẫn trong bản tin',
            ),
          );
      } else if (node.type !== 'image') faults.push(...checkLink(node.url, place, subject, world));
    }
    return faults;
  },
};

/** The scheme of an address as a browser sees it, which passes over control characters and blanks. */
function schemeOf(url: string): string | undefined {
  // eslint-disable-next-line no-control-regex -- browsers drop exactly these
  return /^([a-z][a-z0-9+.-]*):/i.exec(url.replaceAll(/[\u0000-\u0020]/g, ''))?.[1]?.toLowerCase();
}

function checkLink(url: string, place: Place, subject: Subject, world: World): Fault[] {
  const hash = url.indexOf('#');
  const path = hash < 0 ? url : url.slice(0, hash);
  const anchor = hash < 0 ? '' : url.slice(hash + 1);
  if (path === '')
    return checkAnchor(anchor, new Set(subject.tree ? headingIdsOf(subject.tree) : []), place, 'bài này');
  if (path.startsWith('//')) return [];
  const target = decode(path.split('?')[0] ?? '');
  if (target === undefined) return [dead(place, `“${url}” viết sai: dấu % phải đi với hai chữ số`, 'chép lại địa chỉ')];
  if (target.startsWith('/')) return checkPage(target, place, world);
  const file = posix.join(posix.dirname(subject.file), target);
  if (!/\.mdx?$/.test(file)) {
    if (file.startsWith('anh/') && world.files.has(file)) return [];
    return [dead(place, `không có “${target}” trong tòa soạn`, 'nối tới tệp .md của bài, hoặc tới tệp trong anh/')];
  }
  const slug = posix.basename(file).replace(/\.mdx?$/, '');
  const article = world.articles.get(slug);
  if (!article) {
    const close = nearest(slug, world.articles.keys());
    return [
      dead(
        place,
        `liên kết tới bài không có: ${target}`,
        close.length > 0 ? `có phải ý bạn là ${close.map((name) => `“${name}”`).join(', ')}?` : 'sửa, hoặc bỏ liên kết',
      ),
    ];
  }
  if (article.draft && subject.article?.draft !== true)
    return [dead(place, `bài “${article.id}” còn là bản nháp, chưa có trang`, 'đăng bài ấy, hoặc bỏ liên kết')];
  return [
    ...newer(article, place, subject),
    ...(anchor === '' ? [] : checkAnchor(anchor, world.headingIds(article), place, `bài “${article.id}”`)),
  ];
}

/** An address of the site's own pages, as far as the newsroom decides which there are. */
function checkPage(path: string, place: Place, world: World): Fault[] {
  const { newsroom } = world;
  const article = /^\/bai-viet\/(\d{4})\/([^/]+)\.html$/.exec(path);
  if (article) {
    const found = world.articles.get(article[2] ?? '');
    if (found && !found.draft && found.year === article[1]) return [];
    return [dead(place, `không có trang ${path}`, 'nối tới tệp .md của bài, trang sẽ tự đúng')];
  }
  const record = /^\/(can-bo|van-ban|to-chuc|su-kien|dia-phuong)\/([^/]+)\.html$/.exec(path);
  if (!record) return [];
  const ids = {
    'can-bo': newsroom.officials,
    'van-ban': newsroom.documents,
    'to-chuc': newsroom.organisations,
    'su-kien': newsroom.events,
    'dia-phuong': newsroom.localities,
  }[record[1] ?? ''];
  if (!ids || ids.has(record[2] ?? '')) return [];
  return [dead(place, `không có trang ${path}`, 'xem lại mã hồ sơ trong địa chỉ')];
}

function checkAnchor(anchor: string, ids: ReadonlySet<string>, place: Place, where: string): Fault[] {
  const wanted = decode(anchor);
  if (anchor === '' || wanted === undefined || ids.has(wanted) || /^(?:fn|fnref)-|^user-content-/.test(wanted))
    return [];
  const close = nearest(wanted, ids);
  const known = (close.length > 0 ? close : [...ids]).slice(0, 5).map((id) => `#${id}`);
  return [
    fault(
      'neo-khong-co',
      place,
      `${where} không có đề mục “#${wanted}”`,
      known.length > 0 ? `dùng: ${known.join(', ')}` : 'bỏ phần sau dấu #',
    ),
  ];
}

function newer(target: Linkable, place: Place, { article }: Subject): Fault[] {
  if (!article || article.date.length < 10 || target.date.length < 10 || target.date <= article.date) return [];
  return [
    fault(
      'bai-lien-quan-moi-hon',
      place,
      `bài được dẫn đăng ngày ${target.date}, sau bài này (${article.date})`,
      'xem lại ngày của hai bài; nếu thêm về sau thì ghi rõ trong bài',
    ),
  ];
}

function dead(place: Place, cause: string, cure: string): Fault {
  return fault('lien-ket-chet', place, cause, cure);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
