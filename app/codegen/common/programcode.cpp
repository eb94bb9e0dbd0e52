// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/codegen/common/programcode.h"

#include "app/codegen/common/literals.h"

#include <limits>

using namespace Qt::StringLiterals;

ProgramCode::ProgramCode(const CodeRequest &request, const QString &comment)
    : m_request(request),
      m_address(request.address),
      m_sends(request.sends()),
      m_repeats(m_sends && request.repeat),
      m_echoes(request.received == CodeRequest::Received::Echo),
      m_out(comment)
{
}

Listing ProgramCode::listing()
{
    Listing listing;
    listing.whyNot = whyNot();
    if (!listing.whyNot.isNull())
        return listing;
    listing.remarks = remarks();
    head();
    switch (m_request.exchange()) {
    case CodeRequest::Exchange::Datagrams:
        datagrams();
        break;
    case CodeRequest::Exchange::Client:
        client();
        break;
    case CodeRequest::Exchange::Server:
        server();
        break;
    }
    foot();
    listing.text = m_out.text();
    return listing;
}

QString ProgramCode::targetsInC()
{
    const bool broadcast = m_address.kind().broadcasts();
    m_out.comment(broadcast ? tr("The broadcast addresses of the networks that this machine is in now. In another "
                                 "network they are different.")
                            : tr("Where the message goes."));
    const QStringList hosts = broadcast ? m_request.broadcastTargets() : QStringList{m_address.to.host};
    QStringList texts;
    for (const QString &host : hosts)
        texts << literals::cText(host);
    return texts.join(u", "_s);
}

quint64 ProgramCode::roundsAsInt() const
{
    return qMin(m_request.repeat->rounds, quint64(std::numeric_limits<int>::max()));
}
