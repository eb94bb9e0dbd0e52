// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/net/capture/segmentsource.h"

#include <QCoreApplication>

SegmentSource::Opened SegmentSource::open()
{
    return {nullptr,
            {Problem::Word::Other,
             {QT_TRANSLATE_NOOP("Notice", "Capturing is not possible: the timeline stays inferred."), {}},
             {QT_TRANSLATE_NOOP("Notice", "This program was built without libpcap for this system."), {}},
             {QT_TRANSLATE_NOOP("Notice", "Look at the segments with Wireshark."), {}}}};
}
