// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/kit/table.h"

#include <QStringList>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString numberText(double value)
{
    if (!std::isfinite(value))
        return u"–"_s;
    const double size = std::abs(value);
    const int decimals = size >= 100 || value == std::trunc(value) ? 0 : size >= 10 ? 1 : 2;
    return QString::number(value, 'f', decimals);
}

QString numberText(const std::optional<double> &value)
{
    return value ? numberText(*value) : QString();
}

QString limitText(const Row &row)
{
    if (!row.limit)
        return {};
    const QString sign = row.limit->sense == Limit::Sense::AtMost ? u"≤ "_s : u"≥ "_s;
    return sign + numberText(row.limit->value) + (row.limit->of == Limit::Of::Ratio ? u" ×"_s : QString());
}

QString verdictText(const Row &row)
{
    const std::optional<bool> reached = row.isReached();
    return !reached ? QString() : *reached ? u"yes"_s : u"NO"_s;
}

constexpr qsizetype Columns = 9;
using Cells = std::array<QString, Columns>;
const Cells titles = {u"what"_s,  u"measured"_s, u"unit"_s, u"raw"_s, u"ratio"_s,
                      u"limit"_s, u"reached"_s,  u"runs"_s, u"note"_s};

Cells cellsOf(const Row &row)
{
    return {row.what,
            numberText(row.measured),
            row.unit,
            numberText(row.raw),
            numberText(row.ratio()),
            limitText(row),
            verdictText(row),
            QString::number(row.runs),
            row.note};
}

} // namespace

std::optional<double> Row::ratio() const
{
    if (!raw || *raw == 0)
        return std::nullopt;
    return measured / *raw;
}

std::optional<bool> Row::isReached() const
{
    if (!limit)
        return std::nullopt;
    const std::optional<double> value = limit->of == Limit::Of::Ratio ? ratio() : measured;
    if (!value || !std::isfinite(*value))
        return false;
    return limit->sense == Limit::Sense::AtMost ? *value <= limit->value : *value >= limit->value;
}

QJsonObject Row::toJson() const
{
    QJsonObject json{{u"id"_s, id}, {u"what"_s, what}, {u"unit"_s, unit}, {u"measured"_s, measured}, {u"runs"_s, runs}};
    if (limit) {
        json.insert(u"limit"_s,
                    QJsonObject{{u"of"_s, limit->of == Limit::Of::Ratio ? u"ratio"_s : u"measured"_s},
                                {limit->sense == Limit::Sense::AtMost ? u"at_most"_s : u"at_least"_s, limit->value}});
        json.insert(u"ok"_s, *isReached());
    }
    if (raw)
        json.insert(u"raw"_s, *raw);
    if (const auto value = ratio())
        json.insert(u"ratio"_s, *value);
    if (!note.isEmpty())
        json.insert(u"note"_s, note);
    return json;
}

Row Row::fromJson(const QJsonObject &json)
{
    Row row;
    row.id = json[u"id"_s].toString();
    row.what = json[u"what"_s].toString();
    row.unit = json[u"unit"_s].toString();
    row.measured = json[u"measured"_s].toDouble(std::nan(""));
    row.runs = json[u"runs"_s].toInt();
    row.note = json[u"note"_s].toString();
    if (json[u"raw"_s].isDouble())
        row.raw = json[u"raw"_s].toDouble();
    if (const QJsonObject limit = json[u"limit"_s].toObject(); !limit.isEmpty()) {
        const bool atMost = limit.contains(u"at_most"_s);
        row.limit = Limit{limit[u"of"_s] == u"ratio"_s ? Limit::Of::Ratio : Limit::Of::Measured,
                          atMost ? Limit::Sense::AtMost : Limit::Sense::AtLeast,
                          limit[atMost ? u"at_most"_s : u"at_least"_s].toDouble()};
    }
    return row;
}

QJsonArray Table::toJson() const
{
    QJsonArray json;
    for (const Row &row : m_rows)
        json.append(row.toJson());
    return json;
}

Table Table::fromJson(const QJsonArray &json)
{
    Table table;
    for (const auto &row : json)
        table.add(Row::fromJson(row.toObject()));
    return table;
}

QString Table::toText() const
{
    QList<Cells> lines{titles};
    for (const Row &row : m_rows)
        lines.append(cellsOf(row));
    std::array<qsizetype, Columns> widths{};
    for (const Cells &cells : std::as_const(lines)) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], cells[i].size());
    }
    QString text;
    for (const Cells &cells : std::as_const(lines)) {
        QString line;
        for (std::size_t i = 0; i < cells.size(); ++i)
            line += cells[i].leftJustified(widths[i] + 2);
        text += line.trimmed() + u'\n';
    }
    return text;
}

QString Table::toMarkdown() const
{
    const auto line = [](const Cells &cells) {
        return u"| "_s + QStringList(cells.begin(), cells.end()).join(u" | "_s) + u" |\n"_s;
    };
    QString text = line(titles) + u"|---|---:|---|---:|---:|---|---|---:|---|\n"_s;
    for (const Row &row : m_rows)
        text += line(cellsOf(row));
    return text;
}
