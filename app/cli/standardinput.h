// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

// Reads standard input piece by piece, each only on request, so that nothing is
// read before it can be sent. Uses a notifier on the descriptor where
// terminals, pipes and files can be watched, a thread elsewhere.
class StandardInput final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype PieceSize = 64 * 1024; // octets at most

    explicit StandardInput(QObject *parent = nullptr);
    ~StandardInput() override;

    void ask(); // requests one piece: arrived() or ended() will follow
    void stop(); // for good

    // Call it before anything opens a file, so that the descriptor of a
    // standard stream that was closed at the start does not become a socket's.
    static void reserveStreams();

signals:
    void arrived(const QByteArray &octets);
    void ended();

private:
    void read(); // only where the descriptor can be watched

    struct Source;
    std::unique_ptr<Source> m_source;
};
