// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/journal/export/exporter.h"

// For people: one line a record, columns two spaces apart, the payload last.
//
//   2026-07-31 09:15:02.118  udp :7788  opened           udp://0.0.0.0:7788
//   2026-07-31 09:15:04.730  udp :7788  <- received      192.168.1.20:8080         5  hello
//   2026-07-31 09:15:04.731  udp :7788  -> sent          192.168.1.20:8080         7  hello\r\n
//
// Local time; the endpoint as its scheme and label, or where it is bound or
// connected to; the kind; the peer, for broadcasts with the interface; octets;
// what the record says: a remark in brackets and the payload's text, or for an
// event the reason and the message. Control characters are escaped everywhere.
class TextExporter final : public Exporter
{
public:
    void append(const Record &record, QByteArray &out) override;

private:
    [[nodiscard]] const QString &localSecond(qint64 second);

    // Many records share a second, and time zones are slow to ask.
    qint64 m_second = 0;
    QString m_secondText;
};
