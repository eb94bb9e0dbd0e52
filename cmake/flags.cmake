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
    _GLIBCXX_ASSERTIONS
    SOCKETEER_VERSION="${PROJECT_VERSION}"
)

# Linux, and its own side of each platform source: not with SOCKETEER_PORTABLE.
if(SOCKETEER_LINUX)
    target_compile_definitions(flags INTERFACE SOCKETEER_LINUX)
endif()

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast
        -ffile-prefix-map=${PROJECT_SOURCE_DIR}=. # no path of this machine in the program
    )
    if(SOCKETEER_WERROR)
        target_compile_options(flags INTERFACE -Werror)
    endif()
endif()

# Clang's sanitizers, and what libFuzzer needs to know of a run, so that the
# tests and the fuzz targets are one build.
if(SOCKETEER_SANITIZE)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "SOCKETEER_SANITIZE needs Clang: libFuzzer is a part of it.")
    endif()
    set(sanitizers -fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_compile_options(flags INTERFACE ${sanitizers})
    target_link_options(flags INTERFACE ${sanitizers})
    target_compile_definitions(flags INTERFACE SOCKETEER_SANITIZED)
endif()

# What Debian builds its programs with, where the compiler optimises:
# _FORTIFY_SOURCE does nothing elsewhere. The sanitizers look closer than this.
set(SOCKETEER_HARDENED OFF)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND CMAKE_BUILD_TYPE MATCHES "^(Release|RelWithDebInfo|MinSizeRel)$"
        AND NOT SOCKETEER_SANITIZE AND NOT SOCKETEER_PORTABLE)
    set(SOCKETEER_HARDENED ON)
    target_compile_options(flags INTERFACE
        -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection
    )
    target_link_options(flags INTERFACE -pie -Wl,-z,relro,-z,now)
endif()

# The fastest linker that is here. GNU ld takes most of a small change's time.
include(CheckLinkerFlag)
foreach(linker mold lld)
    check_linker_flag(CXX -fuse-ld=${linker} SOCKETEER_LINKS_WITH_${linker})
    if(SOCKETEER_LINKS_WITH_${linker})
        target_link_options(flags INTERFACE -fuse-ld=${linker})
        break()
    endif()
endforeach()

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

# ccache, where it is installed: it has to see which headers are precompiled.
# What it may overlook for them, ./dev tells it (CCACHE_SLOPPINESS).
find_program(SOCKETEER_CCACHE ccache)
if(SOCKETEER_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${SOCKETEER_CCACHE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(flags INTERFACE -fpch-preprocess)
    elseif(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        target_compile_options(flags INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
    endif()
endif()
