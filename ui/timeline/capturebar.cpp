// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/capturebar.h"

#include "app/net/network.h"
#include "ui/widgets/plaintooltip.h"

#include <QCheckBox>
#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int Step = 8; // pixels: the grid of the window

int countable(quint64 count) // clamped to int for plural forms
{
    return int(std::min<quint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

CaptureBar::CaptureBar(Network &network, QWidget *parent) : QWidget(parent), m_network(network)
{
    build();
    m_counts.setInterval(CountMs);
    connect(&m_counts, &QTimer::timeout, this, &CaptureBar::showState);
    connect(m_capture, &QCheckBox::clicked, this, [this](bool on) { m_network.setCapturing(on); });
    connect(m_copy, &QPushButton::clicked, this, &CaptureBar::copyCommand);
    connect(&network, &Network::captureChanged, this, &CaptureBar::showState);
    retranslate();
}

void CaptureBar::build()
{
    m_capture = new QCheckBox(this);
    m_capture->setObjectName(u"capture"_s);
    m_says = new QLabel(this);
    m_says->setObjectName(u"captureSays"_s);
    m_says->setTextFormat(Qt::PlainText);
    m_says->setForegroundRole(QPalette::PlaceholderText);
    m_says->setWordWrap(true);
    m_explanation = new QWidget(this);
    m_explanation->setObjectName(u"captureExplanation"_s);
    m_whyNot = new QLabel(m_explanation);
    m_whyNot->setObjectName(u"captureWhyNot"_s);
    m_whyNot->setTextFormat(Qt::PlainText);
    m_whyNot->setWordWrap(true);
    m_command = new QLineEdit(m_explanation);
    m_command->setObjectName(u"captureCommand"_s);
    m_command->setReadOnly(true);
    m_command->setText(grantCommand(QCoreApplication::applicationFilePath()));
    m_command->setCursorPosition(0);
    m_copy = new QPushButton(m_explanation);
    m_copy->setObjectName(u"captureCopy"_s);

    auto *const row = new QHBoxLayout;
    row->setSpacing(2 * Step);
    row->addWidget(m_capture);
    row->addWidget(m_says, 1);
    auto *const command = new QHBoxLayout;
    command->setSpacing(Step);
    command->addWidget(m_command, 1);
    command->addWidget(m_copy);
    auto *const explanation = new QVBoxLayout(m_explanation);
    explanation->setContentsMargins(0, 0, 0, 0);
    explanation->setSpacing(Step);
    explanation->addWidget(m_whyNot);
    explanation->addLayout(command);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Step);
    column->addLayout(row);
    column->addWidget(m_explanation);
}

// Quoted, since a path may contain characters special to a shell.
QString CaptureBar::grantCommand(const QString &program)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_/.,:+@%=-]+$"_s);
    QString path = program;
    if (!plain.match(path).hasMatch())
        path = u'\'' + path.replace(u'\'', u"'\\''"_s) + u'\'';
    return u"sudo setcap cap_net_raw+ep "_s + path;
}

void CaptureBar::retranslate()
{
    const QString what = tr("Capture the segments of this program's TCP connections and show them in place of what is "
                            "inferred: flags, numbers, window, length, retransmissions. Nothing of other "
                            "connections is kept, and only the headers of yours.");
    m_capture->setText(tr("Capture"));
    m_capture->setAccessibleName(tr("Capture"));
    m_capture->setToolTip(plainToolTip(what));
    m_capture->setAccessibleDescription(what);
    m_command->setAccessibleName(tr("Command that allows capturing"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy command"));
    showState();
}

void CaptureBar::showState()
{
    const CaptureState &state = m_network.captureState();
    const bool isOn = state.stage == CaptureState::Stage::Starting || state.stage == CaptureState::Stage::On;
    m_capture->setChecked(isOn);
    m_says->setText(stateText(state));
    m_explanation->setVisible(!state.problem.isNull());
    m_whyNot->setText(state.problem.text());
    const bool lacksRight = state.problem.word == Problem::Word::NoPermission;
    m_command->setVisible(lacksRight);
    m_copy->setVisible(lacksRight);
    if (state.stage == CaptureState::Stage::On)
        m_counts.start();
    else
        m_counts.stop();
}

QString CaptureBar::stateText(const CaptureState &state) const
{
    if (state.stage != CaptureState::Stage::On)
        return {};
    const QTime since = QDateTime::fromMSecsSinceEpoch(state.sinceNs / 1'000'000).time();
    const QString kept = tr("%n segment(s)", nullptr, countable(m_network.captured().kept()));
    QString text = tr("Since %1: %2", "a time, how many segments").arg(since.toString(u"HH:mm:ss"_s), kept);
    if (const quint64 dropped = m_network.captured().dropped())
        text += u' ' + tr("The system dropped %n.", nullptr, countable(dropped));
    if (state.leftOut > 0)
        text += u' ' + tr("%n connection(s) too many: not captured.", nullptr, countable(quint64(state.leftOut)));
    return text;
}

void CaptureBar::copyCommand()
{
    QGuiApplication::clipboard()->setText(m_command->text());
}

void CaptureBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
