// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdio>
#include <cstring>

// A call of the C library whose overflow shows only at run time, compiled with
// the program's flags. The program itself has no such call to test, since the
// compiler knows all its sizes.
int main(int, char **argv)
{
    char few[8] = {};
    std::memcpy(few, argv[0], std::strlen(argv[0]));
    return std::printf("%s\n", few) < 0 ? 1 : 0;
}
