// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/conditionpieces.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

// Reads a line piece by piece.
class Splitter
{
public:
    explicit Splitter(QStringView line) : m_line(line) { }

    [[nodiscard]] ConditionPiece::Split all();

private:
    [[nodiscard]] bool isAt(QLatin1StringView any) const { return m_at < m_line.size() && any.contains(m_line[m_at]); }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_line.size() || m_line[m_at].isSpace(); }
    [[nodiscard]] QString plain(QLatin1StringView until);
    [[nodiscard]] std::optional<QString> inQuotes();
    [[nodiscard]] Sign sign();

    QStringView m_line;
    qsizetype m_at = 0;
};

QString Splitter::plain(QLatin1StringView until)
{
    const qsizetype begin = m_at;
    while (!isAtEnd() && !isAt(until))
        ++m_at;
    return m_line.sliced(begin, m_at - begin).toString();
}

Sign Splitter::sign()
{
    const QChar first = m_line[m_at++];
    const bool isWithEqual = first != u'=' && isAt("="_L1);
    m_at += isWithEqual ? 1 : 0;
    if (first == u'<')
        return isWithEqual ? Sign::AtMost : Sign::Less;
    if (first == u'>')
        return isWithEqual ? Sign::AtLeast : Sign::More;
    return first == u'!' ? Sign::NotEqual : Sign::Equal;
}

std::optional<QString> Splitter::inQuotes()
{
    QString text;
    for (++m_at; m_at < m_line.size(); ++m_at) {
        if (isAt("\""_L1)) {
            ++m_at;
            return isAtEnd() ? std::optional(text) : std::nullopt;
        }
        if (isAt("\\"_L1) && m_at + 1 < m_line.size())
            ++m_at;
        text += m_line[m_at];
    }
    return std::nullopt;
}

ConditionPiece::Split Splitter::all()
{
    ConditionPiece::Split result;
    while (m_at < m_line.size()) {
        if (isAtEnd()) {
            ++m_at;
            continue;
        }
        const qsizetype begin = m_at;
        ConditionPiece piece;
        piece.key = plain("=!<>"_L1);
        if (!isAtEnd()) {
            piece.sign = sign();
            const std::optional<QString> value = isAt("\""_L1) ? inQuotes() : plain({});
            if (!value) {
                result.problem = {Problem::Word::Other,
                                  {QT_TRANSLATE_NOOP("Notice", "The quotation marks in “%1” are wrong."),
                                   {quotedShort(m_line.sliced(begin))}},
                                  {},
                                  {QT_TRANSLATE_NOOP("Notice",
                                                     "Write text=\"two words\", with a space after the second mark, "
                                                     "and \\\" for one inside.")}};
                return result;
            }
            piece.value = *value;
        }
        piece.whole = m_line.sliced(begin, m_at - begin).toString();
        result.pieces.append(piece);
    }
    return result;
}

} // namespace

ConditionPiece::Split ConditionPiece::split(QStringView line)
{
    return Splitter(line).all();
}

QString quotedShort(QStringView text)
{
    constexpr qsizetype Longest = 60;
    return text.size() <= Longest ? text.toString() : text.first(Longest).toString() + u'…';
}
