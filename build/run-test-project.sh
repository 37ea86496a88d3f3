#!/usr/bin/env bash
# Runs one built test project: run-test-project.sh PROJECT.csproj RESULTS. Leaves NAME.log, NAME.xml and NAME.exit there.
set -uo pipefail

name="$(basename -- "$1" .csproj)"
result="$2/$name"
dotnet "$(dirname -- "$1")/bin/Release/net10.0/$name.dll" -noLogo -noColor -xml "$result.xml" \
  >"$result.log" 2>&1 </dev/null
echo "$?" >"$result.exit"
