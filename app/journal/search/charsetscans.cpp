// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/search/charsetscans.h"

#include <algorithm>
#include <utility>

quint8 CharsetScans::placeOf(const Flow &flow)
{
    const Charset charset = flow.origin ? Charset::find(flow.origin->address.charset).value_or(Charset()) : Charset();
    const auto known = std::ranges::find(m_scans, charset, &Scans::charset);
    if (known != m_scans.end())
        return quint8(known - m_scans.begin());
    Scans scans{charset, {}, false};
    if (const auto octets = m_needle.octetsIn(charset)) {
        for (const QByteArray &each : *octets)
            scans.scans.emplace_back(each, Qt::CaseInsensitive);
    } else {
        scans.anyNonAscii = true;
    }
    m_scans.push_back(std::move(scans));
    return quint8(m_scans.size() - 1);
}
