// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/view/consoleview.h"

#include "ui/console/view/consoleheader.h"

#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QRawFont>
#include <QScrollBar>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t PictureOfReturn = 0x240d;

} // namespace

ConsoleView::ConsoleView(ConsoleModel &model, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_model(model),
      m_header(new ConsoleHeader(this)),
      m_painter(model),
      m_status(new QLabel(this)),
      m_jump(new QPushButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setLayoutDirection(Qt::LeftToRight); // as addresses and octets are read in every language
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_status->hide();
    m_jump->hide();
    m_counts.setSingleShot(true);
    m_counts.setInterval(CountsMs);

    connect(m_jump, &QPushButton::clicked, this, &ConsoleView::jumpToNewest);
    connect(&m_counts, &QTimer::timeout, this, [this] {
        if (m_countsAreOld)
            showCountsSoon();
    });
    connectModel();
    connectBars();
    applyFont();
    m_header->setDefaultWidths();
    retranslate();
    m_scroll.setRows(model.rowCount());
}

void ConsoleView::connectModel()
{
    connect(&m_model, &ConsoleModel::restarted, this, &ConsoleView::takeRestart);
    connect(&m_model, &ConsoleModel::grew, this, &ConsoleView::takeGrowth);
    connect(&m_model, &ConsoleModel::frontDropped, this, &ConsoleView::takeDrop);
    connect(&m_model, &ConsoleModel::evicted, this, &ConsoleView::takeEviction);
    connect(&m_model, &ConsoleModel::appearanceChanged, this, [this] { viewport()->update(); });
}

void ConsoleView::connectBars()
{
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &ConsoleView::takeAction);
    connect(m_header, &ConsoleHeader::sectionResized, this, [this] {
        showBars();
        viewport()->update();
    });
    connect(m_header, &ConsoleHeader::sectionHandleDoubleClicked, this, &ConsoleView::fitColumn);
}

void ConsoleView::retranslate()
{
    setAccessibleName(tr("Console"));
    m_header->retranslate();
    m_jump->setAccessibleName(tr("Jump to newest"));
    m_jump->setToolTip(tr("Show the newest records and follow them (End)"));
    showJump();
}

void ConsoleView::applyFont()
{
    m_font = Theme::monospace();
    m_rowHeight = std::max(RowHeight, QFontMetrics(m_font).height() + 4);
    const bool pictures = QRawFont::fromFont(m_font).supportsCharacter(PictureOfReturn);
    m_model.setControls(pictures ? notation::Controls::Pictures : notation::Controls::Names);
    m_header->setRowFont(m_font);
    layOut();
}

void ConsoleView::setPlain(bool plain)
{
    m_header->setPlain(plain);
}

QList<int> ConsoleView::columnWidths() const
{
    return m_header->widths();
}

void ConsoleView::setColumnWidths(const QList<int> &widths)
{
    m_header->setWidths(widths);
}

// As wide as what is in sight needs.
void ConsoleView::fitColumn(int column)
{
    const QFontMetrics metrics(m_font);
    int widest = m_header->sectionSizeHint(column);
    const int margins = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    for (quint64 row = firstRowInSight(); row <= lastRowInSight(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(text(row, column)) + margins + 1);
    if (column != ConsoleColumn::Payload) // which has what is left
        m_header->resizeSection(column, widest);
}

QRect ConsoleView::headingRect(int column) const
{
    return {m_header->x() + m_header->sectionViewportPosition(column), m_header->y(), m_header->sectionSize(column),
            m_header->height()};
}

quint64 ConsoleView::rowCount() const
{
    return m_model.rowCount();
}

QString ConsoleView::text(quint64 row, int column) const
{
    return m_model.text(row, ConsoleColumn::Id(column));
}

void ConsoleView::setTwoColumns(bool two)
{
    m_painter.setTwoColumns(two);
    viewport()->update();
}

void ConsoleView::setStatus(const QString &text)
{
    if (text == m_status->text())
        return;
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    placeOverlays();
}

void ConsoleView::takeRestart()
{
    m_scroll.setRows(m_model.rowCount());
    choose([this] { m_choice = RowChoice(); });
    setFollowing(true);
    setTop(m_scroll.lastTop());
    viewport()->update();
}

void ConsoleView::takeGrowth(quint64 rows)
{
    const bool hadRoom = m_scroll.rows() <= m_scroll.top() + quint64(m_scroll.page());
    m_scroll.setRows(m_model.rowCount());
    if (m_following)
        m_scroll.setTop(m_scroll.lastTop());
    else
        m_newRows += rows;
    if (m_following || hadRoom)
        viewport()->update();
    showCountsSoon();
}

// What the person reads stays where it is when rows above it go.
void ConsoleView::takeDrop(quint64 rows)
{
    const bool moved = m_following || rows > firstRowInSight();
    m_scroll.dropFront(rows);
    if (m_following)
        m_scroll.setTop(m_scroll.lastTop());
    if (moved)
        viewport()->update();
    const quint64 first = m_model.numberAt(0);
    choose([this, first] {
        if (first)
            m_choice.dropBelow(first);
        else
            m_choice = RowChoice();
    });
    showCountsSoon();
}

// Rows in sight now say that they are no longer kept.
void ConsoleView::takeEviction(quint64 first, quint64 last)
{
    const quint64 top = m_model.numberAt(firstRowInSight());
    if (top <= last && m_model.numberAt(lastRowInSight()) >= first)
        viewport()->update();
}

// At the end the last row stands at the bottom, and the one above the top is seen in part.
int ConsoleView::yOfTop() const
{
    return m_scroll.isAtEnd() && m_scroll.top() > 0 ? viewport()->height() - m_scroll.page() * m_rowHeight : 0;
}

int ConsoleView::yOf(quint64 row) const
{
    return yOfTop() + int(qint64(row - m_scroll.top())) * m_rowHeight;
}

quint64 ConsoleView::firstRowInSight() const
{
    return yOfTop() > 0 ? m_scroll.top() - 1 : m_scroll.top();
}

quint64 ConsoleView::lastRowInSight() const
{
    const quint64 last = firstRowInSight() + quint64(viewport()->height() / m_rowHeight);
    return std::min(last, m_scroll.rows() ? m_scroll.rows() - 1 : 0);
}

void ConsoleView::paintEvent(QPaintEvent *event)
{
    QStyleOption option;
    option.initFrom(this);
    RowPainter::Frame frame{option.palette, m_font, {}, viewport()->width(), m_rowHeight, 0, devicePixelRatioF()};
    frame.margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    for (int column = 0; column < ConsoleColumn::Count; ++column)
        frame.columns[std::size_t(column)] = {m_header->sectionViewportPosition(column), m_header->sectionSize(column)};
    m_painter.begin(frame);

    QPainter painter(viewport());
    const QRect dirty = event->rect();
    quint64 row = rowAt(dirty.top()).value_or(m_model.rowCount());
    for (; row < m_model.rowCount() && yOf(row) <= dirty.bottom(); ++row) {
        const quint64 number = m_model.numberAt(row);
        const bool focused = hasFocus() && number == m_choice.current();
        m_painter.paint(painter, yOf(row), m_model.recordOf(number),
                        {m_choice.selected().contains(number), focused ? m_column : -1});
    }
    const int end = std::max(yOf(row), dirty.top());
    if (row == m_model.rowCount() && end <= dirty.bottom())
        m_painter.paintNothing(painter, end, dirty.bottom() + 1 - end);
}
