// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/subjects/samplerecords.h"

#include "tests/bench/kit/clocks.h"

#include <cstring>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype TextSize = 1 << 20; // fits into the L2 cache
constexpr quint64 PublishEach = 64; // as many as one system call returns

Flow flowFrom(std::shared_ptr<const Origin> origin)
{
    if (!origin) {
        auto made = std::make_shared<Origin>();
        made->endpoint = 1;
        made->text = u"udp://127.0.0.1:7788"_s;
        made->address = EndpointAddress::parse(made->text).address;
        origin = made;
    }
    Flow flow;
    flow.origin = std::move(origin);
    flow.local = Peer::parse(u"127.0.0.1:7788").value_or(Peer{});
    flow.peer = Peer::parse(u"127.0.0.1:40000").value_or(Peer{});
    return flow;
}

} // namespace

SampleRecords::SampleRecords(Journal &journal, std::shared_ptr<const Origin> origin)
    : m_journal(journal),
      m_text(TextSize, ' '),
      m_marked(Octets, '.')
{
    m_head.timeNs = clocks::realtimeNs();
    m_head.flow = journal.intern(flowFrom(std::move(origin)));
    m_head.kind = RecordKind::Received;
    m_head.kernelTime = true;
    std::mt19937 random(1); // NOLINT: the same text each time
    for (char &letter : m_text)
        letter = "etaoinshrdlucmfw ETAOIN012345678"[random() & 31];
    std::memcpy(m_marked.data() + 20, Needle, sizeof Needle - 1);
}

const char *SampleRecords::payload() const
{
    if (m_appended % EachNeedle == EachNeedle / 2)
        return m_marked.constData();
    return m_text.constData() + (m_appended * Octets) % quint64(TextSize);
}

void SampleRecords::append(quint64 count)
{
    for (quint64 i = 0; i < count; ++i) {
        m_head.timeNs += 1000;
        m_journal.append(m_head, QByteArrayView(payload(), Octets));
        ++m_appended;
        if (m_appended % PublishEach == 0)
            m_journal.publish();
    }
    m_journal.publish();
}
