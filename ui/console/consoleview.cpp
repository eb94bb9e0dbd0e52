// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/consoleview.h"

#include "ui/console/consoledelegate.h"
#include "ui/console/consolemodel.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRawFont>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 8;
constexpr int HeaderHeight = 32;
constexpr char32_t PictureOfReturn = 0x240d;

} // namespace

ConsoleView::ConsoleView(ConsoleModel &model, QWidget *parent)
    : QTableView(parent),
      m_model(model),
      m_delegate(new ConsoleDelegate(this)),
      m_status(new QLabel(this)),
      m_jump(new QPushButton(this))
{
    setItemDelegate(m_delegate);
    setModel(&model);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setMinimumHeight(HeaderHeight);
    QFont bold = horizontalHeader()->font();
    bold.setBold(true);
    horizontalHeader()->setFont(bold);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_jump->hide();

    connect(m_jump, &QPushButton::clicked, this, &ConsoleView::jumpToNewest);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ConsoleView::takeScroll);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) { takeRange(maximum); });
    connect(&model, &ConsoleModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        m_newRows += m_following ? 0 : last - first + 1;
        updateJump();
    });
    connect(&model, &ConsoleModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { takeRemoval(last - first + 1); });
    connect(&model, &ConsoleModel::modelReset, this, [this] { setFollowing(true); });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() == ConsoleModel::Peer)
            emit peerDoubleClicked(index.row());
        else
            emit inspectRequested();
    });

    applyFont();
    setDefaultWidths();
    retranslate();
}

void ConsoleView::retranslate()
{
    setAccessibleName(tr("Console"));
    m_jump->setAccessibleName(tr("Jump to newest"));
    m_jump->setToolTip(tr("Show the newest records and follow them (End)"));
    updateJump();
}

void ConsoleView::applyFont()
{
    m_font = Theme::monospace();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(std::max(RowHeight, QFontMetrics(m_font).height() + 4));
    const bool pictures = QRawFont::fromFont(m_font).supportsCharacter(PictureOfReturn);
    m_model.setControls(pictures ? notation::Controls::Pictures : notation::Controls::Names);
}

void ConsoleView::setDefaultWidths()
{
    const QFontMetrics metrics(m_font);
    const int margins = 2 * ConsoleDelegate::marginOf(this);
    const auto wide = [&metrics, margins](QStringView sample) {
        return metrics.horizontalAdvance(sample.toString()) + margins + Gap;
    };
    setColumnWidths({wide(u"00:00:00.000"), wide(u"TCP server :00000"), wide(u"received ← (own)"),
                     wide(u"000.000.000.000:00000"), wide(u"000,000")});
}

QList<int> ConsoleView::columnWidths() const
{
    QList<int> widths;
    for (int column = 0; column < ConsoleModel::Payload; ++column)
        widths << columnWidth(column);
    return widths;
}

void ConsoleView::setColumnWidths(const QList<int> &widths)
{
    constexpr int Narrowest = 24;
    constexpr int Widest = 2000;
    if (widths.size() != ConsoleModel::Payload)
        return;
    for (int column = 0; column < ConsoleModel::Payload; ++column)
        setColumnWidth(column, std::clamp(widths.at(column), Narrowest, Widest));
}

int ConsoleView::currentRow() const
{
    return currentIndex().isValid() ? currentIndex().row() : -1;
}

void ConsoleView::setTwoColumns(bool two)
{
    m_delegate->setTwoColumns(two);
    viewport()->update();
}

void ConsoleView::setStatus(const QString &text)
{
    if (text == m_status->text())
        return;
    m_status->setText(text);
    placeOverlays();
}

void ConsoleView::showRow(int row)
{
    setFollowing(false);
    selectRow(row);
    scrollTo(m_model.index(row, 0), PositionAtCenter);
}

void ConsoleView::jumpToNewest()
{
    setFollowing(true);
    scrollToBottom();
    setFocus();
}

void ConsoleView::setFollowing(bool following)
{
    m_following = following;
    if (following)
        m_newRows = 0;
    updateJump();
}

void ConsoleView::takeScroll(int value)
{
    setFollowing(value == verticalScrollBar()->maximum());
}

void ConsoleView::takeRange(int maximum)
{
    if (m_following)
        verticalScrollBar()->setValue(maximum);
}

// What the person reads stays where it is when rows above it go.
void ConsoleView::takeRemoval(int rows)
{
    if (m_following)
        return;
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(std::max(0, bar->value() - rows));
}

void ConsoleView::updateJump()
{
    m_jump->setText(m_newRows ? tr("Jump to newest (%n new)", nullptr, m_newRows) : tr("Jump to newest"));
    m_jump->setVisible(!m_following);
    placeOverlays();
}

void ConsoleView::placeOverlays()
{
    m_jump->adjustSize();
    const QRect inside = viewport()->geometry();
    m_jump->move(inside.right() - m_jump->width() - Gap, inside.bottom() - m_jump->height() - Gap);

    const QRect header = horizontalHeader()->geometry();
    m_status->setVisible(!m_status->text().isEmpty());
    m_status->adjustSize();
    m_status->move(header.right() - m_status->width() - Gap, header.top() + (header.height() - m_status->height()) / 2);
}

void ConsoleView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        applyFont();
}

// The rows alone are monospaced: header and button keep the window's font.
void ConsoleView::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    option->font = m_font;
    option->fontMetrics = QFontMetrics(m_font);
}

void ConsoleView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeOverlays();
}

void ConsoleView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit inspectRequested();
        return;
    }
    // Rows may have come that the scroll bar does not know of yet.
    updateGeometries();
    QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_End)
        jumpToNewest();
    if (event->key() == Qt::Key_Home)
        setFollowing(verticalScrollBar()->maximum() == 0);
}

void ConsoleView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentRowChanged();
}

// Home and End mean the first and the last record; a row has no ends to go to.
QModelIndex ConsoleView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int column = std::max(0, currentIndex().column());
    if (action == MoveHome)
        return m_model.index(0, column);
    if (action == MoveEnd)
        return m_model.index(m_model.rowCount() - 1, column);
    return QTableView::moveCursor(action, modifiers);
}
