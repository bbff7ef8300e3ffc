#!/bin/sh
# Cửa duy nhất của khóa SSH mà CI dùng để đăng. Trên máy chủ web, trong ~/.ssh/authorized_keys của người dùng đăng trang:
#   restrict,command="/srv/du-an/scripts/hosting/nhan-ban.sh /srv/du-an /srv/cai-cach-hanh-chinh" ssh-ed25519 AAAA… ci
# Khóa ấy chỉ làm được hai việc: đưa bản dựng vào cho-dang/ (rsync, chỉ ghi) và "dang" bản ấy. Không có vỏ lệnh.
set -eu
DU_AN=$1
NOI_DANG=$2
CHO="$NOI_DANG/cho-dang"
mkdir -p "$CHO"
case "${SSH_ORIGINAL_COMMAND:-}" in
  'rsync --server '*) exec rrsync -wo "$CHO" ;;
  dang)
    cd "$DU_AN"
    exec npm run --silent publish -- --from "$CHO" --to "$NOI_DANG"
    ;;
  *)
    echo 'Khóa này chỉ để đưa lên và đăng một bản dựng.' >&2
    exit 1
    ;;
esac
