# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# All flags of the project in one place. Each of our targets links this.
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

# Linux with its own platform sources; off with SOCKETEER_PORTABLE.
if(SOCKETEER_LINUX)
    target_compile_definitions(flags INTERFACE SOCKETEER_LINUX)
endif()

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast
        -ffile-prefix-map=${PROJECT_SOURCE_DIR}=. # keeps this machine's paths out of the program
    )
    if(SOCKETEER_WERROR)
        target_compile_options(flags INTERFACE -Werror)
    endif()
endif()

# Clang's sanitizers, and the coverage that libFuzzer needs, so that one build
# serves both the tests and the fuzz targets.
if(SOCKETEER_SANITIZE)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "SOCKETEER_SANITIZE needs Clang: libFuzzer is a part of it.")
    endif()
    set(sanitizers -fsanitize=address,undefined,fuzzer-no-link -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_compile_options(flags INTERFACE ${sanitizers})
    target_link_options(flags INTERFACE ${sanitizers})
    target_compile_definitions(flags INTERFACE SOCKETEER_SANITIZED)
endif()

# Debian's hardening flags, only in optimised builds: _FORTIFY_SOURCE does
# nothing in others. The sanitizers check more than these flags do.
set(SOCKETEER_HARDENED OFF)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND CMAKE_BUILD_TYPE MATCHES "^(Release|RelWithDebInfo|MinSizeRel)$"
        AND NOT SOCKETEER_SANITIZE AND NOT SOCKETEER_PORTABLE)
    set(SOCKETEER_HARDENED ON)
    target_compile_options(flags INTERFACE
        -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection
    )
    target_link_options(flags INTERFACE -pie -Wl,-z,relro,-z,now)
endif()

# The fastest linker available. GNU ld takes most of the time of a small
# rebuild.
include(CheckLinkerFlag)
foreach(linker mold lld)
    check_linker_flag(CXX -fuse-ld=${linker} SOCKETEER_LINKS_WITH_${linker})
    if(SOCKETEER_LINKS_WITH_${linker})
        target_link_options(flags INTERFACE -fuse-ld=${linker})
        break()
    endif()
endforeach()

# Most of what the compiler reads here are Qt's headers. With this off, every
# file must include what it uses.
option(SOCKETEER_PCH "Precompile the common headers" ON)
function(socketeer_precompile target)
    if(SOCKETEER_PCH)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
# Shares one set of precompiled headers among several targets.
function(socketeer_reuse_precompiled target owner)
    if(SOCKETEER_PCH)
        target_precompile_headers(${target} REUSE_FROM ${owner})
    endif()
endfunction()

# ccache, if installed, has to see which headers are precompiled. ./dev sets the
# CCACHE_SLOPPINESS that they need.
find_program(SOCKETEER_CCACHE ccache)
if(SOCKETEER_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${SOCKETEER_CCACHE})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(flags INTERFACE -fpch-preprocess)
    elseif(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        target_compile_options(flags INTERFACE "SHELL:-Xclang -fno-pch-timestamp")
    endif()
endif()
