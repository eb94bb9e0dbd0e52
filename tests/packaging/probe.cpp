// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdio>
#include <cstring>

// A call of the C library that only running shows to be too long, compiled with
// the program's flags. The program itself has none that a test could look for:
// the compiler knows all its sizes.
int main(int, char **argv)
{
    char few[8] = {};
    std::memcpy(few, argv[0], std::strlen(argv[0]));
    return std::printf("%s\n", few) < 0 ? 1 : 0;
}
