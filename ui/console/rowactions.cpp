// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/rowactions.h"

#include "ui/console/model/consolemodel.h"
#include "ui/console/view/consoleview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

RowActions::RowActions(ConsoleModel &model, ConsoleView &view)
    : QObject(&view),
      m_model(model),
      m_view(view),
      m_reply(new QAction(this)),
      m_copyText(new QAction(this)),
      m_copyPayload(new QAction(this)),
      m_copyHex(new QAction(this)),
      m_filter(new QAction(this)),
      m_name(new QAction(this)),
      m_inspect(new QAction(this))
{
    m_reply->setShortcut(Qt::CTRL | Qt::Key_R);
    m_copyText->setShortcut(QKeySequence::Copy);
    m_copyPayload->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copyHex->setShortcut(Qt::CTRL | Qt::ALT | Qt::Key_C);
    for (QAction *action : {m_reply, m_copyText, m_copyPayload, m_copyHex, m_filter, m_name, m_inspect}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view.addAction(action);
    }
    connect(m_reply, &QAction::triggered, this, [this] { reply(m_view.choice().currentNumber()); });
    connect(m_copyText, &QAction::triggered, this, [this] { copy(copyrows::Form::Text); });
    connect(m_copyPayload, &QAction::triggered, this, [this] { copy(copyrows::Form::Payload); });
    connect(m_copyHex, &QAction::triggered, this, [this] { copy(copyrows::Form::Hex); });
    connect(m_filter, &QAction::triggered, this, &RowActions::filterByPeer);
    connect(m_name, &QAction::triggered, this, &RowActions::namePeer);
    connect(m_inspect, &QAction::triggered, this, &RowActions::inspectRequested);
    connect(&view, &ConsoleView::inspectRequested, this, &RowActions::inspectRequested);
    connect(&view, &ConsoleView::peerDoubleClicked, this, &RowActions::reply);
    connect(&view, &QWidget::customContextMenuRequested, this, &RowActions::showMenu);
    connect(&view.choice(), &ConsoleChoice::selectionChanged, this, &RowActions::enable);
    connect(&view.choice(), &ConsoleChoice::currentRowChanged, this, &RowActions::enable);
    retranslate();
}

void RowActions::retranslate()
{
    m_reply->setText(tr("Reply"));
    m_copyText->setText(tr("Copy as text"));
    m_copyPayload->setText(tr("Copy payload"));
    m_copyHex->setText(tr("Copy as hex"));
    m_filter->setText(tr("Filter by this peer"));
    m_name->setText(tr("Name this peer…"));
    m_inspect->setText(tr("Inspect"));
    enable();
}

void RowActions::enable()
{
    const auto set = [](QAction *action, const QString &whyNot, const QString &help) {
        action->setEnabled(whyNot.isEmpty());
        action->setToolTip(whyNot.isEmpty() ? help : whyNot);
        action->setStatusTip(action->toolTip());
    };
    const QString noRow = m_view.choice().selection().isEmpty() ? tr("No record is selected.") : QString();
    const Record current = m_model.recordOf(m_view.choice().currentNumber());
    QString noPeer = current.isValid() ? QString() : tr("No record is selected.");
    if (current.isValid() && (current.flow->peer.isNull() || !current.flow->origin))
        noPeer = tr("This record has no peer.");
    set(m_reply, noPeer, tr("Makes this peer the target of the next message"));
    set(m_filter, noPeer, tr("Shows only records of this peer"));
    set(m_name, noPeer, tr("Gives this peer a name that is shown with its address"));
    set(m_inspect, current.isValid() ? QString() : tr("No record is selected."), tr("Shows all of this record"));
    set(m_copyText, noRow, tr("One line for each record"));
    set(m_copyPayload, noRow, tr("The payloads as text"));
    set(m_copyHex, noRow, tr("The payloads as hex, one line for each record"));
}

void RowActions::showMenu(const QPoint &place)
{
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_reply, m_filter, m_name});
    menu->addSeparator();
    menu->addActions({m_copyText, m_copyPayload, m_copyHex});
    menu->addSeparator();
    menu->addAction(m_inspect);
    menu->popup(m_view.viewport()->mapToGlobal(place));
}

void RowActions::reply(quint64 number)
{
    const Record record = m_model.recordOf(number);
    if (record.isValid() && record.flow->origin && !record.flow->peer.isNull())
        emit replyRequested(record.flow->origin->endpoint, record.flow->peer);
}

Peer RowActions::currentPeer() const
{
    const Record record = m_model.recordOf(m_view.choice().currentNumber());
    return record.isValid() ? record.flow->peer : Peer();
}

void RowActions::filterByPeer()
{
    if (const Peer peer = currentPeer(); !peer.isNull())
        emit filterRequested(u"from:"_s + peer.toString());
}

void RowActions::namePeer()
{
    if (const Peer peer = currentPeer(); !peer.isNull())
        emit nameRequested(peer);
}

// At most `most` of them: "all" may be millions.
std::vector<quint64> RowActions::chosen(std::size_t most) const
{
    std::vector<quint64> numbers;
    for (const NumberRanges::Range &range : m_view.choice().selection().ranges()) {
        const quint64 end = m_model.rowsBelow(range.last + 1);
        for (quint64 row = m_model.rowsBelow(range.first); row < end && numbers.size() < most; ++row)
            numbers.push_back(m_model.numberAt(row));
    }
    return numbers;
}

void RowActions::copy(copyrows::Form form)
{
    const copyrows::Copy copy = copyrows::copy(m_model.source(), chosen(copyrows::MaxRows), form);
    if (copy.rows == 0)
        return;
    QGuiApplication::clipboard()->setText(copy.text);
    const quint64 all = m_view.choice().selectedCount();
    if (copy.rows < all) {
        emit notified(
            tr("Only the first %1 of %2 records were copied: the clipboard takes at most %3 records or %4 MiB. "
               "Save writes all of them to a file.")
                .arg(QLocale().toString(quint64(copy.rows)), QLocale().toString(all),
                     QLocale().toString(quint64(copyrows::MaxRows)))
                .arg(copyrows::MaxOctets >> 20));
    }
}
