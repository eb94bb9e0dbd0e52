// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/record.h"
#include "app/payload/notation.h"
#include "app/workspace/peernames.h"
#include "ui/style/theme.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

enum class ShowAs : quint8 { Text, Hex, Both };

// The texts of a record in the console, in the language in use. Whatever comes from
// the network is made harmless here: one line, controls visible.
class RecordFormatter
{
    Q_DECLARE_TR_FUNCTIONS(RecordFormatter)

public:
    static constexpr qsizetype CellOctets = 4096; // of a payload; no cell shows more

    void setNames(QHash<EndpointId, QString> names) { m_names = std::move(names); }
    void setPeerNames(const PeerNames &names) { m_peerNames = names; }
    void setShowAs(ShowAs showAs) { m_showAs = showAs; }
    void setControls(notation::Controls controls) { m_controls = controls; }
    [[nodiscard]] ShowAs showAs() const { return m_showAs; }
    [[nodiscard]] notation::Controls controls() const { return m_controls; }

    [[nodiscard]] static QString time(qint64 timeNs); // local, milliseconds
    [[nodiscard]] static QString fullTime(qint64 timeNs); // local, date, nanoseconds, offset
    [[nodiscard]] QString endpoint(const Record &record) const;
    [[nodiscard]] static QString kind(RecordKind kind);
    [[nodiscard]] static QString cast(Cast cast);
    [[nodiscard]] QString peer(const Record &record) const; // with its name
    [[nodiscard]] static QString remark(const Record &record); // shown behind the payload
    // Of the payload's first `octets`.
    [[nodiscard]] QString payload(const Record &record, qsizetype octets = CellOctets) const; // as chosen
    [[nodiscard]] QString text(const Record &record, qsizetype octets = CellOctets) const;
    [[nodiscard]] static QString hex(const Record &record, qsizetype octets = CellOctets);
    [[nodiscard]] static Theme::Role tone(RecordKind kind);

    // The whole row as a sentence, for a screen reader.
    [[nodiscard]] QString sentence(const Record &record) const;
    // Never rich text, whatever `text` holds.
    [[nodiscard]] static QString plainToolTip(const QString &text);
    [[nodiscard]] static QString noLongerKept();

private:
    QHash<EndpointId, QString> m_names;
    PeerNames m_peerNames;
    ShowAs m_showAs = ShowAs::Text;
    notation::Controls m_controls = notation::Controls::Names;
};

// The record with at most so many octets of its payload, cut between characters.
[[nodiscard]] Record startOf(const Record &record, qsizetype octets);
