// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/factspane.h"

#include "ui/style/theme.h"
#include "ui/timeline/eventtext.h"
#include "ui/timeline/factschart.h"
#include "ui/timeline/timelinesource.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString us(quint32 value)
{
    return eventtext::span(qint64(value) * 1000);
}

QString orDash(std::optional<quint32> value)
{
    return value ? QString::number(*value) : u"–"_s;
}

QString both(quint64 out, quint64 in)
{
    return u"↑ %1   ↓ %2"_s.arg(out).arg(in);
}

struct Fact
{
    const char *name;
    const char *meaning;
    QString (*text)(const TcpFacts &facts);
};

const std::array<Fact, 12> Facts{{
    {QT_TRANSLATE_NOOP("FactsPane", "State"),
     QT_TRANSLATE_NOOP("FactsPane", "Where the connection stands between its first SYN and its last ACK."),
     [](const TcpFacts &facts) { return stateText(facts.state); }},
    {QT_TRANSLATE_NOOP("FactsPane", "Round-trip time"),
     QT_TRANSLATE_NOOP("FactsPane", "From sending a segment until its acknowledgement comes, smoothed."),
     [](const TcpFacts &facts) { return us(facts.roundTripUs); }},
    {QT_TRANSLATE_NOOP("FactsPane", "Its variance"),
     QT_TRANSLATE_NOOP("FactsPane",
                       "How much the round-trip time varies: the more, the longer TCP waits before it "
                       "sends again."),
     [](const TcpFacts &facts) { return us(facts.roundTripVarianceUs); }},
    {QT_TRANSLATE_NOOP("FactsPane", "Retransmission timeout"),
     QT_TRANSLATE_NOOP("FactsPane", "A segment that is not confirmed within this time is sent again."),
     [](const TcpFacts &facts) { return us(facts.retransmitTimeoutUs); }},
    {QT_TRANSLATE_NOOP("FactsPane", "Congestion window (segments)"),
     QT_TRANSLATE_NOOP("FactsPane",
                       "Congestion control: how many segments may be under way before one is "
                       "confirmed, for the network's sake."),
     [](const TcpFacts &facts) { return QString::number(facts.congestionWindow); }},
    {QT_TRANSLATE_NOOP("FactsPane", "Slow-start threshold (segments)"),
     QT_TRANSLATE_NOOP("FactsPane",
                       "Up to it the congestion window grows fast, beyond it slowly; a dash: nothing "
                       "was lost yet."),
     [](const TcpFacts &facts) { return orDash(facts.slowStartThreshold); }},
    {QT_TRANSLATE_NOOP("FactsPane", "Peer's window (octets)"),
     QT_TRANSLATE_NOOP("FactsPane", "Flow control: how much more the peer is ready to take; 0 means wait."),
     [](const TcpFacts &facts) { return orDash(facts.sendWindow); }},
    {QT_TRANSLATE_NOOP("FactsPane", "Our window (octets)"),
     QT_TRANSLATE_NOOP("FactsPane",
                       "Flow control: how much more we are ready to take; it shrinks when nothing "
                       "is read."),
     [](const TcpFacts &facts) { return orDash(facts.receiveWindow); }},
    {QT_TRANSLATE_NOOP("FactsPane", "Not confirmed (segments) and not sent (octets)"),
     QT_TRANSLATE_NOOP("FactsPane", "What is under way, and what waits in the system because a window is full."),
     [](const TcpFacts &facts) { return u"%1 + %2"_s.arg(facts.unacknowledged).arg(facts.unsentOctets); }},
    {QT_TRANSLATE_NOOP("FactsPane", "Sent again (segments)"),
     QT_TRANSLATE_NOOP("FactsPane", "Retransmissions: what was lost, or not confirmed in time. 0 is a good network."),
     [](const TcpFacts &facts) { return QString::number(facts.retransmissions); }},
    {QT_TRANSLATE_NOOP("FactsPane", "Largest segment (octets)"),
     QT_TRANSLATE_NOOP("FactsPane", "The most that one segment carries; a longer message is cut."),
     [](const TcpFacts &facts) { return QString::number(facts.segmentSize); }},
    {QT_TRANSLATE_NOOP("FactsPane", "Octets and segments"),
     QT_TRANSLATE_NOOP("FactsPane",
                       "What went out (↑) and came in (↓), and in how many segments: their borders are "
                       "not those of the messages."),
     [](const TcpFacts &facts) {
         return u"%1\n%2"_s.arg(both(facts.sentOctets, facts.receivedOctets),
                                both(facts.segmentsOut, facts.segmentsIn));
     }},
}};

} // namespace

FactsPane::FactsPane(TimelineSource &source, QWidget *parent) : QScrollArea(parent), m_source(source)
{
    build();
    m_pacer.setInterval(ChartMs);
    connect(&m_pacer, &QTimer::timeout, this, &FactsPane::addToChart);
    connect(&source, &TimelineSource::factsChanged, this, &FactsPane::showFacts);
    connect(&source, &TimelineSource::chosenChanged, this, [this] {
        m_chart->clear();
        m_octets = 0;
        showFacts();
    });
    m_pacer.start();
    retranslate();
}

void FactsPane::build()
{
    setObjectName(u"facts"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const body = new QWidget(this);
    m_says = new QLabel(body);
    m_says->setObjectName(u"factsSay"_s);
    m_says->setTextFormat(Qt::PlainText);
    m_says->setWordWrap(true);
    m_figures = new QWidget(body);
    auto *const grid = new QGridLayout(m_figures);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    m_chart = new FactsChart(m_figures);
    grid->addWidget(m_chart, 0, 0, 1, 2);
    for (const Fact &fact : Facts)
        addLine(*grid, fact.text);
    auto *const column = new QVBoxLayout(body);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_says);
    column->addWidget(m_figures);
    column->addStretch(1);
    setWidget(body);
}

void FactsPane::addLine(QGridLayout &grid, QString (*text)(const TcpFacts &facts))
{
    Line line{new QLabel(m_figures), new QLabel(m_figures), new QLabel(m_figures), text};
    QFont strong;
    strong.setBold(true);
    line.name->setFont(strong);
    line.name->setWordWrap(true);
    QFont even; // in the pane's font size, which may be large
    even.setFamilies(Theme::monospace().families());
    line.value->setFont(even);
    line.value->setTextFormat(Qt::PlainText);
    line.value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    line.meaning->setWordWrap(true);
    line.meaning->setForegroundRole(QPalette::PlaceholderText);
    line.meaning->setContentsMargins(0, 0, 0, 8);
    const int row = grid.rowCount();
    grid.addWidget(line.name, row, 0);
    grid.addWidget(line.value, row, 1);
    grid.addWidget(line.meaning, row + 1, 0, 1, 2);
    m_lines.append(line);
}

QString FactsPane::whyNothing() const
{
    const std::optional<Conversation> chosen = m_source.chosen();
    if (!chosen)
        return tr("There is no conversation yet.");
    if (chosen->kind == Conversation::Kind::Datagrams)
        return tr("UDP has no connection: the system keeps no state of it, no windows and no round-trip times.");
    if (chosen->kind == Conversation::Kind::Listener)
        return tr("A listening socket takes connections in and carries no octets: choose one of its clients.");
    if (chosen->kind == Conversation::Kind::Attempts)
        return tr("No connection was made, so there is nothing to show.");
    const std::optional<ConnectionFacts> &facts = m_source.facts();
    if (facts && !facts->isKnown && facts->isOpen)
        return tr("This system does not tell what it knows of a connection (TCP_INFO): the timeline shows what "
                  "this program counts.");
    if (!facts || !facts->isKnown)
        return tr("This connection has ended: what the system knew of it is gone.");
    return {};
}

void FactsPane::showFacts()
{
    const QString why = whyNothing();
    const std::optional<ConnectionFacts> &facts = m_source.facts();
    m_figures->setVisible(why.isEmpty());
    const bool isOver = why.isEmpty() && facts && !facts->isOpen;
    m_says->setText(isOver ? tr("Closed here: only the state is new, the rest is what was last.") : why);
    m_says->setVisible(!m_says->text().isEmpty());
    if (!why.isEmpty() || !facts)
        return;
    for (const Line &line : std::as_const(m_lines)) {
        const QString text = line.text(facts->tcp);
        line.value->setText(text.isEmpty() ? u"–"_s : text);
        line.value->setAccessibleName(tr("%1: %2", "a figure's name, its value").arg(line.name->text(), text));
    }
}

// Adds samples at a steady pace, even if nothing changes.
void FactsPane::addToChart()
{
    const std::optional<ConnectionFacts> &facts = m_source.facts();
    if (!isVisible() || !facts || !facts->isKnown || !facts->isOpen)
        return;
    const TcpFacts &tcp = facts->tcp;
    const quint64 octets = tcp.ackedOctets + tcp.receivedOctets;
    const double window = double(tcp.congestionWindow) * double(tcp.segmentSize);
    const double rate = m_octets == 0 || octets < m_octets ? 0 : double(octets - m_octets) * 1000 / ChartMs;
    m_chart->add({double(tcp.roundTripUs), std::min(window, double(tcp.sendWindow.value_or(0x7fff'ffff))), rate});
    m_octets = octets;
}

void FactsPane::retranslate()
{
    setAccessibleName(tr("Live facts"));
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Fact &fact = Facts[std::size_t(i)];
        m_lines[i].name->setText(tr(fact.name));
        m_lines[i].meaning->setText(tr(fact.meaning));
    }
    showFacts();
}

void FactsPane::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
