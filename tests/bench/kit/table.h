// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

// The limit that a figure has to reach.
struct Limit
{
    enum class Of : quint8 { Measured, Ratio };
    enum class Sense : quint8 { AtMost, AtLeast };

    Of of = Of::Measured;
    Sense sense = Sense::AtMost;
    double value = 0;

    [[nodiscard]] static Limit atMost(double value) { return {Of::Measured, Sense::AtMost, value}; }
    [[nodiscard]] static Limit ratioAtMost(double value) { return {Of::Ratio, Sense::AtMost, value}; }
    [[nodiscard]] static Limit ratioAtLeast(double value) { return {Of::Ratio, Sense::AtLeast, value}; }
};

// A figure beside that of bare sockets (or the textbook method) in the same run.
struct Row
{
    QString id; // "udp.cost.window": stable, for comparing runs
    QString what;
    QString unit;
    double measured = 0;
    std::optional<double> raw;
    std::optional<Limit> limit; // none: reported only for comparison
    int runs = 1;
    QString note;

    [[nodiscard]] std::optional<double> ratio() const; // measured to raw
    [[nodiscard]] std::optional<bool> isReached() const; // nullopt without a limit

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Row fromJson(const QJsonObject &json);
};

class Table
{
public:
    void add(const Row &row) { m_rows.append(row); }
    void add(const Table &other) { m_rows += other.m_rows; }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    [[nodiscard]] QJsonArray toJson() const;
    [[nodiscard]] static Table fromJson(const QJsonArray &json);
    [[nodiscard]] QString toText() const; // columns for a terminal
    [[nodiscard]] QString toMarkdown() const;

private:
    QList<Row> m_rows;
};
