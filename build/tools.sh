# The programs that judge our files in tests: installed where we may, else named. Sourced by build.sh.

# command=package, as Debian and Ubuntu call them.
tool_packages=(
  pdftotext=poppler-utils
  qpdf=qpdf
  mutool=mupdf-tools
  fc-list=fontconfig
  soffice=libreoffice-writer-nogui
  mono=mono-runtime
)

# .NET Framework libraries of Mono, by the assembly that shows whether they are there.
mono_packages=(
  System.Core=libmono-system-core4.0-cil
  System.Xml.Linq=libmono-system-xml-linq4.0-cil
  System.IO.Compression=libmono-system-io-compression4.0-cil
  System.Numerics=libmono-system-numerics4.0-cil
  System.Runtime.Serialization=libmono-system-runtime-serialization4.0-cil
  WindowsBase=libmono-windowsbase4.0-cil
)

# Installs what is missing; where it cannot, names what is missing and stops.
ensure_tools() {
  local missing
  missing="$(missing_packages)"
  [ -n "$missing" ] || return 0
  if [ "$may_fetch" = yes ] && has apt-get; then
    say "安装测试工具 / Installing what the tests need: $missing"
    # shellcheck disable=SC2086
    install_packages $missing || say "安装未成功。 / The installation did not succeed."
    missing="$(missing_packages)"
  fi

  [ -z "$missing" ] || die \
    "缺少测试所需的工具，请安装后重试：sudo apt-get install $missing" \
    "The tests need tools that are missing here; install them and try again."
}

missing_packages() {
  local pair missing=()
  for pair in "${tool_packages[@]}"; do
    has "${pair%%=*}" || missing+=("${pair#*=}")
  done

  for pair in "${mono_packages[@]}"; do
    [ -d "/usr/lib/mono/gac/${pair%%=*}" ] || missing+=("${pair#*=}")
  done

  /usr/bin/python3 -c 'import fontTools' 2>/dev/null || missing+=(python3-fonttools)

  # .NET Framework 4.7.2 has netstandard.dll itself; for Mono we take the SDK's, or that of mono-devel.
  has_netstandard || missing+=(mono-devel)
  printf '%s' "${missing[*]}"
}

has_netstandard() {
  [ -e /usr/lib/mono/4.5/Facades/netstandard.dll ] ||
    [ -e "$(sdk_folder)/Microsoft/Microsoft.NET.Build.Extensions/net461/lib/netstandard.dll" ]
}

# "10.0.100 [/usr/share/dotnet/sdk]" of the SDK in use becomes /usr/share/dotnet/sdk/10.0.100.
sdk_folder() {
  local version
  version="$(cd -- "$root" && dotnet --version)"
  dotnet --list-sdks | awk -v version="$version" '
    $1 == version { sub(/^[^[]*\[/, ""); sub(/\]$/, ""); print $0 "/" version }'
}

install_packages() {
  export DEBIAN_FRONTEND=noninteractive
  apt_install "$@" || { as_root apt-get update >/dev/null 2>&1 && apt_install "$@"; }
}

apt_install() {
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >/dev/null 2>&1 </dev/null
}
