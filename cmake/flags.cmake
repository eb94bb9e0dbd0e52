# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Every flag of the project, in one place. Linked by each of our targets.
add_library(flags INTERFACE)

target_include_directories(flags INTERFACE ${PROJECT_SOURCE_DIR})

target_compile_definitions(flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH
    QT_NO_CONTEXTLESS_CONNECT
    QT_STRICT_ITERATORS
    SOCKETEER_VERSION="${PROJECT_VERSION}"
)

# Linux, and its own side of each platform source: not with SOCKETEER_PORTABLE.
if(SOCKETEER_LINUX)
    target_compile_definitions(flags INTERFACE SOCKETEER_LINUX)
endif()

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast)
    if(SOCKETEER_WERROR)
        target_compile_options(flags INTERFACE -Werror)
    endif()
    if(SOCKETEER_SANITIZE OR SOCKETEER_FUZZ)
        set(sanitizers -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
        target_compile_options(flags INTERFACE ${sanitizers})
        target_link_options(flags INTERFACE ${sanitizers})
    endif()
    if(SOCKETEER_FUZZ)
        target_compile_options(flags INTERFACE -fsanitize=fuzzer-no-link)
    endif()
endif()

# Qt's headers are most of what a compiler reads here. Off, every file proves
# that it includes what it uses.
option(SOCKETEER_PCH "Precompile the common headers" ON)
function(socketeer_precompile target)
    if(SOCKETEER_PCH)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
# The same headers, precompiled once for several targets.
function(socketeer_reuse_precompiled target owner)
    if(SOCKETEER_PCH)
        target_precompile_headers(${target} REUSE_FROM ${owner})
    endif()
endfunction()
