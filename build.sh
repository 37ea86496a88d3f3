#!/usr/bin/env bash
# The project's commands; "./build.sh help" lists them. Needs bash and the .NET 10 SDK.
set -euo pipefail

root="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
. "$root/build/common.sh"
. "$root/build/tools.sh"
. "$root/build/fonts.sh"
. "$root/build/tests.sh"

help() {
  cat <<'TEXT'
用法 / usage: ./build.sh <command>

  fonts   下载开源字体到 .fonts/（约 63 MB，不需要 root）
          fetch open fonts into .fonts/ (about 63 MB, no root needed)
  demo    运行 samples/01-branch-papers，生成 Word 和 PDF
          run samples/01-branch-papers, which makes Word and PDF files
  test    安装所需工具，编译并运行全部测试
          install what the tests need, build, run all tests
  pack    把五个库打包到 artifacts/packages
          pack the five libraries into artifacts/packages
  pictures  由示例重画 docs/images 中的页面图
          redraw the page pictures in docs/images from the demo's files
  bench   运行性能测试；参数：轮数，表名（pdf、word 或 cold）
          run the benchmarks; arguments: rounds, and one table (pdf, word or cold)
  help    显示本说明 / show this text

选项 / options:  --no-fetch           不下载字体，不安装工具 / fetch no fonts, install no tools
环境 / environment:  ORGLIFE_FONTS=DIR  使用该文件夹中的字体 / use the fonts of that folder
TEXT
}

demo() {
  need_dotnet
  ensure_fonts
  run_project samples/01-branch-papers --fonts "$fonts_dir" "$@"
}

test_all() {
  need_dotnet
  ensure_tools
  ensure_fonts
  run_tests
}

pack() {
  need_dotnet
  rm -rf "$root/artifacts/packages"
  dotnet msbuild "$root/build/packages.proj" --nologo -v:minimal -nodeReuse:false \
    -p:PackageOutputPath="$root/artifacts/packages"
  ls -l "$root/artifacts/packages"
}

pictures() {
  ensure_tools
  demo --out "$root/artifacts/branch-papers"
  run_project samples/orglife render "$root"/samples/data/official-document.json "$root"/samples/data/official/*.json \
    --format pdf --out "$root/artifacts/official" --fonts "$fonts_dir"
  local page
  for page in branch-papers/01-工作方案:work-plan branch-papers/03-整改清单:rectification-list \
    branch-papers/04-民主测评表:ballot-form official/official-document:official-document \
    official/letter:official-letter official/order:official-order official/minutes:official-minutes; do
    pdftoppm -r 50 -png -f 1 -l 1 -singlefile "$root/artifacts/${page%%:*}.pdf" "$root/docs/images/${page##*:}"
  done
}

bench() {
  need_dotnet
  ensure_fonts
  run_project tests/OrgLife.Documents.Benchmarks "$@"
}

run_project() {
  local project="$1"
  shift
  [ -d "$root/$project" ] || die "没有 $project。" "There is no $project."
  dotnet run -c Release --project "$root/$project" -- "$@"
}

command="${1:-help}"
[ $# -eq 0 ] || shift
if [ "${1:-}" = --no-fetch ]; then
  may_fetch=no
  shift
fi

case "$command" in
  fonts) ensure_fonts "$@" ;;
  demo) demo "$@" ;;
  test) test_all ;;
  pack) pack ;;
  pictures) pictures ;;
  bench) bench "$@" ;;
  help | -h | --help) help ;;
  *)
    help >&2
    exit 2
    ;;
esac
