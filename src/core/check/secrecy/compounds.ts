/** Words that make an everyday word together with “mật” before or behind it: bí mật, mật ong, mật độ. */
const BEFORE = new Set(
  'bí bảo cơ giải thân độ trù ngọt đường rỉ ong hoa phấn túi nội kín nghiêm dịch tuần chu'.split(' '),
);
const BEHIND = new Set(
  'ong độ khẩu mã thiết thư vụ thám báo nghị lệnh ước đàm tông mía gấu danh hiệu đạo viên khu ngữ thất tịch chỉ hoa ngọt nhân'.split(
    ' ',
  ),
);

/** Whether “mật” with these neighbours is part of an everyday word. */
export function isEveryday(before: string, behind: string): boolean {
  return BEFORE.has(before.toLowerCase()) || BEHIND.has(behind.toLowerCase());
}
