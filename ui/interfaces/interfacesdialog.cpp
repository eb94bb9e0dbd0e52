// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interfaces/interfacesdialog.h"

#include "app/net/host/hostnetwork.h"
#include "ui/interfaces/interfacesmodel.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/smalltable.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int Edge = 16;
using smalltable::RowHeight;

} // namespace

InterfacesDialog::InterfacesDialog(HostNetwork &hostNetwork, QWidget *parent)
    : QDialog(parent),
      m_hostNetwork(hostNetwork),
      m_model(new InterfacesModel(this)),
      m_empty(new QLabel(this)),
      m_table(new QTableView(this)),
      m_local(makeChoice(u"useAsLocal"_s, &InterfacesDialog::useAsLocal)),
      m_broadcast(makeChoice(u"broadcastHere"_s, &InterfacesDialog::broadcast)),
      m_copy(makeChoice(u"copy"_s, &InterfacesDialog::copy)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setObjectName(u"interfaces"_s);
    makeTable();
    m_copy.action->setShortcut(QKeySequence::Copy);
    m_copy.action->setShortcutContext(Qt::WidgetShortcut);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);

    auto *const row = new QHBoxLayout;
    row->setSpacing(8);
    for (const Choice &choice : {m_local, m_broadcast, m_copy})
        row->addWidget(choice.button);
    row->addStretch(1);
    row->addWidget(m_buttons);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(Edge, Edge, Edge, Edge);
    column->setSpacing(Edge);
    column->addWidget(m_empty, 1);
    column->addWidget(m_table, 1);
    column->addLayout(row);

    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&hostNetwork, &HostNetwork::interfacesChanged, this, &InterfacesDialog::showInterfaces);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &InterfacesDialog::showChoices);
    retranslate();
    showInterfaces();
    fitColumns();
}

void InterfacesDialog::makeTable()
{
    m_table->setObjectName(u"interfaceTable"_s);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QTableView::SingleSelection);
    smalltable::dress(*m_table);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

InterfacesDialog::Choice InterfacesDialog::makeChoice(const QString &name, void (InterfacesDialog::*chosen)())
{
    const Choice choice{new QAction(this), new QPushButton(this)};
    choice.button->setObjectName(name);
    choice.button->setAutoDefault(false);
    m_table->addAction(choice.action);
    connect(choice.action, &QAction::triggered, this, chosen);
    connect(choice.button, &QPushButton::clicked, choice.action, &QAction::trigger);
    return choice;
}

// Fits the columns to their contents, and the dialog to the columns.
void InterfacesDialog::fitColumns()
{
    constexpr int Room = 24;
    int width = 2 * Edge + RowHeight;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < InterfacesModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, m_table->columnWidth(column) + Room);
        width += m_table->columnWidth(column);
    }
    resize(qBound(640, width, 1000), 400);
}

void InterfacesDialog::setUse(const Use &use)
{
    m_use = use;
    showChoices();
}

void InterfacesDialog::showInterfaces()
{
    const bool wasEmpty = m_model->rowCount() == 0;
    m_model->update(m_hostNetwork.interfaces());
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_hostNetwork.isKnown() ? tr("This machine has no network interface.")
                                             : tr("Looking for network interfaces…"));
    if (wasEmpty && !isEmpty) {
        m_table->setCurrentIndex(m_model->index(0, InterfacesModel::Address));
        fitColumns();
    }
    showChoices();
}

QString InterfacesDialog::whyNotLocal() const
{
    const InterfacesModel::Row *const row = m_model->at(m_table->currentIndex().row());
    if (!row)
        return tr("Choose an address in the table.");
    if (row->address.ip.isNull())
        return tr("%1 has no address.").arg(row->interface.name);
    return row->address.ip.protocol() == QAbstractSocket::IPv6Protocol ? m_use.whyNotIPv6 : m_use.whyNotIPv4;
}

QString InterfacesDialog::whyNotBroadcast() const
{
    const InterfacesModel::Row *const row = m_model->at(m_table->currentIndex().row());
    return row ? InterfacesModel::whyNoBroadcast(*row) : tr("Choose an address in the table.");
}

void InterfacesDialog::showChoices()
{
    const QString copied = m_table->currentIndex().data(InterfacesModel::CopyRole).toString();
    showChoice(m_local, tr("Use as &local address"), whyNotLocal(),
               tr("Puts it into the local address of the tab %1").arg(m_use.tab));
    showChoice(m_broadcast, tr("&Broadcast here"), whyNotBroadcast(),
               tr("Goes to the Broadcast tab and sends through this interface"));
    showChoice(m_copy, tr("&Copy"), copied.isEmpty() ? tr("There is nothing to copy in this cell.") : QString(),
               tr("Copies %1").arg(copied));
}

void InterfacesDialog::showChoice(const Choice &choice, const QString &text, const QString &whyNot, const QString &tip)
{
    const QString said = whyNot.isEmpty() ? tip : whyNot;
    choice.action->setText(text);
    choice.action->setEnabled(whyNot.isEmpty());
    choice.button->setText(text);
    choice.button->setEnabled(whyNot.isEmpty());
    choice.button->setAccessibleName(QString(text).remove(u'&'));
    choice.button->setAccessibleDescription(said);
    choice.button->setToolTip(plainToolTip(said));
}

void InterfacesDialog::useAsLocal()
{
    if (const InterfacesModel::Row *const row = m_model->at(m_table->currentIndex().row()))
        emit localAddressChosen(row->address.ip);
}

void InterfacesDialog::broadcast()
{
    if (const InterfacesModel::Row *const row = m_model->at(m_table->currentIndex().row()))
        emit broadcastChosen(row->interface.name);
}

void InterfacesDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_table->currentIndex().data(InterfacesModel::CopyRole).toString());
}

void InterfacesDialog::retranslate()
{
    setWindowTitle(tr("Interfaces"));
    m_table->setAccessibleName(tr("Interfaces"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    m_model->retranslate();
    showInterfaces();
}

void InterfacesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
