// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/launch.h"

#include "app/automation/echo.h"
#include "app/automation/echotest/echoverifier.h"
#include "app/automation/repeater.h"
#include "app/journal/export/exportjob.h"

namespace {

constexpr int CountMs = 10;

} // namespace

Launch::Launch(Network &network, const Arguments &arguments, QObject *parent)
    : QObject(parent),
      m_network(network),
      m_arguments(arguments)
{
    m_endTimer.setSingleShot(true);
    m_endTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_endTimer, &QTimer::timeout, this, &Launch::endReached);
    connect(&m_countTimer, &QTimer::timeout, this, &Launch::countReceived);
    connect(&m_network, &Network::companionFinished, this, &Launch::onCompanionFinished);
}

Launch::~Launch() = default;

void Launch::start()
{
    if (!m_arguments.recordFile.isEmpty())
        startRecording();
    if (m_arguments.forMs)
        m_endTimer.start(*m_arguments.forMs);
    if (m_arguments.untilReceived)
        m_countTimer.start(CountMs);
}

void Launch::attachTo(EndpointId id, const EndpointAddress &address)
{
    if (m_arguments.echo)
        m_network.attach(id, std::make_unique<Echo>());
    if (m_arguments.verifyEcho && Arguments::canVerify(address)) {
        const Arguments::Sizes sizes = m_arguments.verifySizes.value_or(Arguments::Sizes{});
        EchoPlan test;
        test.messages = *m_arguments.verifyEcho;
        test.leastOctets = sizes.least;
        test.mostOctets = sizes.most;
        m_progress = std::make_shared<EchoProgress>();
        m_verifier = m_network.attach(id, std::make_unique<EchoVerifier>(test, m_progress));
        m_sending.insert(id, m_verifier);
        return;
    }
    Repeater::Plan plan;
    plan.messages = m_arguments.messagesFor(address);
    if (plan.messages.isEmpty())
        return;
    plan.periodMs = m_arguments.everyMs.value_or(0);
    plan.rounds = m_arguments.everyMs ? m_arguments.count.value_or(0) : 1;
    m_sending.insert(id, m_network.attach(id, std::make_unique<Repeater>(std::move(plan))));
}

void Launch::onCompanionFinished(EndpointId id, Network::CompanionHandle handle)
{
    if (m_sending.value(id) != handle || !m_sending.remove(id))
        return;
    if (handle == m_verifier)
        emit verified(m_progress->report());
    emit sendingFinished(id);
}

void Launch::finish()
{
    m_endTimer.stop();
    m_countTimer.stop();
    if (m_isRecording)
        m_recording->finish();
    else
        emit finished();
}

void Launch::startRecording()
{
    m_recording = std::make_unique<ExportJob>(m_network.journal(), m_arguments.recordFile, *m_arguments.recordFormat,
                                              ExportJob::Mode::Recording);
    m_isRecording = true;
    connect(m_recording.get(), &ExportJob::finished, this, [this] {
        m_isRecording = false;
        emit finished();
    });
    connect(m_recording.get(), &ExportJob::failed, this, [this](const Problem &problem) {
        m_isRecording = false;
        emit recordingFailed(problem);
    });
    m_recording->start();
}

void Launch::countReceived()
{
    if (m_network.journal().tally().total().receivedRecords < *m_arguments.untilReceived)
        return;
    m_countTimer.stop();
    emit endReached();
}
