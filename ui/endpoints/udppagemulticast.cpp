// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/endpoints/udppage.h"

#include "app/net/network.h"
#include "ui/endpoints/endpointpanel.h"
#include "ui/endpoints/fields/choicefield.h"
#include "ui/endpoints/fields/fieldrules.h"
#include "ui/endpoints/fields/numberfield.h"
#include "ui/endpoints/groupsdialog.h"

#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum LoopIndex { LoopDefault, LoopOff, LoopOn };

bool isGroup(const QString &text)
{
    return MulticastGroup::parse(text).has_value();
}

} // namespace

void UdpPage::addMore()
{
    m_groupsButton->setObjectName(u"groupsButton"_s);
    m_loop->addItems({{}, {}, {}}); // retranslate() names them
    panel().addMoreField(m_groups, 120, 260);
    panel().addMoreButton(m_groupsButton);
    panel().addMoreField(m_interface, 88, 120);
    panel().addMoreField(m_ttl, 48, 64);
    panel().addMoreField(m_loop, 112, 140);
    panel().addMoreField(m_receiveBuffer, 88, 110);
    watch(m_groups, u"groups"_s);
    watch(m_interface->lineEdit(), u"interface"_s);
    watch(m_ttl, u"ttl"_s);
    watch(m_receiveBuffer, u"receiveBuffer"_s);
    for (QLineEdit *const field :
         std::initializer_list<QLineEdit *>{m_groups, m_interface->lineEdit(), m_ttl, m_receiveBuffer})
        connect(field, &QLineEdit::returnPressed, this, &UdpPage::open);
    lockWhileOpen(m_receiveBuffer);
    connect(m_groupsButton, &QPushButton::clicked, this, &UdpPage::showGroups);
    connect(m_groups, &QLineEdit::textChanged, this, &UdpPage::updateGroups);
    connect(m_interface->lineEdit(), &QLineEdit::editingFinished, this, &UdpPage::applyMulticast);
    connect(m_interface, &QComboBox::activated, this, &UdpPage::applyMulticast);
    connect(m_ttl, &QLineEdit::editingFinished, this, &UdpPage::applyMulticast);
    connect(m_loop, &QComboBox::activated, this, &UdpPage::applyMulticast);
    connect(m_loop, &QComboBox::currentIndexChanged, this, &UdpPage::edited);
    addShare();
    addName();
}

QStringList UdpPage::groups() const
{
    static const QRegularExpression between(u"[\\s,]+"_s);
    return m_groups->text().split(between, Qt::SkipEmptyParts);
}

std::optional<bool> UdpPage::loop() const
{
    return m_loop->currentIndex() == LoopDefault ? std::nullopt : std::optional(m_loop->currentIndex() == LoopOn);
}

void UdpPage::setLoop(std::optional<bool> loop)
{
    m_loop->setCurrentIndex(!loop ? LoopDefault : *loop ? LoopOn : LoopOff);
}

bool UdpPage::checkMulticast()
{
    const QStringList typed = groups();
    const auto wrong = std::ranges::find_if_not(typed, isGroup);
    if (wrong != typed.end())
        return complain(m_groups,
                        tr("“%1” is not a multicast group. Groups are 224.0.0.0 to 239.255.255.255, or begin with ff "
                           "in IPv6; an interface and one source may follow, as in 232.1.2.3%eth0@192.168.1.5.")
                            .arg(*wrong));
    if (!m_ttl->isRight())
        return complain(m_ttl, tr("The TTL is not a number from 0 to 255. Leave it empty for the system's."));
    return true;
}

void UdpPage::applyMulticast()
{
    if (!state().isOpen() || !checkMulticast())
        return;
    network().tell(endpoint(), SetMulticast{{m_interface->currentText().trimmed(), m_ttl->value(), loop()}});
    if (m_groupsDialog)
        m_groupsDialog->setTabInterface(m_interface->currentText().trimmed());
}

void UdpPage::showGroups()
{
    if (!m_groupsDialog) {
        m_groupsDialog = new GroupsDialog(this);
        connect(m_groupsDialog, &GroupsDialog::joinRequested, this, &UdpPage::join);
        connect(m_groupsDialog, &GroupsDialog::leaveRequested, this, &UdpPage::leave);
    }
    m_groupsDialog->setTabInterface(m_interface->currentText().trimmed());
    updateGroups();
    m_groupsDialog->show();
    m_groupsDialog->raise();
    m_groupsDialog->activateWindow();
}

void UdpPage::join(const MulticastGroup &group)
{
    m_groups->setText((groups() << group.toString()).join(u' '));
    m_groups->home(false);
    if (state().isOpen())
        network().tell(endpoint(), JoinGroup{group});
}

void UdpPage::leave(const MulticastGroup &group)
{
    QStringList kept = groups();
    kept.removeIf([&group](const QString &text) { return MulticastGroup::parse(text) == group; });
    m_groups->setText(kept.join(u' '));
    if (state().isOpen())
        network().tell(endpoint(), LeaveGroup{group});
}

// While the socket is open the engine reports the groups; otherwise the field
// holds the future ones.
void UdpPage::updateGroups()
{
    if (!m_groupsDialog)
        return;
    QList<GroupsModel::Row> rows = GroupsModel::rowsOf(state().memberships);
    if (!state().isOpen()) {
        const QStringList typed = groups();
        for (const QString &text : typed) {
            if (const std::optional<MulticastGroup> group = MulticastGroup::parse(text))
                rows << GroupsModel::Row{*group, {}};
        }
    }
    m_groupsDialog->update(rows);
}

void UdpPage::showState()
{
    DatagramPage::showState();
    if (isIdle())
        panel().setUnlocked(m_groups);
    else
        panel().setLocked(m_groups, tr("While it is open, groups are joined and left under “Groups…”."));
    updateGroups();
}

void UdpPage::retranslateMulticast()
{
    panel().setCaption(m_groups, tr("M&ulticast groups"),
                       tr("Groups to join, separated by spaces; an interface and one source may follow: "
                          "GROUP%INTERFACE@SOURCE"));
    panel().setCaption(m_groupsButton, tr("Groups…"),
                       tr("Shows which groups are joined; joins and leaves, also while it is open"));
    m_groupsButton->setText(tr("Groups…"));
    panel().setCaption(m_interface, tr("&Interface"),
                       tr("For multicast sends, and for groups that name none; all: groups are joined on every "
                          "interface; empty: the system chooses"));
    panel().setCaption(m_ttl, tr("TT&L"),
                       tr("How many hops a datagram may go, 0 to 255; 0 keeps multicasts on this machine; empty: the "
                          "system's default (1 for multicasts)"));
    panel().setCaption(m_loop, tr("Mul&ticast loop"), tr("Whether this machine gets its own multicasts"));
    m_loop->setItemText(LoopDefault, tr("Default"));
    m_loop->setItemText(LoopOff, tr("Off"));
    m_loop->setItemText(LoopOn, tr("On"));
}
