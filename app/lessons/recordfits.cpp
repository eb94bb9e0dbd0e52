// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/recordfits.h"

#include "app/journal/recordtext.h"

#include <algorithm>

namespace {

using DataIs = RecordCondition::DataIs;

bool amountFits(const Amount &amount, quint64 number, const LessonNames &names, quint64 (*of)(const LessonName &))
{
    if (amount.name.isEmpty())
        return holds(number, amount.sign, amount.number);
    const LessonName *const name = names.find(amount.name);
    return name && holds(number, amount.sign, of(*name));
}

bool amountsFit(const QList<Amount> &amounts, quint64 number, const LessonNames &names,
                quint64 (*of)(const LessonName &))
{
    return std::ranges::all_of(amounts, [&](const Amount &amount) { return amountFits(amount, number, names, of); });
}

bool peerFits(const RecordCondition::PeerIs &wanted, const LessonNames &names, const Flow &flow)
{
    const LessonName *const name = names.find(wanted.name);
    const Peer with = name ? name->recordPeer : wanted.peer;
    Peer peer = flow.peer;
    if (with.isNull() || peer.isNull())
        return false;
    if (with.port == 0)
        peer.port = 0;
    if (with.scope == 0)
        peer.scope = 0;
    return (peer == with) == wanted.is;
}

bool subjectFits(const RecordCondition &condition, const LessonNames &names, const Flow &flow)
{
    if (!flow.origin)
        return false;
    if (condition.scheme && flow.origin->address.scheme != *condition.scheme)
        return false;
    const auto isOf = [&](const QString &text) {
        const LessonName *const name = names.find(text);
        return name && name->holds(flow);
    };
    const auto isPeer = [&](const QString &text) {
        const LessonName *const name = names.find(text);
        return name && name->isPeerOf(flow);
    };
    return (condition.of.isEmpty() || isOf(condition.of)) && std::ranges::none_of(condition.others, isOf)
        && std::ranges::all_of(condition.peers, isPeer);
}

bool dataFits(const DataIs &wanted, const LessonNames &names, QByteArrayView payload)
{
    const LessonName *const name = names.find(wanted.name);
    if (!name || !name->hasData)
        return false;
    switch (wanted.how) {
    case DataIs::How::Same:
        return payload == name->data;
    case DataIs::How::Other:
        return payload != name->data;
    case DataIs::How::Holds:
        return QByteArray::fromRawData(payload.data(), payload.size()).contains(name->data);
    }
    Q_UNREACHABLE();
}

bool cutFits(RecordCondition::Cut cut, const RecordHead &head)
{
    switch (cut) {
    case RecordCondition::Cut::None:
        return head.carry.size == 0 && head.tail == 0;
    case RecordCondition::Cut::Start:
        return head.carry.size != 0;
    case RecordCondition::Cut::End:
        return head.tail != 0;
    }
    Q_UNREACHABLE();
}

QString beginningOf(Record record)
{
    if (record.payload.size() > recordfits::MaxText) {
        record.payload = record.payload.first(recordfits::MaxText);
        record.head.tail = 0;
    }
    return payloadText(record);
}

} // namespace

namespace recordfits {

bool flowFits(const RecordCondition &condition, const LessonNames &names, const Flow &flow)
{
    const auto port = [](const LessonName &name) { return quint64(name.port); };
    const auto peerPort = [](const LessonName &name) { return quint64(name.peerPort); };
    return subjectFits(condition, names, flow) && (!condition.cast || flow.cast == *condition.cast)
        && amountsFit(condition.ports, LessonNames::portOf(flow), names, port)
        && amountsFit(condition.peerPorts, flow.peer.port, names, peerPort)
        && std::ranges::all_of(condition.peer, [&](const auto &wanted) { return peerFits(wanted, names, flow); });
}

bool recordFits(const RecordCondition &condition, const LessonNames &names, const Record &record)
{
    const RecordHead &head = record.head;
    const auto octets = [](const LessonName &name) { return name.octets; };
    if ((condition.reason && head.reason != *condition.reason) || (condition.word && head.word != *condition.word)
        || (condition.own && head.own != *condition.own) || (condition.cut && !cutFits(*condition.cut, head)))
        return false;
    if (!amountsFit(condition.octets, quint64(record.payload.size()), names, octets))
        return false;
    if (!std::ranges::all_of(condition.data,
                             [&](const DataIs &wanted) { return dataFits(wanted, names, record.payload); }))
        return false;
    if (!condition.text.isEmpty() && !beginningOf(record).contains(condition.text))
        return false;
    return !condition.broken || payloadText(record).contains(QChar::ReplacementCharacter) == *condition.broken;
}

bool looksAtOctets(const RecordCondition &condition)
{
    return !condition.data.isEmpty() || !condition.text.isEmpty() || condition.broken;
}

} // namespace recordfits
