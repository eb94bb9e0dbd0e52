// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/fuzz.h"

#ifdef SOCKETEER_LINUX
#include "app/net/host/netlinksocket_linux.h"
#endif

// Whatever stands in place of attributes, none reaches beyond the message.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
#ifdef SOCKETEER_LINUX
    const netlink::Attribute area(reinterpret_cast<const char *>(data), size);
    const char *last = area.data();
    netlink::eachAttribute(area, [&](int type, netlink::Attribute value) {
        require(type >= 0 && value.data() >= last && value.data() + value.size() <= area.data() + area.size());
        last = value.data() + value.size();
    });
#else
    require(size == 0 || data);
#endif
    return 0;
}
