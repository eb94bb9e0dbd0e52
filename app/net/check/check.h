// SPDX-FileCopyrightText: 2026 Socketeer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/net/check/checkquestion.h"

#include <QObject>
#include <QThread>

// Finds out why nothing arrives: looks at what can be known of an endpoint and its
// target, and says what is wrong. Lives on the thread that makes it, works on one of
// its own, and sends no more than the question's announcement says.
class Check final : public QObject
{
    Q_OBJECT

public:
    explicit Check(QObject *parent = nullptr);
    ~Check() override; // cancels

    void start(const CheckQuestion &question); // cancels a running check
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_current != nullptr; }

signals:
    void found(const CheckStep &step);
    void finished(); // not after cancel()

private:
    // Children of this: those that were cancelled end by themselves.
    QThread *m_current = nullptr;
};
