// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"
#include "app/journal/search/octetscan.h"
#include "app/journal/search/textneedle.h"

#include <vector>

// Where a text may be in records with octets beyond ASCII, for each charset seen
// so far.
class CharsetScans
{
public:
    explicit CharsetScans(const TextNeedle &needle) : m_needle(needle) { }

    struct Scans
    {
        Charset charset;
        std::vector<OctetScan> scans; // it may be where any of them finds something
        bool anyNonAscii = false; // it may be wherever there are octets beyond ASCII
    };
    // A place for at(), from 0, well below 64.
    [[nodiscard]] quint8 placeOf(const Flow &flow);
    [[nodiscard]] const Scans &at(quint8 place) const { return m_scans[place]; }

private:
    const TextNeedle &m_needle;
    std::vector<Scans> m_scans;
};
