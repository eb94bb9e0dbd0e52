// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/testprogram.h"

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

namespace {

std::map<std::string, testprogram::Run> &runs()
{
    static std::map<std::string, testprogram::Run> all; // created before the first registration in any file
    return all;
}

// "…/tests/net/tcp/tst_tcpclient.cpp" -> "net/tcp/tcpclient".
std::string nameOf(std::string_view file)
{
    constexpr std::string_view folder = "tests/";
    constexpr std::string_view prefix = "tst_";
    file.remove_prefix(file.rfind(folder) + folder.size());
    const size_t slash = file.rfind('/');
    const size_t base = slash == std::string_view::npos ? 0 : slash + 1;
    const std::string_view stem = file.substr(base + prefix.size());
    return std::string(file.substr(0, base)) + std::string(stem.substr(0, stem.rfind('.')));
}

} // namespace

testprogram::Registration::Registration(const char *file, Run run)
{
    runs().emplace(nameOf(file), run);
}

int main(int argc, char **argv)
{
    const auto found = argc > 1 ? runs().find(argv[1]) : runs().end();
    if (found != runs().end()) {
        argv[1] = argv[0];
        return found->second(argc - 1, argv + 1);
    }
    std::fputs("Which test? The first argument is one of:\n", stderr);
    for (const auto &[name, run] : runs())
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}
