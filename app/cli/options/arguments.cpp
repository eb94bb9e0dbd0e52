// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/options/arguments.h"

#include "app/cli/options/usageerror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

notation::Octets Outgoing::octetsFor(const EndpointAddress &address) const
{
    if (file)
        return {*file, -1, 0, {}};
    Message encoded = message;
    encoded.charset = Charset::find(address.charset).value_or(Charset());
    return encoded.toOctets();
}

Notices Arguments::addAddresses(const QStringList &texts)
{
    for (const QString &text : texts) {
        EndpointAddress::Parsed parsed = EndpointAddress::parse(text);
        if (!parsed.problem.isNull()) {
            return Notices{{QT_TRANSLATE_NOOP("Notice", "“%1” is not the address of an endpoint."), {text}}}
            + parsed.problem.notices();
        }
        const std::optional<Charset> charset = Charset::find(parsed.address.charset);
        if (!charset)
            return usageerror::notOneOf(u"charset"_s, parsed.address.charset, Charset::available());
        parsed.address.charset = charset->name();
        addresses.append(parsed.address);
    }
    return {};
}

bool Arguments::canVerify(const EndpointAddress &address)
{
    const HostPort target = address.target();
    return !target.isNull() && target.port != 0;
}

QList<QByteArray> Arguments::messagesFor(const EndpointAddress &address) const
{
    QList<QByteArray> messages;
    for (const Outgoing &each : outgoing) {
        const notation::Octets octets = each.octetsFor(address);
        if (address.saysWhereToSend() && octets.isValid())
            messages.append(octets.octets);
    }
    return messages;
}
