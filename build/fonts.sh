# Fetches open fonts into .fonts/. None is committed; their licences come with them. Sourced by build.sh.

fonts_dir="${ORGLIFE_FONTS:-$root/.fonts}"
font_list="$root/build/fonts.sha256"
font_packages=(texlive-lang-chinese fonts-arphic-gkai00mp fonts-babelstone-han)

# Makes sure that all fonts are there and whole; sets and exports the folder for the programs that follow.
ensure_fonts() {
  if [ -z "${ORGLIFE_FONTS:-}" ] && ! all_fonts_present; then
    fetch_fonts
  fi

  [ -n "$(find -L "$fonts_dir" -iname '*.[to]t[fc]' 2>/dev/null | head -n 1)" ] ||
    die "文件夹 $fonts_dir 中没有字体文件。" "The folder $fonts_dir holds no font file."
  check_fonts
  fonts_dir="$(cd -- "$fonts_dir" && pwd)"
  export ORGLIFE_FONTS="$fonts_dir"
}

font_names() {
  awk '{ print $2 }' "$font_list"
}

all_fonts_present() {
  local name
  for name in $(font_names); do
    [ -s "$fonts_dir/$name" ] || return 1
  done
}

fetch_fonts() {
  [ "$may_fetch" = yes ] || explain_fonts "--no-fetch"
  has apt-get && has dpkg-deb || explain_fonts "没有 apt-get / no apt-get"
  mkdir -p "$fonts_dir"
  local work
  work="$(mktemp -d "$fonts_dir/.partial.XXXXXX")"
  # Expanded now: the trap outlives this function's variables.
  # shellcheck disable=SC2064
  trap "rm -rf '$work'" EXIT
  say "下载字体（约 63 MB）… / Fetching fonts (about 63 MB)…"
  download_packages "$work" || explain_fonts "$(tail -n 3 "$work/apt.log")"
  unpack_fonts "$work"
  rm -rf "$work"
  say "字体已放入 $fonts_dir / The fonts are in $fonts_dir"
}

# With the machine's package lists; where those are empty or old, with lists of our own, which needs no root.
download_packages() (
  cd -- "$1"
  local own=(-o "Dir::State::lists=$1/lists" -o "Dir::Cache=$1/cache" -o APT::Sandbox::User=root)
  if apt-get -o APT::Sandbox::User=root download "${font_packages[@]}" >apt.log 2>&1; then
    return 0
  fi

  mkdir -p lists/partial cache/archives/partial
  apt-get "${own[@]}" update >apt.log 2>&1 || return 1
  apt-get "${own[@]}" download "${font_packages[@]}" >apt.log 2>&1
)

unpack_fonts() {
  local work="$1" package name
  mkdir "$work/tree"
  for package in "$work"/*.deb; do
    dpkg-deb --fsys-tarfile "$package" | tar -x -C "$work/tree" --wildcards \
      '*/fandol/FandolFang-Regular.otf' '*/fandol/FandolSong-*.otf' '*/fandol/FandolHei-Regular.otf' \
      '*/arphic-gkai00mp/gkai00mp.ttf' '*/BabelStoneHan.ttf' '*/fonts/fandol/README' \
      '*/texlive-lang-chinese/copyright' '*/fonts-arphic-gkai00mp/copyright' '*/fonts-babelstone-han/copyright' \
      '*/license/*/ARPHICPL.TXT*' 2>/dev/null || true
  done

  for name in $(font_names); do
    find "$work/tree" -type f -name "$name" -exec mv -f {} "$work/$name" \;
    [ -s "$work/$name" ] || die "软件包中没有 $name。" "The packages do not hold $name."
    whole_font "$work/$name" || die "$name 不完整。" "$name is not whole."
  done

  rm -rf "$fonts_dir/licences"
  mv "$work/tree/usr/share/doc" "$fonts_dir/licences"
  # Last, so that a set is only complete with its licences.
  for name in $(font_names); do
    mv -f "$work/$name" "$fonts_dir/$name"
  done
}

# A damaged font is an error. One that is whole but other than the recorded one is another version: a warning.
check_fonts() {
  local sum name
  while read -r sum name; do
    if [ ! -e "$fonts_dir/$name" ]; then
      continue # only in a folder of the user's own, which may hold other fonts
    elif ! whole_font "$fonts_dir/$name"; then
      die "字体文件 $fonts_dir/$name 不完整或无法读取；请删除后再运行 ./build.sh fonts。" \
        "The font file $fonts_dir/$name is truncated or unreadable; delete it and run ./build.sh fonts again."
    elif [ "$(sha256 "$fonts_dir/$name")" != "$sum" ]; then
      say "注意：$name 与记录的版本不同。 / Note: $name is another version than the one recorded."
    fi
  done <"$font_list"
}

sha256() {
  if has sha256sum; then sha256sum <"$1"; else shasum -a 256 <"$1"; fi | awk '{ print $1 }'
}

# Whether every table of an OpenType font lies inside the file, by the table directory at byte 12.
whole_font() {
  local size tables
  [ -r "$1" ] && size="$(wc -c <"$1")" && [ "$size" -gt 12 ] || return 1
  tables="$(od -An -v -tu1 -j4 -N2 "$1" | awk '{ print $1 * 256 + $2 }')"
  [ "$tables" -gt 0 ] && [ "$size" -ge $((12 + 16 * tables)) ] || return 1
  od -An -v -tu1 -j12 -N$((16 * tables)) "$1" | awk -v size="$size" '
    function long(at) { return ((byte[at] * 256 + byte[at + 1]) * 256 + byte[at + 2]) * 256 + byte[at + 3] }
    { for (i = 1; i <= NF; i++) byte[count++] = $i }
    END {
      for (at = 0; at < count; at += 16) {
        if (long(at + 8) + long(at + 12) > size) exit 1
      }
    }'
}

explain_fonts() {
  die "无法下载字体（$1）。" \
    "请把下列字体文件放入 $root/.fonts，或设置 ORGLIFE_FONTS=文件夹：" \
    "Cannot fetch the fonts ($1)." \
    "Put these files into $root/.fonts, or set ORGLIFE_FONTS to a folder that has them:" \
    "" \
    "$(font_names | sed 's/^/  /')" \
    "" \
    "来源 / from: Debian 或 Ubuntu 软件包 / packages ${font_packages[*]};" \
    "Fandol 也在 CTAN（fandol）/ Fandol is also on CTAN (fandol)." \
    "有 Windows 中文字体（仿宋、黑体、楷体、宋体、方正小标宋）时可直接使用该文件夹。" \
    "A folder with the Chinese fonts of Windows (FangSong, SimHei, KaiTi, SimSun) does as well."
}
