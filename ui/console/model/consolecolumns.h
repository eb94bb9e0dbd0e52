// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>

class RecordFormatter;
struct Record;

// All that is known of one column of the console. A new column is a name in Id
// and a row of the table in consolecolumns.cpp. Texts are asked only of records
// that are kept.
struct ConsoleColumn
{
    Q_DECLARE_TR_FUNCTIONS(ConsoleColumn)

public:
    enum Id : quint8 { Time, Endpoint, Direction, Peer, Octets, Payload }; // as they stand, left to right
    static constexpr int Count = Payload + 1;

    enum class Tone : quint8 {
        Muted,
        OfKind, // the colour of the record's kind
        OfEvent, // the same for an event, plain for data
    };
    enum class Plain : bool { Hidden, Shown }; // in the plain view, for presentations
    enum class DoubleClick : bool { Inspects, Replies };
    using Text = QString (*)(const RecordFormatter &formatter, const Record &record);

    const char *headingSource = nullptr; // untranslated
    QStringView sample = {}; // a text as wide as its texts usually are; none: what the others leave
    QStringView plainSample = {}; // the same for the plain view
    Plain plain = Plain::Hidden;
    Qt::AlignmentFlag side = Qt::AlignLeft;
    Tone tone = Tone::OfKind;
    DoubleClick doubleClick = DoubleClick::Inspects;
    Text text = nullptr;
    Text spokenText = nullptr; // without signs; null: as text
    Text toolTip = nullptr; // may be null; plain text

    [[nodiscard]] QString heading() const { return tr(headingSource); }
    [[nodiscard]] Qt::Alignment alignment() const { return Qt::AlignVCenter | side; }
    // Whose colour the cell has; nothing: that of any text.
    [[nodiscard]] std::optional<Theme::Role> toneOf(const Record &record) const;
};

extern const std::array<ConsoleColumn, ConsoleColumn::Count> ConsoleColumns; // by Id
