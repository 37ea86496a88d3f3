# What every command uses. Sourced by build.sh, which sets $root.

export DOTNET_NOLOGO=1
export DOTNET_CLI_TELEMETRY_OPTOUT=1

may_fetch=yes

say() {
  printf '%s\n' "$@" >&2
}

die() {
  say "$@"
  exit 1
}

has() {
  command -v "$1" >/dev/null 2>&1
}

need_dotnet() {
  has dotnet || die \
    "没有找到 dotnet：请先安装 .NET 10 SDK。" \
    "dotnet is missing: install the .NET 10 SDK first."
}

# Runs a command as root: directly, or by sudo where it asks no password. Fails where neither is possible.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif has sudo && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  else
    return 1
  fi
}
