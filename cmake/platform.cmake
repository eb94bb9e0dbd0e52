# SPDX-FileCopyrightText: 2026 Socketeer contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Adds this system's source of each NAME: NAME_linux.cpp or NAME_unix.cpp if one
# applies, otherwise NAME_portable.cpp.
function(socketeer_platform_sources target)
    foreach(name IN LISTS ARGN)
        set(side portable)
        if(SOCKETEER_LINUX AND EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${name}_linux.cpp)
            set(side linux)
        elseif(UNIX AND NOT SOCKETEER_PORTABLE AND EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${name}_unix.cpp)
            set(side unix)
        endif()
        target_sources(${target} PRIVATE ${name}_${side}.cpp)
    endforeach()
endfunction()
