// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

// Reports SIGINT and SIGTERM in the event loop. A second signal ends the
// program at once, which is the default. One object per program; lives on the
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
