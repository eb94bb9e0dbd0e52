// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

// The machine on which the figures were measured.
struct Machine
{
    QString processor;
    int cores = 0; // available to this process
    double memoryGiB = 0;
    QString kernel;
    QString system;
    QString qt;
    QString program; // the version under test

    [[nodiscard]] static Machine thisOne();
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString toText() const; // one line
};
