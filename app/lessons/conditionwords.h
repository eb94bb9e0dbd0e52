// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lessons/condition.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <utility>

// The words of conditions and what they mean.
template <typename Value>
class WordList
{
public:
    void add(Value value, const QString &text) { m_words.append({value, text}); }

    [[nodiscard]] std::optional<Value> find(QStringView text) const
    {
        for (const auto &[value, word] : m_words) {
            if (word == text)
                return value;
        }
        return std::nullopt;
    }

    [[nodiscard]] QString textOf(Value value) const
    {
        for (const auto &[known, word] : m_words) {
            if (known == value)
                return word;
        }
        return {};
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (const auto &word : m_words)
            texts.append(word.second);
        return texts;
    }

private:
    QList<std::pair<Value, QString>> m_words;
};

namespace conditionwords {

[[nodiscard]] const WordList<RecordKind> &kinds();
[[nodiscard]] const WordList<Scheme> &schemes();
[[nodiscard]] const WordList<StateCondition::Kind> &states();
[[nodiscard]] const WordList<TcpState> &tcpStates();
[[nodiscard]] const WordList<EndReason> &reasons();
[[nodiscard]] const WordList<Problem::Word> &problems();
[[nodiscard]] const WordList<Cast> &casts();
[[nodiscard]] const WordList<RecordCondition::Cut> &cuts();
[[nodiscard]] const WordList<bool> &yesNo();

[[nodiscard]] bool isName(QStringView word);

} // namespace conditionwords
