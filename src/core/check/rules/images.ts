import { posix } from 'node:path';
import { fault } from '../../newsroom/fault.ts';
import type { Fault, Place } from '../../newsroom/fault.ts';
import { nearest } from '../../text/nearest.ts';
import type { Rule } from '../rule.ts';
import type { World } from '../world.ts';

/** Pictures that are not in the newsroom, and pictures without words for those who cannot see them. */
export const images: Rule = {
  kinds: ['thieu-anh', 'anh-thieu-loi-ta'],
  check(subject, world) {
    const faults: Fault[] = [];
    subject.article?.photos.forEach(({ file }, index) => {
      if (!world.files.has(`anh/${file}`))
        faults.push(missing(subject.locate(['photos', index, 'file']), `anh/${file}`, world));
    });
    for (const node of subject.nodes) {
      if (node.type !== 'image' && node.type !== 'imageReference') continue;
      const place = subject.placeInBody(node.position?.start.offset ?? 0);
      if (!node.alt?.trim())
        faults.push(
          fault(
            'anh-thieu-loi-ta',
            place,
            'ảnh chưa có lời tả cho người không nhìn thấy ảnh',
            'viết lời tả giữa hai dấu ngoặc vuông: ![lời tả](đường dẫn)',
          ),
        );
      if (node.type === 'imageReference' || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(node.url)) continue;
      const path = node.url.startsWith('/') ? node.url.slice(1) : posix.join(posix.dirname(subject.file), node.url);
      const file = decode(path.split(/[?#]/)[0] ?? '');
      if (!world.files.has(file)) faults.push(missing(place, file, world));
    }
    return faults;
  },
};

function missing(place: Place, file: string, world: World): Fault {
  const close = nearest(
    file,
    [...world.files].filter((name) => name.startsWith('anh/')),
    1,
  );
  const cure = close[0]
    ? `có phải ý bạn là “${close[0]}”?`
    : 'chép ảnh vào thư mục anh/ của tòa soạn, hoặc sửa tên tệp';
  return fault('thieu-anh', place, `không có ảnh “${file}”`, cure);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
