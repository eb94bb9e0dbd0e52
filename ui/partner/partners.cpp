// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/partner/partners.h"

#include "app/automation/partner.h"
#include "ui/tabs/tab.h"

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

// An address at which a socket bound to `bound` reaches this machine.
QString hereFrom(const QString &bound)
{
    if (!isEverywhere(bound))
        return bound;
    return bound.contains(u':') ? u"::1"_s : u"127.0.0.1"_s;
}

} // namespace

Partners::Partners(Network &network, QWidget *window) : QObject(window), m_network(network), m_window(window) { }

Partners::Side &Partners::sideOf(Tab &tab)
{
    Side &side = m_sides[&tab];
    if (!side.partner) {
        side.partner = new Partner(m_network, tab.scheme(), this);
        connect(side.partner, &Partner::ready, &tab, [this, &tab](const Peer &at) { onPartnerReady(tab, at); });
        connect(side.partner, &Partner::stopped, this, &Partners::onPartnerStopped);
        connect(&tab, &Tab::stateChanged, this, [this, &tab] { onTabStateChanged(tab); });
    }
    return side;
}

void Partners::start(Tab &tab, const QString &host)
{
    Side &side = sideOf(tab);
    if (isRunning(tab))
        return;
    side.host = host;
    if (tab.kind().listens()) {
        side.waits = tab.state().isOpen() || tab.open();
        onTabStateChanged(tab);
    } else {
        const QString own = tab.address().local().host;
        side.partner->start({host.isEmpty() ? hereFrom(own) : host, 0}, tr("Partner"));
    }
    emit changed();
}

void Partners::stop(const Tab &tab)
{
    const auto side = m_sides.find(&tab);
    if (side == m_sides.end())
        return;
    side->waits = false;
    side->partner->stop();
    emit changed();
}

bool Partners::isRunning(const Tab &tab) const
{
    const Side side = m_sides.value(&tab);
    return side.partner && (side.waits || !side.partner->isStopped());
}

bool Partners::isAllStopped() const
{
    return std::ranges::all_of(m_sides, [](const Side &side) { return side.partner->isStopped(); });
}

void Partners::onTabStateChanged(Tab &tab)
{
    Side &side = m_sides[&tab];
    if (!side.waits)
        return;
    if (tab.state().isOpen()) {
        side.waits = false;
        connectToServer(tab);
    } else if (tab.light() == Tab::Light::Fault) {
        side.waits = false;
        emit changed();
    }
}

void Partners::connectToServer(Tab &tab)
{
    const Side &side = m_sides[&tab];
    const Peer local = tab.state().local;
    const bool isChosen = !isEverywhere(side.host) && isEverywhere(local.ipText());
    side.partner->start({isChosen ? side.host : hereFrom(local.ipText()), local.port}, tr("Partner"));
}

void Partners::onPartnerReady(Tab &tab, const Peer &local)
{
    const Peer at = Peer::from(QHostAddress(hereFrom(local.ipText())), local.port);
    const Side &side = m_sides[&tab];
    const bool isFree = !tab.hasTarget() || tab.sendTarget() == side.aimedAt;
    if (tab.kind().listens())
        emit said(tr("The partner is connected from %1 and echoes what it gets.").arg(at.toString()));
    else if (tab.kind().connects() && !tab.state().isClosed())
        emit said(tr("The partner listens on %1: disconnect, then connect to it.").arg(at.toString()));
    else if (isFree)
        aim(tab, at);
    else
        ask(tab, at);
    emit changed();
}

void Partners::aim(Tab &tab, const Peer &at)
{
    tab.aimAt(at);
    m_sides[&tab].aimedAt = tab.sendTarget();
    emit said(tab.kind().broadcasts() ? tr("The partner answers every broadcast to port %1.").arg(at.port)
                                      : tr("The partner is at %1 and echoes what it gets.").arg(at.toString()));
}

void Partners::ask(Tab &tab, const Peer &at)
{
    auto *const question = new QMessageBox(m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(u"partnerQuestion"_s);
    question->setIcon(QMessageBox::Question);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(tr("Partner"));
    question->setText(tab.kind().broadcasts() ? tr("The partner answers on port %1.").arg(at.port)
                                              : tr("The partner is at %1.").arg(at.toString()));
    question->setInformativeText(tr("This tab sends to %1. Send to the partner instead?").arg(tab.sendTarget()));
    const auto *const yes = question->addButton(tr("Send to the &partner"), QMessageBox::AcceptRole);
    question->addButton(tr("&Keep the target"), QMessageBox::RejectRole);
    connect(yes, &QPushButton::clicked, &tab, [this, &tab, at] { aim(tab, at); });
    question->open();
}

void Partners::onPartnerStopped(const Problem &problem)
{
    emit said(problem.isNull() ? tr("The partner has stopped.") : tr("The partner stopped: %1").arg(problem.text()));
    emit changed();
}
