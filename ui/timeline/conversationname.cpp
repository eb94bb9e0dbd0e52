// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/conversationname.h"

#include <QCoreApplication>

namespace {

class ConversationName
{
    Q_DECLARE_TR_FUNCTIONS(ConversationName)

public:
    static QString of(const Conversation &one, const QString &peer)
    {
        switch (one.kind) {
        case Conversation::Kind::Stream:
            return EndpointKind::of(one.scheme).listens() ? tr("TCP: client %1, %2").arg(one.connection).arg(peer)
                                                          : tr("TCP: to %1 from port %2").arg(peer).arg(one.local.port);
        case Conversation::Kind::Attempts:
            return tr("TCP: attempts to reach %1").arg(peer);
        case Conversation::Kind::Listener:
            return tr("TCP: listening on %1").arg(one.local.toString());
        case Conversation::Kind::Datagrams:
            return tr("UDP: with %1").arg(peer);
        }
        Q_UNREACHABLE();
    }

    static QString ended(const QString &name) { return tr("%1 (ended)").arg(name); }
};

} // namespace

QString nameOf(const Conversation &conversation, const PeerNames &names)
{
    const QString name = ConversationName::of(conversation, names.withAddress(conversation.peer));
    return conversation.isOver ? ConversationName::ended(name) : name;
}
