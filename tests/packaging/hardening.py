# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks that the built program is hardened like Debian's programs.

import os
import re
import sys

from checks import check, finish, need, output

need("readelf")
program, probe = sys.argv[1:]
environment = {**os.environ, "LC_ALL": "C.UTF-8"}


def read(option, file=program):
    return output("readelf", "--wide", option, file, env=environment)


def imports(file):
    return set(re.findall(r"UND (\w+)", read("--dyn-syms", file)))


header = read("--file-header")
dynamic = read("--dynamic")
segments = read("--program-headers")

check(re.search(r"Type:\s+DYN", header) and re.search(r"FLAGS_1\).*\bPIE\b", dynamic), "position independent (PIE)")
check("GNU_RELRO" in segments, "relocations are read-only once they are done (RELRO)")
check(re.search(r"BIND_NOW|FLAGS_1\).*\bNOW\b", dynamic), "symbols are bound at the start, so RELRO is whole")
check(re.search(r"GNU_STACK.*\bRW\b", segments), "the stack is not executable")
check("__stack_chk_fail" in imports(program), "functions with arrays watch their stack (stack protector)")
check("__memcpy_chk" in imports(probe), "calls of the C library know their limits (_FORTIFY_SOURCE)")
check(any("__glibcxx_assert_fail" in name for name in imports(program)), "the C++ library checks indices (_GLIBCXX_ASSERTIONS)")
check("RPATH" not in dynamic and "RUNPATH" not in dynamic, "no library is looked for in a folder of the build")
finish()
