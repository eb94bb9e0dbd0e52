// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

// Reads standard input piece by piece, each only when it is asked for, so that
// what cannot be sent yet is not read either. Uses a notifier on the descriptor
// where terminals, pipes and files can be watched, a thread elsewhere.
class StandardInput final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype PieceSize = 64 * 1024; // octets at the most

    explicit StandardInput(QObject *parent = nullptr);
    ~StandardInput() override;

    void ask(); // for one piece: arrived() or ended() will follow
    void stop(); // for good

    // Call it before anything else opens a file: a standard stream that was
    // closed at the start must not become a socket.
    static void reserveStreams();

signals:
    void arrived(const QByteArray &octets);
    void ended();

private:
    void read(); // where the descriptor can be watched

    struct Source;
    std::unique_ptr<Source> m_source;
};
