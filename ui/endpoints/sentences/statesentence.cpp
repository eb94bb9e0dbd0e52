// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/sentences/statesentence.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

// Gives the sentences their tr().
struct StateSentence
{
    Q_DECLARE_TR_FUNCTIONS(StateSentence)
};

QString seconds(int ms)
{
    return QLocale().toString(ms / 1000.0, 'g', 4);
}

QString joined(const QStringList &parts)
{
    return parts.join(StateSentence::tr("; "));
}

void addPending(QStringList &parts, const EndpointState &state)
{
    if (state.pending == 0)
        return;
    const QString octets = QLocale().toString(state.pending);
    if (state.phase == Phase::Connected || !state.connections.isEmpty())
        parts.append(StateSentence::tr("%1 octets wait: the peer does not read").arg(octets));
    else
        parts.append(StateSentence::tr("%1 octets wait to be sent").arg(octets));
}

void addGroups(QStringList &parts, const EndpointState &state)
{
    QSet<QString> joined;
    QSet<QString> wanted;
    for (const Membership &membership : state.memberships) {
        wanted.insert(membership.group.toString());
        if (membership.state == Membership::State::Joined)
            joined.insert(membership.group.toString());
    }
    const int all = int(wanted.size());
    if (joined.size() < wanted.size())
        parts.append(StateSentence::tr("%1 of %n group(s) joined", nullptr, all).arg(joined.size()));
    else if (all > 0)
        parts.append(StateSentence::tr("%n group(s) joined", nullptr, all));
}

QString withPort(const EndpointState &state)
{
    const QString local = state.local.toString();
    const QHostAddress ip = state.local.address();
    const bool isAny = ip == QHostAddress(QHostAddress::AnyIPv4) || ip == QHostAddress(QHostAddress::AnyIPv6);
    return isAny ? StateSentence::tr("%1 (all interfaces)").arg(local) : local;
}

QString howItEnded(const EndpointState &state)
{
    if (!state.problem.isNull())
        return state.problem.text();
    switch (state.ended) {
    case EndReason::PeerClosed:
        return StateSentence::tr("not connected: the peer closed the connection (FIN)");
    case EndReason::Reset:
        return StateSentence::tr("not connected: the peer reset the connection (RST)");
    case EndReason::Lost:
        return StateSentence::tr("not connected: the connection was lost");
    case EndReason::ClosedHere:
        return StateSentence::tr("not connected: closed here");
    case EndReason::None:
        break;
    }
    return StateSentence::tr("not connected");
}

QString ofConnected(const EndpointState &state)
{
    if (state.connections.isEmpty())
        return StateSentence::tr("connected");
    const ConnectionState &connection = state.connections.first();
    QStringList parts{
        StateSentence::tr("connected %1 → %2").arg(connection.local.toString(), connection.peer.toString())};
    if (connection.finishedSending)
        parts.append(StateSentence::tr("sending finished (FIN), still receiving"));
    addPending(parts, state);
    return joined(parts);
}

} // namespace

QString statesentence::ofDatagrams(const EndpointState &state, const Context &context)
{
    switch (state.phase) {
    case Phase::Closed:
        if (!state.problem.isNull())
            return state.problem.text();
        return StateSentence::tr("closed; Send opens it");
    case Phase::Opening:
        return StateSentence::tr("opening…");
    case Phase::Closing:
        return StateSentence::tr("closing…");
    default:
        break;
    }
    QStringList parts{StateSentence::tr("open on %1").arg(withPort(state))};
    if (context.portWasChosen)
        parts.append(StateSentence::tr("the system chose the port"));
    if (context.openedBySend)
        parts.append(StateSentence::tr("opened by Send"));
    addGroups(parts, state);
    addPending(parts, state);
    if (!state.problem.isNull())
        parts.append(state.problem.text());
    return joined(parts);
}

QString statesentence::ofClient(const EndpointState &state, const Context &context)
{
    const QString server = HostPort{state.address.host, state.address.port}.toString();
    switch (state.phase) {
    case Phase::Closed:
        return howItEnded(state);
    case Phase::Opening:
    case Phase::Resolving:
        return StateSentence::tr("resolving %1…").arg(state.address.host);
    case Phase::Connecting:
        return StateSentence::tr("connecting to %1, for %2 s at the most…")
            .arg(server, seconds(context.connectTimeoutMs));
    case Phase::Open:
    case Phase::Connected:
        return ofConnected(state);
    case Phase::Closing: {
        QStringList parts{StateSentence::tr("closing: waiting for the peer…")};
        addPending(parts, state);
        return joined(parts);
    }
    case Phase::Waiting:
        return joined(
            {howItEnded(state),
             StateSentence::tr("trying again every %1 s").arg(seconds(state.address.reconnectMs.value_or(0)))});
    }
    Q_UNREACHABLE();
}

QString statesentence::ofServer(const EndpointState &state, const Context &context)
{
    const int clients = int(state.connections.size());
    QStringList parts;
    switch (state.phase) {
    case Phase::Closed:
        if (!state.problem.isNull())
            parts.append(state.problem.text());
        else
            parts.append(StateSentence::tr("not listening"));
        if (clients > 0)
            parts.append(StateSentence::tr("%n client(s) still connected", nullptr, clients));
        break;
    case Phase::Opening:
        parts.append(StateSentence::tr("opening…"));
        break;
    case Phase::Closing:
        parts.append(StateSentence::tr("closing…"));
        parts.append(StateSentence::tr("%n client(s) still connected", nullptr, clients));
        break;
    default:
        parts.append(StateSentence::tr("listening on %1").arg(withPort(state)));
        if (context.portWasChosen)
            parts.append(StateSentence::tr("the system chose the port"));
        parts.append(clients == 0 ? StateSentence::tr("no client yet")
                                  : StateSentence::tr("%n client(s)", nullptr, clients));
        if (!state.problem.isNull())
            parts.append(state.problem.text());
    }
    addPending(parts, state);
    return joined(parts);
}
