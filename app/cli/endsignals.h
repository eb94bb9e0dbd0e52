// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

// Reports SIGINT and SIGTERM in the event loop. A second one ends the program at
// once, as it does by default. One object in a program; it lives on the
// application's thread.
class EndSignals final : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

signals:
    void asked();

private:
    struct Pipe;
    std::unique_ptr<Pipe> m_pipe;
};
