// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/driver/controlname.h"

#include "ui/endpoints/fields/fieldrules.h"

#include <QCoreApplication>

#include <array>

namespace {

struct Name
{
    const char *context;
    const char *source;
};

// The names that the lessons use, and the window's sources of them.
constexpr auto Names = std::to_array<Name>({
    {"EndpointKind", "TCP client"},
    {"PartnerFeature", "Start a partner"},
    {"PartnerFeature", "Stop the partner"},
    {"DatagramPage", "&Open"},
    {"DatagramPage", "&Close"},
    {"DatagramPage", "Local &address"},
    {"DatagramPage", "Local &port"},
    {"DatagramPage", "Tar&get port"},
    {"UdpPage", "Ta&rget address"},
    {"BroadcastPage", "Send th&rough"},
    {"TcpClientPage", "Server &address"},
    {"TcpClientPage", "Server &port"},
    {"TcpClientPage", "&Connect"},
    {"TcpClientPage", "Dis&connect"},
    {"TcpClientPage", "F&inish sending"},
    {"TcpServerPage", "Send &to"},
    {"TcpServerPage", "Clients"},
    {"TcpServerPage", "&Disconnect client"},
    {"RecipientsModel", "All clients"},
    {"Choices", "All interfaces"},
    {"Composer", "Message"},
    {"Composer", "Send"},
    {"Composer", "Stop"},
    {"Composer", "Notation"},
    {"Composer", "Text"},
    {"Composer", "Hex"},
    {"Composer", "Repeat"},
    {"Composer", "Period"},
    {"TimelinePane", "Conversation"},
    {"TimelinePane", "The newest"},
    {"ConversationName", "TCP: listening on %1"},
    {"ConversationName", "TCP: client %1, %2"},
    {"ConnectionControls", "A&bort"},
    {"ConnectionControls", "Stop &reading"},
    {"ConnectionControls", "&Read on"},
    {"ConnectionControls", "Accept by &hand"},
    {"ConnectionControls", "Accept one"},
});

} // namespace

QString controlname::of(const QString &english)
{
    for (const Name &name : Names) {
        if (fieldrules::withoutMnemonic(QString::fromLatin1(name.source)) == english)
            return fieldrules::withoutMnemonic(QCoreApplication::translate(name.context, name.source));
    }
    return english;
}
