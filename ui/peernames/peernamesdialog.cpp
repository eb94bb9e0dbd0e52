// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/peernames/peernamesdialog.h"

#include "ui/style/theme.h"
#include "ui/widgets/plaintooltip.h"
#include "ui/widgets/smalltable.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Column { Address, Name, Columns };

constexpr int Edge = 16;
constexpr int Gap = 8;
constexpr int Width = 520;
constexpr int AddressWidth = 260;
constexpr int RowHeight = 28; // room for the editor of a cell

} // namespace

PeerNamesDialog::PeerNamesDialog(const PeerNames &names, QWidget *parent)
    : QDialog(parent),
      m_explanation(new QLabel(this)),
      m_table(new QTableWidget(0, Columns, this)),
      m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_problem(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    build();
    const QList<PeerNames::Entry> entries = names.entries();
    for (const PeerNames::Entry &one : entries)
        addRow(PeerNames::toText(one.peer), one.name);
    connect(m_table, &QTableWidget::itemChanged, this, &PeerNamesDialog::look);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PeerNamesDialog::look);
    connect(m_add, &QPushButton::clicked, this, [this] { edit(addRow({}, {}), Address); });
    connect(m_remove, &QPushButton::clicked, this, &PeerNamesDialog::removeRows);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        PeerNames result;
        for (int row = 0; row < m_table->rowCount(); ++row)
            if (const std::optional<Peer> peer = PeerNames::fromText(cell(row, Address)))
                result.set(*peer, cell(row, Name));
        emit chosen(result);
        accept();
    });
    retranslate();
}

void PeerNamesDialog::build()
{
    setObjectName(u"peerNames"_s);
    m_explanation->setWordWrap(true);
    m_table->setObjectName(u"peerNamesTable"_s);
    smalltable::dress(*m_table);
    m_table->setEditTriggers(QTableWidget::DoubleClicked | QTableWidget::SelectedClicked | QTableWidget::EditKeyPressed
                             | QTableWidget::AnyKeyPressed);
    m_table->setSelectionBehavior(QTableWidget::SelectRows);
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->setColumnWidth(Address, AddressWidth);
    m_add->setObjectName(u"addName"_s);
    m_remove->setObjectName(u"removeName"_s);
    m_problem->setObjectName(u"namesProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, Theme::color(Theme::Role::Failed));
    m_problem->setPalette(red);

    auto *const row = new QHBoxLayout;
    row->setSpacing(Gap);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(Edge, Edge, Edge, Edge);
    column->setSpacing(Edge);
    column->addWidget(m_explanation);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    resize(Width, Width * 3 / 4);
}

void PeerNamesDialog::retranslate()
{
    setWindowTitle(tr("Names of peers"));
    m_explanation->setText(tr("A name is shown with the address, in the console and in the timeline. It is for an IP "
                              "with all its ports, or for one port of it."));
    m_table->setAccessibleName(tr("Names of peers"));
    m_table->setHorizontalHeaderLabels({tr("Address"), tr("Name")});
    m_add->setText(tr("&Add"));
    m_remove->setText(tr("&Remove"));
    look();
}

int PeerNamesDialog::addRow(const QString &address, const QString &name)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, Address, new QTableWidgetItem(address));
    m_table->setItem(row, Name, new QTableWidgetItem(name));
    return row;
}

void PeerNamesDialog::edit(int row, int column)
{
    m_table->setFocus();
    m_table->setCurrentCell(row, column);
    m_table->editItem(m_table->item(row, column));
}

void PeerNamesDialog::ask(const Peer &peer)
{
    Peer asked = peer;
    if (!peer.address().isLoopback())
        asked.port = 0;
    const QString address = PeerNames::toText(asked);
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (PeerNames::fromText(cell(row, Address)) == asked || PeerNames::fromText(cell(row, Address)) == peer)
            return edit(row, Name);
    edit(addRow(address, {}), Name);
}

void PeerNamesDialog::removeRows()
{
    QList<int> rows;
    const QModelIndexList chosenRows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosenRows)
        rows << index.row();
    std::ranges::sort(rows, std::greater());
    for (const int row : std::as_const(rows))
        m_table->removeRow(row);
    look();
}

QString PeerNamesDialog::cell(int row, int column) const
{
    const QTableWidgetItem *const item = m_table->item(row, column);
    return item ? item->text().trimmed() : QString();
}

QString PeerNamesDialog::problem() const
{
    QHash<Peer, int> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString address = cell(row, Address);
        if (address.isEmpty() && cell(row, Name).isEmpty())
            continue; // an unfinished row
        const std::optional<Peer> peer = PeerNames::fromText(address);
        if (!peer)
            return tr("“%1” is not an address. Write an IP such as 192.168.1.20, or one port of it: 192.168.1.20:8080.")
                .arg(address);
        if (rows.contains(*peer))
            return tr("%1 is named twice. Remove one of the two.").arg(address);
        rows.insert(*peer, row);
    }
    if (rows.size() > PeerNames::MaxEntries)
        return tr("There are more than %1 names. Remove some.").arg(PeerNames::MaxEntries);
    return {};
}

void PeerNamesDialog::look()
{
    const QString said = problem();
    m_problem->setText(said);
    m_problem->setVisible(!said.isEmpty());
    QPushButton *const ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(said.isEmpty());
    ok->setToolTip(plainToolTip(said));
    const bool hasRow = m_table->selectionModel()->hasSelection();
    m_remove->setEnabled(hasRow);
    m_remove->setToolTip(hasRow ? QString() : tr("No name is selected."));
}

void PeerNamesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// Return commits a cell instead of closing the dialog.
void PeerNamesDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || !m_table->isAncestorOf(focusWidget()))
        QDialog::keyPressEvent(event);
}
