// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/endsignals.h"
#include "app/cli/launch.h"
#include "app/cli/options/arguments.h"
#include "app/cli/recordprinter.h"
#include "app/net/network.h"

#include <QObject>

#include <memory>
#include <vector>

class StdinSender;

// A run without a window: opens the addresses in order, prints records, sends
// the lines of standard input, and decides when to end. Lives on the
// application's thread and ends its event loop with the exit status.
class Headless final : public QObject
{
    Q_OBJECT

public:
    static constexpr int LateAnswersMs = 1000; // how long a datagram endpoint waits after its last send

    Headless(const Arguments &arguments, const JournalLimits &limits, QObject *parent = nullptr);
    ~Headless() override;

    void start();

private:
    struct OpenedAddress
    {
        EndpointId id = 0;
        EndpointAddress address;
        bool over = false; // closed for good
        bool finishing = false; // FIN was requested, or the wait for late answers has begun
    };

    void onStateChanged(EndpointId id, const EndpointState &state);
    void noteEnd(EndpointId id, const EndpointState &state);
    void reportEnd(const OpenedAddress &opened, const EndpointState &state);
    // Ends the run, or its sending, once there is nothing left to wait for.
    void considerEnd();
    void onVerified(const EchoReport &report);
    void finishSending(OpenedAddress &opened);
    void closeWhenSent(EndpointId id);
    // Whether the run goes on without standard input.
    [[nodiscard]] bool isKept() const;
    [[nodiscard]] bool listens(const OpenedAddress &opened) const;
    void end();
    void fail(const Problem &problem);

    const Arguments m_arguments;
    EndSignals m_signals;
    Network m_network;
    Launch m_launch;
    RecordPrinter m_printer;
    std::unique_ptr<StdinSender> m_stdinSender; // sends from the first address
    std::vector<OpenedAddress> m_opened; // in the order of the command line
    int m_status = 0;
    bool m_interrupted = false; // a signal has arrived
    bool m_ending = false;
};
