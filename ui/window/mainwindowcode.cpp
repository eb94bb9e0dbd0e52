// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "app/net/host/hostnetwork.h"
#include "ui/codeview/codedialog.h"
#include "ui/composer/composer.h"
#include "ui/endpoints/endpointpage.h"

// The tab in front, as a program shows it.

namespace {

QStringList broadcastsOf(const EndpointAddress &address, const QList<interfaces::Interface> &known)
{
    QList<interfaces::BroadcastTarget> targets;
    if (address.via == EndpointAddress::Via::All)
        targets = interfaces::broadcastTargets(known);
    else if (const auto interface = interfaces::withName(address.viaName, known))
        targets = interfaces::broadcastTargetsOf(*interface);
    QStringList addresses;
    for (const interfaces::BroadcastTarget &target : std::as_const(targets))
        addresses << target.to.toString();
    return addresses;
}

} // namespace

void MainWindow::showCode()
{
    if (!m_code) {
        m_code = new CodeDialog(m_parts.network, this);
        connect(m_code, &CodeDialog::tabNeeded, this, &MainWindow::tellCode);
        connect(&m_parts.network.hostNetwork(), &HostNetwork::interfacesChanged, m_code, &CodeDialog::refreshLater);
    }
    m_code->show();
    m_code->raise();
    m_code->activateWindow();
    tellCode();
}

void MainWindow::refreshCode()
{
    if (m_code)
        m_code->refreshLater();
}

void MainWindow::tellCode()
{
    if (!m_code || !m_code->isVisible() || m_front < 0)
        return;
    const EndpointPage *const page = m_tabs[size_t(m_front)].page;
    const Draft draft = m_composer->draft();
    CodeRequest request;
    request.address = page->address();
    request.message = draft.message;
    if (draft.repeat)
        request.repeat = CodeRequest::Repeat{draft.periodMs, draft.rounds};
    request.broadcasts = broadcastsOf(request.address, m_parts.network.hostNetwork().interfaces());
    const bool isTaken = !page->state().isClosed() && request.address.isBound() && request.address.port != 0
        && !request.address.share;
    m_code->setTab({nameOf(m_front), page->endpoint(), request,
                    isTaken ? tr("The tab has port %1 open, and two programs cannot have the same: close it first.")
                                  .arg(request.address.port)
                            : QString()});
}
