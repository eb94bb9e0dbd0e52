// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/echotest/echodialog.h"

#include "app/automation/echotest/echoverifier.h"
#include "ui/echotest/roundtripchart.h"
#include "ui/style/theme.h"
#include "ui/tabs/tab.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

EchoDialog::EchoDialog(Network &network, Tab &tab, QWidget *parent)
    : QDialog(parent),
      m_network(network),
      m_tab(tab),
      m_endpoint(tab.endpoint()),
      m_progress(std::make_shared<EchoProgress>())
{
    build();
    connect(m_start, &QPushButton::clicked, this, &EchoDialog::toggle);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_random, &QCheckBox::toggled, this, &EchoDialog::showControls);
    connect(&m_tab, &Tab::targetChanged, this, &EchoDialog::showTarget);
    connect(&m_network, &Network::stateChanged, this, &EchoDialog::onStateChanged);
    connect(&m_network, &Network::companionFinished, this, [this](EndpointId id, Network::CompanionHandle handle) {
        if (id == m_endpoint && handle == m_handle)
            end();
    });
    m_look.setInterval(LookMs);
    connect(&m_look, &QTimer::timeout, this, &EchoDialog::showReport);
    retranslate();
}

EchoDialog::~EchoDialog()
{
    if (isRunning())
        m_network.detach(m_endpoint, m_handle);
}

void EchoDialog::setTabName(const QString &name)
{
    m_tabName = name;
    setWindowTitle(tr("Echo test – %1").arg(name));
}

void EchoDialog::toggle()
{
    if (isRunning())
        cancel();
    else
        start();
}

QString EchoDialog::whyNot() const
{
    // A client connects by itself when the test begins.
    return m_tab.kind().connects() && m_tab.state().isClosed() ? QString() : m_tab.whyNotSend();
}

void EchoDialog::start()
{
    if (const QString why = whyNot(); !why.isEmpty())
        return showVerdict(why, true);
    if (m_tab.state().isClosed() && !m_tab.open())
        return showVerdict(m_tab.statusText(), true);
    m_wasOpen = m_tab.state().isOpen();
    m_progress = std::make_shared<EchoProgress>();
    m_handle = m_network.attach(m_endpoint, std::make_unique<EchoVerifier>(plan(), m_progress));
    m_look.start();
    showControls();
    showReport();
}

// A test that has begun ends by itself and says so in the console. One that
// never began has nobody listening, so it is abandoned after GiveUpMs.
void EchoDialog::cancel()
{
    m_progress->cancel();
    QTimer::singleShot(GiveUpMs, this, [this, handle = m_handle] {
        if (isRunning() && handle == m_handle)
            abandon(tr("Stopped before it began."), false);
    });
}

void EchoDialog::abandon(const QString &sentence, bool isFault)
{
    end();
    showVerdict(sentence, isFault);
}

void EchoDialog::end()
{
    m_network.detach(m_endpoint, m_handle);
    m_handle = 0;
    m_look.stop();
    showControls();
    showReport();
}

EchoPlan EchoDialog::plan() const
{
    const Send request = m_tab.request({});
    const bool isStream = m_tab.kind().isStream();
    EchoPlan plan;
    plan.messages = quint64(m_messages->value());
    plan.mostOctets = m_size->value();
    plan.leastOctets = m_random->isChecked() ? qMin(isStream ? 1 : 0, m_size->value()) : m_size->value();
    plan.inFlight = m_inFlight->value();
    plan.timeoutMs = m_timeout->value();
    plan.to = request.to;
    plan.connection = request.connection;
    return plan;
}

// If the socket cannot be opened, the test never hears that it is ready.
void EchoDialog::onStateChanged(EndpointId id, const EndpointState &state)
{
    if (id != m_endpoint)
        return;
    m_wasOpen = m_wasOpen || state.isOpen();
    if (!isRunning() || m_wasOpen || !state.isClosed() || state.problem.isNull())
        return;
    abandon(state.problem.text(), true);
}

void EchoDialog::showTarget()
{
    const QString target = m_tab.sendTarget();
    m_target->setText(target.isEmpty() ? m_tab.whyNotSend()
                                       : tr("Sends numbered messages to %1, which has to send them back, and checks "
                                            "every octet that comes.")
                                             .arg(target));
}

void EchoDialog::showControls()
{
    const QString why = isRunning() ? tr("Fixed while the test runs: stop it to change this.") : QString();
    for (QWidget *const field : std::initializer_list<QWidget *>{m_messages, m_size, m_random, m_inFlight, m_timeout}) {
        field->setEnabled(!isRunning());
        field->setToolTip(why.isEmpty() ? field->property("tip").toString() : why);
    }
    m_sizeLabel->setText(m_random->isChecked() ? tr("Octets in each, &at most") : tr("&Octets in each"));
    m_size->setAccessibleName(m_random->isChecked() ? tr("Octets in each, at most") : tr("Octets in each"));
    m_start->setText(isRunning() ? tr("&Stop") : tr("&Start"));
    m_start->setAccessibleName(isRunning() ? tr("Stop") : tr("Start"));
}

void EchoDialog::showReport()
{
    const EchoReport report = m_progress->report();
    const auto number = [this](quint64 value) { return locale().toString(value); };
    const RoundTrips &trips = report.roundTrips;
    const bool any = trips.count() > 0;
    const auto time = [any](qint64 ns) { return any ? durationText(ns) : u"–"_s; };
    // In the order of their captions in retranslate().
    const QStringList values{number(report.sent),
                             number(report.returned),
                             number(report.lost),
                             number(report.late),
                             number(report.corrupt),
                             number(report.reordered),
                             number(report.duplicated),
                             number(report.unexpected),
                             time(trips.shortest()),
                             time(trips.quantile(0.5)),
                             time(trips.quantile(0.99)),
                             time(trips.longest()),
                             any ? number(report.octetsPerSecond()) : u"–"_s};
    for (qsizetype i = 0; i < values.size(); ++i)
        m_values.at(i)->setText(values.at(i));
    m_chart->setRoundTrips(trips);
    const double done = report.planned == 0 ? 0 : double(report.sent - report.waiting()) / double(report.planned);
    m_bar->setValue(int(done * m_bar->maximum()));
    if (report.hasEnded())
        showVerdict(textOf(report.notices()), !report.isRight());
    else if (isRunning())
        showVerdict(m_wasOpen ? tr("The test runs…") : tr("Waiting for the connection…"), false);
}

void EchoDialog::showVerdict(const QString &sentence, bool isFault)
{
    QPalette colors = palette();
    if (isFault)
        colors.setColor(QPalette::WindowText, Theme::color(Theme::Role::Failed, colors));
    m_verdict->setPalette(colors);
    m_verdict->setText(sentence);
}

void EchoDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EchoDialog::done(int result)
{
    if (isRunning())
        cancel();
    QDialog::done(result);
}
