// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partner/partners.h"

#include "app/automation/partner.h"
#include "ui/endpoints/endpointpage.h"

#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isEverywhere(const QString &host)
{
    return host.isEmpty() || host == "0.0.0.0"_L1 || host == "::"_L1;
}

// Where a socket that is bound to `bound` reaches this machine.
QString hereFrom(const QString &bound)
{
    if (!isEverywhere(bound))
        return bound;
    return bound.contains(u':') ? u"::1"_s : u"127.0.0.1"_s;
}

} // namespace

Partners::Partners(Network &network, QWidget *window) : QObject(window), m_network(network), m_window(window) { }

Partners::Side &Partners::sideOf(EndpointPage &page)
{
    Side &side = m_sides[&page];
    if (!side.partner) {
        side.partner = new Partner(m_network, page.scheme(), this);
        connect(side.partner, &Partner::ready, &page, [this, &page](const Peer &at) { takePartner(page, at); });
        connect(side.partner, &Partner::stopped, this, &Partners::takeStop);
        connect(&page, &EndpointPage::stateChanged, this, [this, &page] { takePageState(page); });
    }
    return side;
}

void Partners::start(EndpointPage &page, const QString &host)
{
    Side &side = sideOf(page);
    if (isRunning(page))
        return;
    side.host = host;
    if (page.kind().listens()) {
        side.waits = page.state().isOpen() || page.open();
        takePageState(page);
    } else {
        const QString own = page.address().local().host;
        side.partner->start({host.isEmpty() ? hereFrom(own) : host, 0}, tr("Partner"));
    }
    emit changed();
}

void Partners::stop(const EndpointPage &page)
{
    const auto side = m_sides.find(&page);
    if (side == m_sides.end())
        return;
    side->waits = false;
    side->partner->stop();
    emit changed();
}

bool Partners::isRunning(const EndpointPage &page) const
{
    const Side side = m_sides.value(&page);
    return side.partner && (side.waits || !side.partner->isStopped());
}

bool Partners::isAllStopped() const
{
    return std::ranges::all_of(m_sides, [](const Side &side) { return side.partner->isStopped(); });
}

void Partners::takePageState(EndpointPage &page)
{
    Side &side = m_sides[&page];
    if (!side.waits)
        return;
    if (page.state().isOpen()) {
        side.waits = false;
        connectToServer(page);
    } else if (page.light() == EndpointPage::Light::Fault) {
        side.waits = false;
        emit changed();
    }
}

void Partners::connectToServer(EndpointPage &page)
{
    const Side &side = m_sides[&page];
    const Peer local = page.state().local;
    const bool isChosen = !isEverywhere(side.host) && isEverywhere(local.ipText());
    side.partner->start({isChosen ? side.host : hereFrom(local.ipText()), local.port}, tr("Partner"));
}

void Partners::takePartner(EndpointPage &page, const Peer &local)
{
    const Peer at = Peer::from(QHostAddress(hereFrom(local.ipText())), local.port);
    const Side &side = m_sides[&page];
    const bool isFree = !page.hasTarget() || page.sendTarget() == side.aimedAt;
    if (page.kind().listens())
        emit said(tr("The partner is connected from %1 and echoes what it gets.").arg(at.toString()));
    else if (page.kind().connects() && !page.state().isClosed())
        emit said(tr("The partner listens on %1: disconnect, then connect to it.").arg(at.toString()));
    else if (isFree)
        aim(page, at);
    else
        ask(page, at);
    emit changed();
}

void Partners::aim(EndpointPage &page, const Peer &at)
{
    page.aimAt(at);
    m_sides[&page].aimedAt = page.sendTarget();
    emit said(page.kind().broadcasts() ? tr("The partner answers every broadcast to port %1.").arg(at.port)
                                       : tr("The partner is at %1 and echoes what it gets.").arg(at.toString()));
}

void Partners::ask(EndpointPage &page, const Peer &at)
{
    auto *const question = new QMessageBox(m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(u"partnerQuestion"_s);
    question->setIcon(QMessageBox::Question);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(tr("Partner"));
    question->setText(page.kind().broadcasts() ? tr("The partner answers on port %1.").arg(at.port)
                                               : tr("The partner is at %1.").arg(at.toString()));
    question->setInformativeText(tr("This tab sends to %1. Send to the partner instead?").arg(page.sendTarget()));
    const auto *const yes = question->addButton(tr("Send to the &partner"), QMessageBox::AcceptRole);
    question->addButton(tr("&Keep the target"), QMessageBox::RejectRole);
    connect(yes, &QPushButton::clicked, &page, [this, &page, at] { aim(page, at); });
    question->open();
}

void Partners::takeStop(const Problem &problem)
{
    emit said(problem.isNull() ? tr("The partner has stopped.") : tr("The partner stopped: %1").arg(problem.text()));
    emit changed();
}
