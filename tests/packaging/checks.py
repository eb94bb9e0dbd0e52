# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Shared by the checks of a package: a failure is reported, and the remaining
# checks still run.

import shutil
import subprocess
import sys

_failures = 0


def check(holds, what):
    global _failures
    print(f"{'PASS' if holds else 'FAIL'}   : {what}")
    _failures += not holds


def equal(actual, expected, what):
    check(actual == expected, what if actual == expected else f"{what}: {actual!r} instead of {expected!r}")


def skip(why):
    print(f"SKIP   : NOT TESTED: {why}")


def need(*tools):
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        skip(f"this needs {', '.join(missing)}")
        sys.exit(77)


def output(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def finish():
    sys.exit(1 if _failures else 0)
