import type { core } from 'zod';
import { fault } from './fault.ts';
import type { Fault } from './fault.ts';
import type { YamlSource } from './yaml-source.ts';
import { nearest } from '../text/nearest.ts';

const TYPES: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách (mỗi dòng một gạch đầu dòng)',
  object: 'các mục con',
};

/** Zod's issues over a YAML value, as faults with their places. */
export function schemaFaults(
  issues: readonly core.$ZodIssue[],
  yaml: YamlSource,
  file: string,
  known: (path: readonly PropertyKey[]) => string[],
): Fault[] {
  return issues.flatMap((issue): Fault[] => {
    const name = issue.path.map(String).join('.');
    const label = name === '' ? 'tệp' : `mục “${name}”`;
    const place = (path: readonly PropertyKey[], at?: 'key' | 'value') => ({ file, ...yaml.locate(path, at) });
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const [guess] = nearest(key, known(issue.path));
        const cure = guess
          ? `có phải ý bạn là “${guess}”?`
          : 'xóa mục này, hoặc xem các mục được dùng trong hướng dẫn biên tập';
        return fault('muc-la', place([...issue.path, key], 'key'), `không có mục “${key}”`, cure);
      });
    if (issue.code === 'invalid_union') {
      const [first] = issue.errors.toSorted((a, b) => depth(b) - depth(a));
      return schemaFaults(
        (first ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
        yaml,
        file,
        known,
      );
    }
    if (issue.code === 'invalid_type' && issue.path.length === 0 && (yaml.value === null || yaml.value === undefined))
      return [fault('thieu-muc', place([]), 'chưa có mục nào', `thêm các mục: ${known([]).join(', ')}`)];
    if (issue.code === 'invalid_type' && valueAt(yaml.value, issue.path) === undefined)
      return [fault('thieu-muc', place(issue.path.slice(0, -1)), `thiếu ${label}`, 'thêm mục này vào')];
    if (issue.code === 'invalid_type' && valueAt(yaml.value, issue.path) === null)
      return [fault('gia-tri-sai', place(issue.path, 'key'), `${label} để trống`, 'điền nội dung, hoặc xóa cả mục')];
    if (issue.code === 'invalid_type')
      return [
        fault(
          'gia-tri-sai',
          place(issue.path),
          `${label} phải là ${TYPES[issue.expected] ?? issue.expected}`,
          'sửa lại giá trị',
        ),
      ];
    if (issue.code === 'invalid_value')
      return [
        fault(
          'gia-tri-sai',
          place(issue.path),
          `${label} có giá trị lạ`,
          `chọn một trong: ${issue.values.map(String).join(', ')}`,
        ),
      ];
    if (issue.code === 'too_small' && issue.origin === 'string')
      return [fault('gia-tri-sai', place(issue.path), `${label} để trống`, 'điền nội dung, hoặc xóa cả mục')];
    if (issue.code === 'too_big')
      return [
        fault('gia-tri-sai', place(issue.path), `${label} dài quá ${String(issue.maximum)} ký tự`, 'viết ngắn lại'),
      ];
    const written = writtenDate(valueAt(yaml.value, issue.path));
    if (written && /^viết ngày theo dạng/.test(issue.message))
      return [fault('ngay-sai-dang', place(issue.path), `${label}: ${written.cause}`, written.cure)];
    const date = /không có trong lịch/.test(issue.message);
    const kind = date ? 'ngay-khong-co' : 'gia-tri-sai';
    const cure = date ? 'xem lại ngày, tháng, năm' : 'sửa lại giá trị';
    return [fault(kind, place(issue.path), `${label}: ${custom(issue)}`, cure)];
  });
}

/** Our own schemas speak Vietnamese; Zod's remaining formats are named here. */
function custom(issue: core.$ZodIssue): string {
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'không phải địa chỉ http(s) đầy đủ';
  return issue.message;
}

/** A date written by hand, 12/02/2019: said both ways, for a machine must not choose; the day stands first here. */
function writtenDate(value: unknown): { cause: string; cure: string } | undefined {
  const parts =
    typeof value === 'string' ? /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})$/.exec(value.trim()) : null;
  if (!parts) return undefined;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), parts[3] ?? ''];
  const iso = (m: number, d: number) => `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
  const dayFirst = month >= 1 && month <= 12;
  const monthFirst = day >= 1 && day <= 12;
  if (dayFirst && monthFirst && day !== month)
    return {
      cause: `“${String(value)}” là ${String(day)} tháng ${String(month)} hay ${String(month)} tháng ${String(day)}? Máy không đoán`,
      cure: `viết ${iso(month, day)} nếu là ngày ${String(day)} tháng ${String(month)} năm ${year}`,
    };
  if (!dayFirst && !monthFirst) return undefined;
  return {
    cause: `“${String(value)}” chưa theo dạng năm-tháng-ngày`,
    cure: `viết ${dayFirst ? iso(month, day) : iso(day, month)}`,
  };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const part of path)
    here = typeof here === 'object' && here !== null ? (here as Record<PropertyKey, unknown>)[part] : undefined;
  return here;
}

function depth(issues: readonly core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)));
}
