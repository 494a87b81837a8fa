import { fingerprint, keyName } from './minisign/public-key.ts';
import type { Fault } from './fault.ts';
import type { Verification } from './verify.ts';

const KINDS: Record<Fault['kind'], string> = {
  changed: 'BỊ ĐỔI',
  missing: 'THIẾU',
  extra: 'THÊM VÀO',
  structure: 'HỎNG',
  signature: 'CHỮ KÝ',
};

/** Number as Vietnamese writes it: 6500 → `6.500`. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

function signatureLines({ signed, unsigned }: Verification): string[] {
  if (unsigned) return ['Không có chữ ký: biết được tệp có hỏng hay không, không biết ai đã đưa ra.'];
  if (!signed) return [];
  const lines = [
    `Chữ ký đúng: ${signed.comment}`,
    `Khóa ${keyName(signed.key.id)}, dấu vân tay ${fingerprint(signed.key)}`,
  ];
  if (signed.ownKey)
    lines.push('Khóa này lấy từ chính kho lưu trữ: hãy so dấu vân tay với bản in trên giấy (hoặc dùng --key).');
  return lines;
}

/**
 * What a verification found, for people: one line a fault, then the sum.
 * @param most at most so many faults are listed
 */
export function verificationLines(result: Verification, most: number): string[] {
  const { faults, litter } = result;
  const lines = faults.slice(0, most).map(({ kind, path, cause }) => `${KINDS[kind]}: ${path} – ${cause}`);
  if (faults.length > most) lines.push(`… và ${count(faults.length - most)} lỗi nữa (thêm --all để xem hết).`);
  if (litter.length > 0) lines.push(`Bỏ qua tệp do hệ điều hành tạo ra: ${litter.join(', ')}`);
  lines.push(...signatureLines(result));
  lines.push(
    faults.length === 0
      ? `NGUYÊN VẸN: ${count(result.count)} tệp đều khớp bảng tổng kiểm.`
      : `KHO LƯU TRỮ CÓ LỖI: ${count(faults.length)} chỗ.`,
  );
  return lines;
}
