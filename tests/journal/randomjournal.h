// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/payload/textcodec.h"
#include "tests/journal/samples.h"

#include <cstring>
#include <optional>

// A journal of random records, for tests of code that scans all of it.
namespace samples {

using namespace Qt::StringLiterals;

inline const QStringList Charsets = {u"UTF-8"_s,     u"GBK"_s,  u"GB18030"_s, u"UTF-16LE"_s,
                                     u"Shift_JIS"_s, u"Big5"_s, u"EUC-JP"_s,  u"KOI8-R"_s};
inline const QStringList Words = {u"hello"_s, u"Kelvin"_s, u"\u212aelvin"_s, u"mi\u017fs"_s, u"SKI"_s,
                                  u"你好"_s,  u"世界"_s,   u"こんにちは"_s,  u"привет"_s,    u"ПРИВЕТ"_s,
                                  u"über"_s,  u"ÜBER"_s,   u"\U0001f600"_s,  u"∪"_s,         u"\\~"_s,
                                  u" "_s,     u"\r\n"_s,   u"0"_s,           u"\ufffd"_s};

template <typename T>
const T &oneOf(const QList<T> &list, QRandomGenerator &random)
{
    return list.at(random.bounded(int(list.size())));
}

inline QString randomText(QRandomGenerator &random)
{
    QString text;
    for (int i = random.bounded(8); i > 0; --i)
        text += oneOf(Words, random);
    return text;
}

// Text in that charset; now and then invalid octets.
inline QByteArray randomOctets(QRandomGenerator &random, const QString &charset)
{
    QByteArray octets;
    for (int i = random.bounded(6); i > 0; --i)
        octets += Charset::find(charset).value_or(Charset()).encode(oneOf(Words, random)).octets;
    if (random.bounded(8) == 0)
        octets += randomOctets(random, 3);
    return octets;
}

// Everything that a journal may hold, in every layout within a block.
class RandomJournal
{
public:
    explicit RandomJournal(quint32 seed, int count) : m_random(seed)
    {
        for (const QString &charset : Charsets) {
            m_flows.append(
                {charset, journal.intern(flow(u"udp://0.0.0.0:1?charset="_s + charset, u"10.0.0.1:80"_s, 1)), {}});
            m_flows.append({charset,
                            journal.intern(flow(u"tcp-client://h:4?charset="_s + charset, u"10.0.0.2:80"_s, 2)),
                            StreamCutter(Charset::find(charset).value_or(Charset()))});
        }
        m_flows.append({u"UTF-8"_s, 0, {}});
        // Some journals have few charsets, so that whole slices take the fast
        // paths.
        m_flows.resize(1 + m_random.bounded(int(m_flows.size())));
        m_events = m_random.bounded(2) ? 6 : 1000;
        while (journal.size() < quint64(count)) {
            addSome();
            journal.publish();
        }
    }

    [[nodiscard]] QRandomGenerator &random() { return m_random; }

    Journal journal;

private:
    struct Source
    {
        QString charset;
        FlowId flow;
        std::optional<StreamCutter> cutter;
    };

    void addSome()
    {
        switch (m_random.bounded(m_events)) {
        case 0:
            journal.append(head(RecordKind::Note),
                           Event{{Notice{"A note of %1 about the Kelvin sign", {oneOf(Words, m_random)}}}, 0});
            return;
        case 1:
            return addRoomful();
        case 2:
            if (m_random.bounded(100) == 0)
                journal.append(head(RecordKind::Received, m_flows.front().flow),
                               randomOctets(m_random, u"UTF-8"_s).leftJustified(65507, 'x'));
            return;
        default: {
            Source &source = m_flows[m_random.bounded(int(m_flows.size()))];
            const QByteArray octets = m_random.bounded(10) ? randomOctets(m_random, source.charset) : QByteArray();
            add(source, octets);
        }
        }
    }

    void add(Source &source, const QByteArray &octets)
    {
        RecordHead head = samples::head(m_random.bounded(3) ? RecordKind::Received : RecordKind::Sent, source.flow);
        if (!source.cutter) {
            journal.append(head, octets);
            return;
        }
        for (qsizetype at = 0; at < octets.size();) {
            const QByteArray chunk = octets.mid(at, 1 + m_random.bounded(20));
            const StreamCutter::Cut cut = source.cutter->feed(chunk);
            head.carry = cut.carry;
            head.tail = quint8(cut.tail);
            journal.append(head, chunk);
            at += chunk.size();
        }
    }

    // Adds records in one reserved room, with octets between them that belong
    // to none.
    void addRoomful()
    {
        constexpr int Count = 8;
        constexpr qsizetype Step = 300;
        char *const room = journal.reserve(Count * Step, Count);
        std::memset(room, ' ', Count * Step);
        for (int i = 0; i < Count; ++i) {
            const Source &source = m_flows.front();
            const QByteArray octets = randomOctets(m_random, source.charset).left(Step);
            char *const at = room + i * Step;
            std::memcpy(at, octets.data(), std::size_t(octets.size()));
            journal.append(head(RecordKind::Received, source.flow),
                           QByteArrayView(at, m_random.bounded(int(octets.size()) + 1)));
        }
    }

    QRandomGenerator m_random;
    QList<Source> m_flows;
    int m_events = 6;
};

} // namespace samples
