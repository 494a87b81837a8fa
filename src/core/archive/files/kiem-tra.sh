#!/bin/sh
# Kiểm tra kho lưu trữ bản tin: nêu tên tệp bị đổi, bị thiếu, bị thêm vào.
# Thoát 0: nguyên vẹn; 1: có lỗi; 2: không kiểm tra được.
LC_ALL=C
export LC_ALL
cd "$(dirname "$0")" || exit 2
if command -v sha256sum >/dev/null 2>&1; then
  check() { sha256sum -c "$1" 2>/dev/null; }
elif command -v shasum >/dev/null 2>&1; then
  check() { shasum -a 256 -c "$1" 2>/dev/null; }
else
  echo 'Máy này không có sha256sum hoặc shasum: không kiểm tra được.'
  exit 2
fi

paths() { sed 's/^[0-9a-f]*  //' "$1"; }

faults() {
  for list in tagmanifest-sha256.txt manifest-sha256.txt; do
    if [ ! -f "$list" ]; then
      echo "THIẾU: $list"
      continue
    fi
    paths "$list" | while IFS= read -r path; do
      [ -f "$path" ] || echo "THIẾU: $path"
    done
    check "$list" | sed -n 's/: FAILED$//p' | while IFS= read -r path; do
      [ ! -f "$path" ] || echo "BỊ ĐỔI: $path"
    done
  done
  find data ! -type d 2>/dev/null | while IFS= read -r path; do
    [ -f "$path" ] && [ ! -h "$path" ] || echo "LẠ (liên kết): $path"
    echo "0  $path"
  done | sort | awk '
    /^LẠ/ { print; next }
    { sub(/^[0-9a-f]*  /, ""); if (!($0 in listed)) print "THÊM VÀO: " $0 }
    BEGIN { while ((getline line < "manifest-sha256.txt") > 0) { sub(/^[0-9a-f]*  /, "", line); listed[line] = 1 } }'
  for path in * kem-theo/*; do
    case $path in
      tagmanifest-sha256.txt | tagmanifest-sha256.txt.minisig) continue ;;
    esac
    [ ! -f "$path" ] || grep -q "  $path\$" tagmanifest-sha256.txt || echo "THÊM VÀO: $path"
  done
}

echo 'Đang kiểm tra, xin đợi…'
found=$(faults)
if [ -f tagmanifest-sha256.txt.minisig ]; then
  if command -v minisign >/dev/null 2>&1; then
    if minisign -Vqm tagmanifest-sha256.txt -p khoa-cong-khai.pub >/dev/null 2>&1; then
      echo 'Chữ ký khớp với khoa-cong-khai.pub (xem DOC-TRUOC.txt: hãy so dấu vân tay với bản giấy).'
    else
      found="$found
CHỮ KÝ SAI: tagmanifest-sha256.txt"
    fi
  else
    echo 'Chưa kiểm tra chữ ký: máy này không có chương trình minisign.'
  fi
fi
if [ -n "$found" ]; then
  printf '%s\n' "$found" | sed '/^$/d'
  echo 'KHO LƯU TRỮ CÓ LỖI.'
  exit 1
fi
echo "Nguyên vẹn: $(paths manifest-sha256.txt | wc -l | tr -d ' ') tệp đều khớp."
