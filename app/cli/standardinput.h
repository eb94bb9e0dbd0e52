// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

// Standard input, piece by piece, each only when it is asked for: who cannot
// send on does not read on. A notifier on the descriptor where a terminal, a
// pipe and a file can be watched, a thread elsewhere.
class StandardInput final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype PieceSize = 64 * 1024; // octets at the most

    explicit StandardInput(QObject *parent = nullptr);
    ~StandardInput() override;

    void ask(); // for one piece: arrived() or ended() will follow
    void stop(); // for good

    // Before anything else opens a file: a standard stream that came closed
    // must not become a socket.
    static void reserveStreams();

signals:
    void arrived(const QByteArray &octets);
    void ended();

private:
    void read(); // where the descriptor can be watched

    struct Source;
    std::unique_ptr<Source> m_source;
};
