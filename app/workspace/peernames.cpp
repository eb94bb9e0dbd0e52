// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspace/peernames.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isVisible(QChar unit)
{
    return unit.isSurrogate() || (unit.isPrint() && unit.category() != QChar::Other_Format);
}

} // namespace

QString PeerNames::tidy(const QString &name)
{
    QString kept;
    for (const QChar unit : name.simplified())
        if (isVisible(unit))
            kept += unit;
    if (kept.size() > MaxLength)
        kept.truncate(kept.at(MaxLength - 1).isHighSurrogate() ? MaxLength - 1 : MaxLength);
    return kept.trimmed();
}

QString PeerNames::toText(const Peer &peer)
{
    return peer.port == 0 ? peer.ipText() : peer.toString();
}

std::optional<Peer> PeerNames::fromText(QStringView text)
{
    text = text.trimmed();
    const std::optional<Peer> ip = Peer::parseIp(text);
    return ip ? ip : Peer::parse(text);
}

bool PeerNames::set(const Peer &peer, const QString &name)
{
    const QString kept = tidy(name);
    if (kept.isEmpty()) {
        m_names.remove(peer);
        return true;
    }
    if (m_names.size() >= MaxEntries && !m_names.contains(peer))
        return false;
    m_names.insert(peer, kept);
    return true;
}

QString PeerNames::of(const Peer &peer) const
{
    if (m_names.isEmpty() || peer.isNull())
        return {};
    if (const auto exact = m_names.constFind(peer); exact != m_names.cend())
        return *exact;
    Peer everyPort = peer;
    everyPort.port = 0;
    return m_names.value(everyPort);
}

QString PeerNames::withAddress(const Peer &peer) const
{
    const QString name = of(peer);
    return name.isEmpty() ? peer.toString() : u"%1 (%2)"_s.arg(name, peer.toString());
}

QList<PeerNames::Entry> PeerNames::entries() const
{
    QList<Entry> all;
    for (auto one = m_names.cbegin(); one != m_names.cend(); ++one)
        all.append({one.key(), one.value()});
    std::ranges::sort(all, [](const Entry &left, const Entry &right) {
        const int order = left.name.compare(right.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : toText(left.peer) < toText(right.peer);
    });
    return all;
}

QJsonArray PeerNames::toJson() const
{
    QJsonArray json;
    const QList<Entry> all = entries();
    for (const Entry &one : all)
        json.append(QJsonObject{{u"peer"_s, toText(one.peer)}, {u"name"_s, one.name}});
    return json;
}

PeerNames PeerNames::fromJson(const QJsonArray &json)
{
    PeerNames names;
    for (const QJsonValue &value : json) {
        const std::optional<Peer> peer = fromText(value.toObject().value("peer"_L1).toString());
        if (peer && !peer->isNull())
            names.set(*peer, value.toObject().value("name"_L1).toString());
    }
    return names;
}
