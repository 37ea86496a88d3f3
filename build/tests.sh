# Builds once, runs every test project, and adds up. Sourced by build.sh.

run_tests() {
  local results project
  results="$root/artifacts/test-results"
  rm -rf "$results"
  mkdir -p "$results"
  build_all "$results/build.log"

  # Two at a time where there are two cores: some projects wait for outside programs.
  find "$root/tests" -name '*.Tests.csproj' | LC_ALL=C sort |
    xargs -P "$(nproc 2>/dev/null || echo 1)" -I '{}' bash "$root/build/run-test-project.sh" '{}' "$results"

  for project in "$results"/*.log; do
    [ "$project" = "$results/build.log" ] || report_project "${project%.log}"
  done

  report_sum "$results"
}

build_all() {
  say "编译… / Building…"
  dotnet build "$root/OrgLife.Documents.sln" -c Release --nologo -v minimal -nodeReuse:false >"$1" 2>&1 </dev/null ||
    { cat "$1" >&2 && die "编译失败。 / The build failed."; }
}

# Failing tests with their messages, then one line for the project.
report_project() {
  local counts
  counts="$(counts_of "$1")"
  case "$counts" in
    *' 0 0') ;;
    *) cat "$1.log" ;;
  esac
  # shellcheck disable=SC2086
  printf '%-44s %5d passed %5d failed %5d skipped\n' "${1##*/}" $counts
}

# passed, failed, skipped. A project that wrote no result, or ended badly without a failing test, counts as one failure.
counts_of() {
  local line passed failed errors skipped
  line="$(grep -m 1 -o '<assembly [^>]*>' "$1.xml" 2>/dev/null || true)"
  passed="$(attribute passed "$line")"
  failed="$(attribute failed "$line")"
  errors="$(attribute errors "$line")"
  skipped=$(($(attribute skipped "$line") + $(attribute not-run "$line")))
  failed=$((failed + errors))
  if [ -z "$line" ] || { [ "$failed" -eq 0 ] && [ "$(cat "$1.exit")" != 0 ]; }; then
    failed=$((failed + 1))
  fi
  printf '%d %d %d' "$passed" "$failed" "$skipped"
}

attribute() {
  local value
  value="$(printf '%s' "$2" | sed -n "s/.* $1=\"\([0-9][0-9]*\)\".*/\1/p")"
  printf '%d' "${value:-0}"
}

# The last line of all: "N passed, N failed, N skipped". Fails unless all that is there ran and passed.
report_sum() {
  local log passed=0 failed=0 skipped=0 counts
  for log in "$1"/*.exit; do
    read -r -a counts <<<"$(counts_of "${log%.exit}")"
    passed=$((passed + counts[0]))
    failed=$((failed + counts[1]))
    skipped=$((skipped + counts[2]))
  done

  printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  [ "$passed" -gt 0 ] && [ "$failed" -eq 0 ] && [ "$skipped" -eq 0 ]
}
