// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/automation/responders/responderledger.h"

#include <algorithm>

bool ResponderLedger::take(const Record &record)
{
    if (!record.isValid())
        return false;
    if (record.head.kind == RecordKind::Sent)
        return takeSent(record);
    return record.head.kind == RecordKind::Received && takeAnswer(record);
}

// A send without an interface is no broadcast but a reply to one peer, as an
// echo sends it.
bool ResponderLedger::takeSent(const Record &record)
{
    if (record.flow->interfaceName.isEmpty())
        return false;
    if (!belongsToRound(record, targetOf(record)))
        startRound(record);
    const qint64 now = record.head.timeNs;
    m_lastSentNs = now;
    Target *target = targetOf(record);
    if (!target) {
        m_targets.append({record.flow->peer, record.flow->interfaceName, now, now, 0});
        target = &m_targets.last();
        expectAnswersFrom(target->to, target->interfaceName);
    }
    target->lastNs = now;
    m_sends = std::max(m_sends, ++target->sends);
    return true;
}

ResponderLedger::Target *ResponderLedger::targetOf(const Record &sent)
{
    const auto found = std::ranges::find_if(m_targets, [&sent](const Target &target) {
        return target.to == sent.flow->peer && target.interfaceName == sent.flow->interfaceName;
    });
    return found == m_targets.end() ? nullptr : &*found;
}

bool ResponderLedger::belongsToRound(const Record &sent, const Target *known) const
{
    if (m_round == 0 || sent.payload != m_message)
        return false;
    if (!known) // the next address of the same message
        return sent.flow->peer.port == m_targets.first().to.port && sent.head.timeNs - m_lastSentNs < RoundNs;
    return m_isRepeated && sent.head.timeNs - m_startNs < RoundNs;
}

void ResponderLedger::startRound(const Record &sent)
{
    const Target *const known = targetOf(sent);
    m_isRepeated = known && sent.payload == m_message && sent.head.timeNs - known->lastNs < RoundNs;
    m_before.clear();
    for (const Responder &responder : std::as_const(m_responders))
        m_before.insert(responder.peer);
    ++m_round;
    m_startNs = sent.head.timeNs;
    m_sends = 0;
    m_message = sent.payload.toByteArray();
    m_targets.clear();
    m_networks.clear();
    m_expectsAnyone = false;
    m_responders.clear();
    m_places.clear();
    m_unlisted = 0;
}

void ResponderLedger::expectAnswersFrom(const Peer &to, const QString &interfaceName)
{
    const auto interface = interfaces::withName(interfaceName, m_interfaces);
    const QHostAddress target = to.address();
    const bool isLimited = target == QHostAddress(QHostAddress::Broadcast);
    const qsizetype before = m_networks.size();
    for (const interfaces::Address &own : interface ? interface->addresses : QList<interfaces::Address>()) {
        const bool isIPv4 = own.ip.protocol() == QAbstractSocket::IPv4Protocol;
        if (isIPv4 && (isLimited || target == own.broadcast || target.isInSubnet(own.ip, own.prefix)))
            m_networks.append({own.ip, own.prefix});
    }
    m_expectsAnyone = m_expectsAnyone || m_networks.size() == before;
}

bool ResponderLedger::isExpected(const Peer &peer) const
{
    const QHostAddress from = peer.address();
    return m_expectsAnyone || std::ranges::any_of(m_networks, [&from](const Network &network) {
               return from.isInSubnet(network.address, network.prefix);
           });
}

// The kernel's clock may be ahead of the record of what it has just sent.
qint64 ResponderLedger::sinceSent(const Record &answer) const
{
    const auto target = std::ranges::find(m_targets, answer.flow->interfaceName, &Target::interfaceName);
    return std::max(answer.head.timeNs - (target == m_targets.end() ? m_startNs : target->firstNs), qint64(0));
}

bool ResponderLedger::takeAnswer(const Record &record)
{
    if (m_round == 0 || record.head.own)
        return false;
    const Peer &peer = record.flow->peer;
    const auto known = m_places.constFind(peer);
    if (known == m_places.cend() && m_responders.size() >= MaxListed) {
        ++m_unlisted;
        return true;
    }
    if (known == m_places.cend()) {
        Responder first;
        first.peer = peer;
        first.interfaceName = record.flow->interfaceName;
        first.firstNs = sinceSent(record);
        first.first = record.payload.first(std::min(record.payload.size(), MaxKept)).toByteArray();
        first.isWhole = record.payload.size() <= MaxKept;
        first.isNew = m_round > 1 && !m_before.contains(peer);
        first.isUnexpected = !isExpected(peer);
        m_places.insert(peer, m_responders.size());
        m_responders.append(first);
    }
    Responder &responder = m_responders[m_places.value(peer)];
    ++responder.answers;
    responder.octets += quint64(record.payload.size());
    responder.isDuplicate = responder.isDuplicate || responder.answers > m_sends;
    return true;
}
