/** What the newsroom can get wrong. The codes are permanent: staff and other programs quote them. */
export const FAULT_KINDS = {
  'tep-khong-doc-duoc': { severity: 'error', title: 'Tệp không đọc được' },
  'tep-sai-bang-ma': { severity: 'error', title: 'Tệp không phải UTF-8' },
  'ten-tep-sai': { severity: 'error', title: 'Tên tệp hoặc đuôi tệp sai' },
  'thieu-tep': { severity: 'error', title: 'Thiếu tệp phải có' },
  'thieu-phan-dau': { severity: 'error', title: 'Bài không có phần đầu' },
  'phan-dau-chua-dong': { severity: 'error', title: 'Phần đầu chưa đóng' },
  'phan-dau-khong-phai-yaml': { severity: 'error', title: 'Phần đầu không phải YAML' },
  'yaml-sai': { severity: 'error', title: 'YAML viết sai' },
  'trung-khoa': { severity: 'error', title: 'Một mục ghi hai lần' },
  'muc-la': { severity: 'error', title: 'Mục không có trong mẫu' },
  'thieu-muc': { severity: 'error', title: 'Thiếu mục bắt buộc' },
  'gia-tri-sai': { severity: 'error', title: 'Giá trị sai kiểu' },
  'ngay-khong-co': { severity: 'error', title: 'Ngày không có trong lịch' },
  'khong-co-ho-so': { severity: 'error', title: 'Không có hồ sơ này' },
  'so-hieu-khong-ro': { severity: 'error', title: 'Số hiệu chỉ nhiều văn bản' },
  'trung-bai': { severity: 'error', title: 'Hai bài trùng tên' },
  'trung-ho-so': { severity: 'error', title: 'Hai hồ sơ trùng nhau' },
  'mdx-khong-cho-phep': { severity: 'error', title: 'MDX ngoài phạm vi cho phép' },
  'than-bai-sai': { severity: 'error', title: 'Thân bài không dựng được' },
} as const satisfies Record<string, { severity: 'error' | 'warning'; title: string }>;
export type FaultKind = keyof typeof FAULT_KINDS;
