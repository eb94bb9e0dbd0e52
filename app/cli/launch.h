// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/options/arguments.h"
#include "app/net/network.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

class EchoProgress;
class ExportJob;
struct EchoReport;

// Carries out what the command line asks of a running program, with or without
// a window: repeats and echoes on each endpoint, records, and decides when to
// end. Lives on the application's thread.
class Launch final : public QObject
{
    Q_OBJECT

public:
    Launch(Network &network, const Arguments &arguments, QObject *parent = nullptr);
    ~Launch() override;

    // Starts the recording, and the clocks of --for and --until-received.
    void start();
    void attachTo(EndpointId id, const EndpointAddress &address);
    // Whether that endpoint still has something to send.
    [[nodiscard]] bool isSending(EndpointId id) const { return m_sending.contains(id); }
    void finish(); // ends the recording; call it once the sockets are closed

signals:
    void endReached();
    void sendingFinished(EndpointId id);
    void verified(const EchoReport &report); // the result of --verify-echo
    void recordingFailed(const Problem &problem);
    void finished(); // there is nothing left to write

private:
    void onCompanionFinished(EndpointId id, Network::CompanionHandle handle);
    void startRecording();
    void countReceived();

    Network &m_network;
    const Arguments m_arguments;
    QTimer m_endTimer;
    QTimer m_countTimer;
    QHash<EndpointId, Network::CompanionHandle> m_sending;
    Network::CompanionHandle m_verifier = 0;
    std::shared_ptr<EchoProgress> m_progress; // the verifier's progress
    std::unique_ptr<ExportJob> m_recording;
    bool m_isRecording = false;
};
