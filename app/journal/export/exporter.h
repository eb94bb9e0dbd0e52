// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"

#include <QByteArray>
#include <QString>

#include <memory>

// Turns records into the octets of a file format, one at a time. Without state
// beyond the format's own; any thread, one at a time.
class Exporter
{
public:
    enum class Format : quint8 { Text, Csv, JsonLines };

    virtual ~Exporter() = default;

    [[nodiscard]] virtual QByteArray header() const { return {}; }
    virtual void append(const Record &record, QByteArray &out) = 0;

    [[nodiscard]] static std::unique_ptr<Exporter> create(Format format);

    struct Chosen;
    // By a file name's ending; the problem lists the endings there are.
    [[nodiscard]] static Chosen formatOf(const QString &fileName);
};

struct Exporter::Chosen
{
    Format format = Format::Text;
    Problem problem;
};
