// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/consoleview.h"

#include "ui/console/view/accessibleevents.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QRawFont>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>

namespace {

constexpr char32_t PictureOfReturn = 0x240d;

} // namespace

ConsoleView::ConsoleView(ConsoleModel &model, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_model(model),
      m_header(new ConsoleHeader(this)),
      m_painter(model),
      m_scroll(*viewport(), *verticalScrollBar()),
      m_choice(model),
      m_parts{*this, model, *m_header, m_scroll, m_choice},
      m_keys(m_parts),
      m_mouse(m_parts),
      m_overlays(*this, *m_header)
{
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setLayoutDirection(Qt::LeftToRight); // as addresses and octets are read in every language
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connectModel();
    connectChoice();
    connectParts();
    applyFont();
    m_header->setDefaultWidths();
    retranslate();
    m_scroll.restart(model.rowCount());
}

void ConsoleView::connectModel()
{
    connect(&m_model, &ConsoleModel::restarted, this, &ConsoleView::onRestarted);
    connect(&m_model, &ConsoleModel::grew, this, &ConsoleView::onGrew);
    connect(&m_model, &ConsoleModel::frontDropped, this, &ConsoleView::onFrontDropped);
    connect(&m_model, &ConsoleModel::evicted, this, &ConsoleView::onEvicted);
    connect(&m_model, &ConsoleModel::appearanceChanged, this, [this] { viewport()->update(); });
}

void ConsoleView::connectChoice()
{
    connect(&m_choice, &ConsoleChoice::currentCellChanged, this, [this] {
        viewport()->update();
        accessibleevents::announceFocus(*this);
    });
    connect(&m_choice, &ConsoleChoice::selectionChanged, this, [this] {
        viewport()->update();
        accessibleevents::announceSelection(*this);
    });
}

void ConsoleView::connectParts()
{
    connect(&m_scroll, &ConsoleScroll::followingChanged, this, &ConsoleView::showJump);
    connect(&m_scroll, &ConsoleScroll::countsShown, this, [this] {
        showJump();
        accessibleevents::announceRows(*this);
    });
    connect(&m_overlays, &ConsoleOverlays::jumpRequested, this, &ConsoleView::jumpToNewest);
    connect(&m_mouse, &ConsoleMouse::peerDoubleClicked, this, &ConsoleView::peerDoubleClicked);
    connect(&m_mouse, &ConsoleMouse::inspectRequested, this, &ConsoleView::inspectRequested);
    connect(m_header, &ConsoleHeader::sectionResized, this, [this] {
        showLevelBar();
        viewport()->update();
    });
    connect(m_header, &ConsoleHeader::sectionHandleDoubleClicked, this, &ConsoleView::fitColumn);
}

void ConsoleView::retranslate()
{
    setAccessibleName(tr("Console"));
    m_header->retranslate();
    m_overlays.retranslate();
    showJump();
}

void ConsoleView::applyFont()
{
    m_font = Theme::monospace();
    m_scroll.setRowHeight(std::max(RowHeight, QFontMetrics(m_font).height() + 4));
    const bool pictures = QRawFont::fromFont(m_font).supportsCharacter(PictureOfReturn);
    m_model.setControls(pictures ? notation::Controls::Pictures : notation::Controls::Names);
    m_header->setRowFont(m_font);
    layOut();
}

void ConsoleView::layOut()
{
    const int height = std::max(m_header->minimumHeight(), m_header->sizeHint().height());
    if (viewportMargins().top() != height)
        setViewportMargins(0, height, 0, 0);
    const QRect inside = viewport()->geometry();
    m_header->setGeometry(inside.left(), inside.top() - height, inside.width(), height);
    m_scroll.fitViewport();
    showLevelBar();
    m_overlays.place();
    viewport()->update();
}

void ConsoleView::showLevelBar()
{
    const int width = viewport()->width();
    QScrollBar *const bar = horizontalScrollBar();
    bar->setRange(0, m_header->length() - width);
    bar->setPageStep(width);
    bar->setSingleStep(std::max(1, width / (ConsoleColumn::Count + 1)));
}

void ConsoleView::setTwoColumns(bool two)
{
    m_painter.setTwoColumns(two);
    viewport()->update();
}

// As wide as the rows in sight need.
void ConsoleView::fitColumn(int column)
{
    if (column == ConsoleColumn::Payload) // has what the others leave
        return;
    const QFontMetrics metrics(m_font);
    int widest = m_header->sectionSizeHint(column);
    const int margins = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    for (quint64 row = m_scroll.firstInSight(); row <= m_scroll.lastInSight(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(text(row, column)) + margins + 1);
    m_header->resizeSection(column, widest);
}

void ConsoleView::jumpToNewest()
{
    m_scroll.showNewest();
    setFocus();
}

void ConsoleView::setCurrentCell(quint64 row, int column)
{
    m_choice.setCurrent(m_model.numberAt(row), std::clamp(column, 0, ConsoleColumn::Count - 1));
    m_scroll.scrollTo(row);
}

void ConsoleView::showRow(quint64 row)
{
    m_choice.selectRow(row);
    m_scroll.centerRow(row);
}

QRect ConsoleView::headingRect(int column) const
{
    return {m_header->x() + m_header->sectionViewportPosition(column), m_header->y(), m_header->sectionSize(column),
            m_header->height()};
}

void ConsoleView::onRestarted()
{
    m_choice.reset();
    m_scroll.restart(m_model.rowCount());
}

void ConsoleView::onGrew(quint64 rows)
{
    m_scroll.grow(rows);
}

void ConsoleView::onFrontDropped(quint64 rows)
{
    m_choice.dropFront();
    m_scroll.dropFront(rows);
}

// Rows in sight now say that they are no longer kept.
void ConsoleView::onEvicted(quint64 first, quint64 last)
{
    const quint64 top = m_model.numberAt(m_scroll.firstInSight());
    if (top <= last && m_model.numberAt(m_scroll.lastInSight()) >= first)
        viewport()->update();
}

void ConsoleView::showJump()
{
    m_overlays.showJump(m_scroll.isFollowing(), m_scroll.newRows());
}

void ConsoleView::paintEvent(QPaintEvent *event)
{
    QStyleOption option;
    option.initFrom(this);
    RowPainter::Frame frame{option.palette,     m_font, {}, viewport()->width(), m_scroll.rowHeight(), 0,
                            devicePixelRatioF()};
    frame.margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    for (int column = 0; column < ConsoleColumn::Count; ++column)
        frame.columns[std::size_t(column)] = {m_header->sectionViewportPosition(column), m_header->sectionSize(column)};
    m_painter.begin(frame);

    QPainter painter(viewport());
    const QRect dirty = event->rect();
    quint64 row = rowAt(dirty.top()).value_or(m_model.rowCount());
    int y = m_scroll.yOf(row);
    for (; row < m_model.rowCount() && y <= dirty.bottom(); ++row, y += frame.rowHeight) {
        const quint64 number = m_model.numberAt(row);
        const bool focused = hasFocus() && number == m_choice.currentNumber();
        m_painter.paint(painter, y, m_model.recordOf(number),
                        {m_choice.selection().contains(number), focused ? m_choice.currentColumn() : -1});
    }
    const int end = std::max(y, dirty.top());
    if (row == m_model.rowCount() && end <= dirty.bottom())
        m_painter.paintNothing(painter, end, dirty.bottom() + 1 - end);
}

void ConsoleView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit inspectRequested();
    else if (!m_keys.press(*event))
        event->ignore();
}

// A bar was moved.
void ConsoleView::scrollContentsBy(int dx, int dy)
{
    if (dx) {
        m_header->setOffset(horizontalScrollBar()->value());
        viewport()->update();
    }
    if (dy)
        m_scroll.onBarMoved();
}

void ConsoleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void ConsoleView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::FontChange)
        applyFont();
}

void ConsoleView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ConsoleView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

// Where the menu key opens the menu.
QVariant ConsoleView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    const std::optional<quint64> row = m_choice.currentRow();
    if (query == Qt::ImCursorRectangle && row)
        return cellRect(*row, m_choice.currentColumn());
    return QAbstractScrollArea::inputMethodQuery(query);
}
