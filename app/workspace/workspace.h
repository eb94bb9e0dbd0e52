// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/notice.h"
#include "app/journal/store/journallimits.h"
#include "app/payload/message.h"
#include "app/workspace/peernames.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

// What a send box holds, for one tab.
struct Draft
{
    Message message;
    bool repeat = false;
    int periodMs = 1000;
    quint64 rounds = 0; // 0: until stopped

    bool operator==(const Draft &) const = default;
};

// Everything that survives a restart, in one JSON file with a version. A value:
// code that changes it passes it on.
struct Workspace
{
    static constexpr int Version = 1;
    static constexpr qsizetype MaxHistory = 200; // messages

    // By the scheme's word.
    struct Tab
    {
        QString address; // the fields of the tab as a URL, empty for the defaults
        Draft draft;
        QJsonObject fields; // what a tab keeps and an address cannot say

        bool operator==(const Tab &) const = default;
    };
    QMap<QString, Tab> tabs;
    QStringList endpoints; // addresses to open at the start
    QList<Message> history; // newest last
    QString language; // "en", "zh_CN", empty: the system's
    QString theme; // "light", "dark", empty: the system's
    JournalLimits limits; // how much is kept
    PeerNames names;
    QJsonObject window; // geometry, splitters, current tab: the window's own business

    // Where the settings are kept when no file is named.
    [[nodiscard]] static QString defaultFile();

    struct Loaded;
    // Total: a missing file gives the defaults, a damaged one the defaults and a
    // notice that says what was wrong and where the old file was put.
    [[nodiscard]] static Loaded load(const QString &fileName);
    // Atomic; the notice is empty when it went well.
    [[nodiscard]] Notice save(const QString &fileName) const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Workspace fromJson(const QJsonObject &json);

    bool operator==(const Workspace &) const = default;
};

struct Workspace::Loaded
{
    Workspace workspace;
    Notice damage;
};
