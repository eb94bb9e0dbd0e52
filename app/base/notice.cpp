// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/notice.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

// Qt takes an int. A larger number is replaced by one that has the same last
// digits, by which languages choose the plural.
QString translated(const QByteArray &source, qint64 number)
{
    if (number <= std::numeric_limits<int>::max())
        return QCoreApplication::translate("Notice", source.constData(), nullptr, int(qMax(number, qint64(-1))));
    const int standIn = 2'000'000'000 + int(number % 1'000'000);
    QString text = QCoreApplication::translate("Notice", source.constData(), nullptr, standIn);
    return text.replace(QString::number(standIn), QString::number(number));
}

// Fills in one pass: a "%1" inside an argument stays as it is.
QString filled(const QString &pattern, const QStringList &arguments)
{
    QString result;
    result.reserve(pattern.size());
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int index = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].unicode() - u'1' : -1;
        if (index < 0 || index > 8 || index >= arguments.size()) {
            result += pattern[i];
        } else {
            result += arguments[index];
            ++i;
        }
    }
    return result;
}

// QCborValue::toInteger() would convert a double of any size.
qint64 integerOf(const QCborValue &value, qint64 otherwise)
{
    return value.isInteger() ? value.toInteger() : otherwise;
}

bool isFigureName(QStringView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
    });
}

// A mark's name stands behind a full stop, which no figure's name has.
constexpr QLatin1StringView MarkSign(".");

QList<Figure> figuresOf(const QCborMap &map, QLatin1StringView sign)
{
    QList<Figure> figures;
    for (const auto &[key, value] : map) {
        const QString whole = key.toString();
        if (!whole.startsWith(sign))
            continue;
        const QString name = whole.sliced(sign.size());
        const auto isKnown = [&name](const Figure &figure) { return QLatin1StringView(figure.name) == name; };
        if (isFigureName(name) && value.isInteger() && std::ranges::none_of(figures, isKnown))
            figures.append({name.toLatin1(), value.toInteger()});
    }
    return figures;
}

} // namespace

QString Notice::text() const
{
    return isEmpty() ? QString() : filled(translated(source, number), arguments);
}

QString textOf(const Notices &notices)
{
    // A language that writes no space between sentences translates it to "\u200b".
    QString separator = QCoreApplication::translate("Notice", " ", "between two sentences");
    if (separator == u"\u200b"_s)
        separator.clear();
    QStringList texts;
    for (const Notice &notice : notices) {
        if (const QString text = notice.text(); !text.isEmpty())
            texts.append(text);
    }
    return texts.join(separator);
}

QByteArray Event::toOctets() const
{
    QCborArray array{qint64(count)};
    for (const Notice &notice : notices) {
        QCborArray item{notice.source, notice.number};
        for (const QString &argument : notice.arguments)
            item.append(argument);
        array.append(item);
    }
    // Comes after the sentences, and differs from them by being a map.
    if (!figures.isEmpty() || !marks.isEmpty()) {
        QCborMap map;
        for (const Figure &figure : figures)
            map.insert(QString::fromLatin1(figure.name), figure.value);
        for (const Figure &mark : marks)
            map.insert(MarkSign + QString::fromLatin1(mark.name), mark.value);
        array.append(map);
    }
    return QCborValue(array).toCbor();
}

Event Event::fromOctets(QByteArrayView octets)
{
    QCborParserError error;
    const QCborArray array = QCborValue::fromCbor(octets.data(), octets.size(), &error).toArray();
    if (error.error != QCborError::NoError)
        return {};
    Event event;
    event.count = quint64(integerOf(array.at(0), 0));
    for (qsizetype i = 1; i < array.size(); ++i) {
        if (array.at(i).isMap()) {
            event.figures = figuresOf(array.at(i).toMap(), {});
            event.marks = figuresOf(array.at(i).toMap(), MarkSign);
            continue;
        }
        const QCborArray item = array.at(i).toArray();
        Notice notice{item.at(0).toByteArray(), {}, integerOf(item.at(1), -1)};
        for (qsizetype j = 2; j < item.size(); ++j)
            notice.arguments.append(item.at(j).toString());
        event.notices.append(notice);
    }
    return event;
}
